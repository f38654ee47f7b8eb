internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// Finds articles.
    public func search(_ request: SearchRequest) throws(ArchiveError) -> SearchResult {
        try translatingErrors {
            let query = try RequestedQuery(request)
            let fields = try request.facets.map(Self.facetField)
            let page = try store.search(query.node, options: query.options)
            let facets = try fields.isEmpty ? [] : store.facets(query.node, by: fields)
            let total = page.total ?? page.hits.count
            return SearchResult(
                query: request.query, total: total,
                hits: page.hits.map { .init(article: $0.article, snippet: $0.snippet, score: $0.score) },
                facets: facets.map { facet in
                    (facet.field.rawValue, facet.values.map { .init(value: $0.value, count: $0.count) })
                },
                next: page.next, notes: query.notes,
                advice: try total == 0 ? SearchResult.Advice(store.advice(for: query.node)) : nil)
        }
    }

    /// The number of articles that match.
    public func count(_ request: SearchRequest) throws(ArchiveError) -> Int {
        try translatingErrors { try store.count(try RequestedQuery(request).node) }
    }

    private static func facetField(_ name: String) throws(ArchiveError) -> FacetField {
        if let field = FacetField(rawValue: name.lowercased()) { return field }
        let known = FacetField.allCases.map(\.rawValue).joined(separator: ", ")
        throw ArchiveError(.usage, "there is no facet '\(name)': choose from \(known)")
    }
}
