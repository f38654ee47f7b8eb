extension SearchResult {
    /// The result as one document; its articles are whole when `isFull` says so.
    package func json(full isFull: Bool) -> JSONValue {
        .object(
            [
                ("schema", .integer(1)), ("query", .string(query)), ("total", .integer(total)),
                ("articles", .array(hits.map { $0.json(full: isFull) })), ("facets", facets.json),
                ("next", .text(next)),
            ] + (advice.map { [("advice", $0.json)] } ?? []))
    }

    /// The number of articles and the facets as one document.
    package var countJSON: JSONValue {
        .object([
            ("schema", .integer(1)), ("query", .string(query)), ("total", .integer(total)), ("facets", facets.json),
        ])
    }
}

extension SearchResult.Hit {
    /// The hit as an article with its snippet and score.
    package func json(full isFull: Bool) -> JSONValue {
        article.json(isFull ? .full : .listed, snippet: snippet, score: score)
    }
}
