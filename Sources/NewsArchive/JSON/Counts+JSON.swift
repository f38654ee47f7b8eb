extension NewsArchive.TagCount {
    /// The tag and its count.
    package var json: JSONValue { .object([("tag", .string(name)), ("count", .integer(count))]) }
}

extension [(field: String, counts: [SearchResult.FacetCount])] {
    /// Facets by name, each a list of values with their counts.
    package var json: JSONValue {
        .object(
            map { facet in
                let counts = facet.counts.map { count in
                    JSONValue.object([("value", .string(count.value)), ("count", .integer(count.count))])
                }
                return (key: facet.field, value: JSONValue.array(counts))
            })
    }
}
