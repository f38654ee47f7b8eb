internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// Finds articles.
    public func search(_ request: SearchRequest) throws(ArchiveError) -> SearchResult {
        try translatingErrors {
            let query = try requested(request)
            var options = query.options
            options.facets = try request.facets.map(Self.facetField)
            let page = try store.search(query.node, options: options)
            let total = page.total ?? page.hits.count
            return SearchResult(
                query: request.query, total: total,
                hits: page.hits.map { .init(article: $0.article, snippet: $0.snippet, score: $0.score) },
                facets: page.facets.map { facet in
                    (facet.field.rawValue, facet.values.map { .init(value: $0.value, count: $0.count) })
                },
                next: page.next, notes: query.notes + (try total == 0 ? namesAdvice(query.node) : []),
                advice: try total == 0 ? SearchResult.Advice(store.advice(for: query.node)) : nil)
        }
    }

    /// The number of articles that match.
    public func count(_ request: SearchRequest) throws(ArchiveError) -> Int {
        try translatingErrors { try store.count(try requested(request).node) }
    }

    private static func facetField(_ name: String) throws(ArchiveError) -> FacetField {
        let name = name.lowercased()
        if let field = FacetField(rawValue: name) ?? otherFacetNames[name] { return field }
        let known = FacetField.allCases.map(\.rawValue).joined(separator: ", ")
        throw ArchiveError(.usage, "there is no facet '\(name)': choose from \(known)")
    }

    /// What else people call facets.
    private static let otherFacetNames: [String: FacetField] = [
        "countries": .country, "agencies": .agency, "publishers": .publisher, "outlet": .publisher, "lang": .language,
        "languages": .language, "tags": .tag, "people": .person, "persons": .person, "organisation": .org,
        "organization": .org, "organisations": .org, "organizations": .org, "orgs": .org, "places": .place,
        "years": .year, "months": .month, "days": .day, "date": .day, "formats": .format, "sections": .section,
    ]
}
