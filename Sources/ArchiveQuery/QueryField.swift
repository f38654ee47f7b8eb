package import ArchiveModel

/// What the names that stand before a colon mean.
package enum QueryField: Sendable, Hashable {
    /// Words of one part of the text.
    case part(ArticleField)
    /// An entity of one kind, or of any.
    case entity(EntityKind?)
    /// An entity whose words are quoted.
    case said
    /// A value to compare with.
    case value(QueryClause.ValueField)
    /// The publication date.
    case date
    /// The day it came into the archive.
    case ingested
    /// `has:`, or `missing:` when false.
    case presence(Bool)

    /// The field of that name, or other name, in any case.
    package static func named(_ name: String) -> QueryField? { byName[name.lowercased()]?.field }

    /// Every name that a field has.
    static var names: [String] { all.flatMap { [$0.name] + $0.otherNames } }

    static let byName = Dictionary(
        all.flatMap { entry in ([entry.name] + entry.otherNames).map { ($0, entry) } },
        uniquingKeysWith: { first, _ in first })

    /// Whether its values are words of the text.
    var isText: Bool {
        if case .part = self { true } else { false }
    }
}
