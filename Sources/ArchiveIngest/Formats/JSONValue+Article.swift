internal import ArchiveModel

/// How the value of a member becomes a field, in each of the shapes that files give it.
extension JSONValue {
    /// Whether there is nothing in it.
    var isBlank: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isBlank
        case .list(let values): values.allSatisfy(\.isBlank)
        case .object(let members): members.allSatisfy(\.value.isBlank)
        case .bool, .number: false
        }
    }

    /// One text: a string, a number, the name of an object, the first of a list.
    var text: String? {
        switch self {
        case .string(let text): text.trimmed.nonEmpty
        case .number(let digits): digits
        case .object: Self.naming.lazy.compactMap { self[$0]?.text }.first
        case .list(let values): values.lazy.compactMap(\.text).first
        case .null, .bool: nil
        }
    }

    /// A date as written, but a number that counts seconds or milliseconds since 1970 as ISO 8601.
    ///
    /// Of up to ten digits it counts seconds, of thirteen milliseconds (those since 2001); the numbers between are dates
    /// written without hyphens.
    var date: String? {
        guard let text, let number = Double(text) else { return text }
        let seconds: Double
        switch number {
        case 100_000_000..<10_000_000_000: seconds = number
        case 1_000_000_000_000..<10_000_000_000_000: seconds = number / 1000
        default: return text
        }
        return NewsDate(unixTime: Int(seconds))?.iso8601 ?? text
    }

    /// Several texts: of a list each, of anything else the one.
    var texts: [String] {
        guard case .list(let values) = self else { return text.map { [$0] } ?? [] }
        return values.flatMap(\.texts)
    }

    /// Several texts, of which a single one may list them with commas: `politics, border security`.
    var listed: [String] {
        guard case .string(let text) = self else { return texts }
        return text.split { $0 == "," || $0 == ";" }.compactMap { String($0).trimmed.nonEmpty }
    }

    /// The paragraphs of a text: of a list each, of a string its lines.
    var paragraphs: [String] { texts.flatMap(\.paragraphs) }

    /// Pictures' texts, each with its credit if it has one.
    var captions: [Caption] {
        guard case .list(let values) = self else {
            return text.map { [Caption(text: $0, credit: self["credit"]?.text)] } ?? []
        }
        return values.flatMap(\.captions)
    }

    /// The members that hold an object's text, the surest first.
    private static let naming = [
        "text", "name", "rendered", "$date", "$oid", "caption", "title", "headline", "value", "main", "content", "id",
        "url",
    ]
}
