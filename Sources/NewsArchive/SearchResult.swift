public import ArchiveModel

/// The archive's answer to a ``SearchRequest``.
public struct SearchResult: Sendable {
    /// One article that matches.
    public struct Hit: Sendable {
        /// The article.
        public let article: Article
        /// A piece of its text with the matched words in `<b>` and `</b>`; nil for a request without words.
        public let snippet: String?
        /// How well it matches, higher is better; nil where nothing was ranked.
        public let score: Double?
    }

    /// A value of a facet, and how many of the hits have it.
    public struct FacetCount: Sendable, Hashable {
        /// The value: a code, a tag, a name.
        public let value: String
        /// The number of articles.
        public let count: Int
    }

    /// The request's query.
    public let query: String
    /// How many articles match in all.
    public let total: Int
    /// The page of hits.
    public let hits: [Hit]
    /// The facets asked for, each with its values, most frequent first.
    public let facets: [(field: String, counts: [FacetCount])]
    /// The identifier to go on after; nil when this page is the last.
    public let next: String?
    /// What the person should know about how the query was read: an unclosed quote, say.
    public let notes: [String]
    /// What may help, when no article matches.
    public let advice: Advice?
}
