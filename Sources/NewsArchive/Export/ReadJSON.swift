internal import ArchiveIngest
internal import ArchiveModel

/// JSON that is read, as the ingest reads it.
typealias ReadJSON = ArchiveIngest.JSONValue

extension ReadJSON {
    /// A string as it stands; nil for anything else.
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A whole number; nil for anything else.
    var integer: Int? {
        guard case .number(let digits) = self else { return nil }
        return Int(digits)
    }

    /// The elements of a list; none of anything else.
    var elements: [ReadJSON] {
        guard case .list(let values) = self else { return [] }
        return values
    }

    /// The strings of a list.
    var strings: [String] { elements.compactMap(\.string) }

    /// The members of an object; none of anything else.
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The kind of entity that the member `kind` names.
    var kind: EntityKind? { self["kind"]?.string.flatMap(EntityKind.init(rawValue:)) }
}
