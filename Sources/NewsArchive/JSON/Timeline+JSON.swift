package import ArchiveModel

extension Timeline {
    /// The timeline of a query as one document; periods without articles are left out.
    package func json(query: String) -> JSONValue {
        .object([
            ("schema", .integer(1)), ("query", .string(query)), ("by", .string(unit.rawValue)),
            ("total", .integer(total)), ("undated", .integer(undated)), ("imprecise", .integer(yearOnly + monthOnly)),
            ("periods", .array(counts.map(\.json))),
        ])
    }
}

extension Timeline.Count {
    /// The period with its days, both included, and its articles.
    package var json: JSONValue {
        .object([
            ("period", .string(period.description)), ("from", .string(period.first.iso8601)),
            ("to", .string(period.last.iso8601)), ("count", .integer(articles)),
        ])
    }
}
