package import ArchiveModel

/// The names that may stand before a colon.
package enum QueryField: Sendable, Hashable {
    /// Words of one part of the text.
    case part(ArticleField)
    /// An entity of one kind, or of any.
    case entity(EntityKind?)
    /// A value to compare with.
    case value(QueryClause.ValueField)
    /// The publication date.
    case date
    /// The day it came into the archive.
    case ingested
    /// `has:`, or `missing:` when false.
    case presence(Bool)

    /// Every name with its field, in the order in which help lists them.
    package static let all: [(name: String, field: QueryField)] = [
        ("title", .part(.title)), ("summary", .part(.summary)), ("body", .part(.body)), ("caption", .part(.caption)),
        ("person", .entity(.person)), ("org", .entity(.organisation)), ("place", .entity(.place)),
        ("entity", .entity(nil)),
        ("agency", .value(.agency)), ("publisher", .value(.publisher)), ("by", .value(.by)),
        ("country", .value(.country)), ("filed", .value(.filed)), ("tag", .value(.tag)), ("lang", .value(.lang)),
        ("format", .value(.format)), ("source", .value(.source)), ("date", .date), ("ingested", .ingested),
        ("id", .value(.id)), ("has", .presence(true)), ("missing", .presence(false)),
    ]

    /// The field of that name, in any case.
    package static func named(_ name: String) -> QueryField? {
        let name = name.lowercased()
        return all.first { $0.name == name }?.field
    }
}
