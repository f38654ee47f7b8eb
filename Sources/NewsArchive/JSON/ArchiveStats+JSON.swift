extension ArchiveStats {
    /// The counts, the range of dates and the commonest values as one document.
    package var json: JSONValue {
        var members: [(key: String, value: JSONValue)] = [("schema", .integer(1))]
        members += counts.map { ($0.name, .integer($0.value)) }
        members += [("first_published", .text(firstPublished)), ("last_published", .text(lastPublished))]
        return .object(members + [("facets", facets.json)])
    }
}
