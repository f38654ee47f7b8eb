package import ArchiveModel

/// How hits are ordered.
package enum SearchSort: String, Sendable, CaseIterable {
    /// Best first, by BM25; without words, newest first.
    case relevance
    /// Latest publication first; articles without a date come last.
    case newest
    /// Earliest publication first, the same order backwards.
    case oldest
}

/// What a search is to give beside the query.
package struct SearchOptions: Sendable {
    /// The order of the hits.
    package var sort: SearchSort
    /// How many hits at most; nil is all, and 0 counts them only.
    package var limit: Int?
    /// The identifier of the article after which to go on: the last one of the page before.
    package var after: String?
    /// Whether to count every hit.
    package var wantsTotal: Bool
    /// Whether the articles come whole: body, captions, related, furniture, mentions, evidence.
    package var isFull: Bool
    /// Whether each hit has a snippet.
    package var wantsSnippets: Bool
    /// The fields whose values are to be counted over all hits.
    package var facets: [FacetField]
    /// How many values of a field at most.
    package var facetLimit: Int

    package init(
        sort: SearchSort = .relevance, limit: Int? = 20, after: String? = nil, wantsTotal: Bool = true,
        isFull: Bool = false, wantsSnippets: Bool = true, facets: [FacetField] = [], facetLimit: Int = 20
    ) {
        self.sort = sort
        self.limit = limit
        self.after = after
        self.wantsTotal = wantsTotal
        self.isFull = isFull
        self.wantsSnippets = wantsSnippets
        self.facets = facets
        self.facetLimit = facetLimit
    }
}

/// An article that a query finds.
package struct SearchHit: Sendable, Equatable {
    /// The article; without body, captions, related, furniture, mentions and evidence unless they were asked for.
    package var article: Article
    /// About thirty words around the query's, these between `<b>` and `</b>`, with `…` where the text is cut.
    ///
    /// Nothing in it is escaped.
    package var snippet: String?
    /// How well it fits, higher is better; nil unless sorted by relevance.
    package var score: Double?
}

/// A page of hits.
package struct SearchPage: Sendable, Equatable {
    /// How many articles the query finds in all, if that was asked.
    package var total: Int?
    /// The hits, in order.
    package var hits: [SearchHit]
    /// What to give as ``SearchOptions/after`` to go on; nil at the end.
    package var next: String?
    /// The facets that were asked for, over all hits.
    package var facets: [Facet] = []
}
