/// A question to the archive.
public struct SearchRequest: Sendable {
    /// In what order hits come.
    public enum Sort: String, Sendable, CaseIterable {
        /// Best match first; what a query with words gets when nothing is said.
        case relevance
        /// Latest publication first; what a query without words gets when nothing is said.
        case newest
        /// Earliest publication first.
        case oldest
    }

    /// A clause that is given apart from the query, as a flag is: the field's name in the query language, and a value.
    public struct Filter: Sendable, Hashable {
        /// A field of the query language: `country`.
        public var field: String
        /// The value as the query language takes it after the colon.
        public var value: String

        /// Makes a filter.
        public init(field: String, value: String) {
            self.field = field
            self.value = value
        }
    }

    /// The query; empty asks for every article.
    public var query: String
    /// What the hits must match besides.
    public var filters: [Filter]
    /// The order; nil is relevance for a query with words, newest for one without.
    public var sort: Sort?
    /// How many hits at most; 0 is all.
    public var limit: Int
    /// Whether hits are only counted.
    public var countsOnly: Bool
    /// Go on after the hit with this identifier.
    public var after: String?
    /// Which values to count over the whole result.
    public var facets: [String]
    /// Whether hits come with body, captions, related and furniture.
    public var isFull: Bool

    /// Makes a request.
    public init(
        _ query: String = "", filters: [Filter] = [], sort: Sort? = nil, limit: Int = 20, countsOnly: Bool = false,
        after: String? = nil,
        facets: [String] = [], isFull: Bool = false
    ) {
        self.query = query
        self.filters = filters
        self.sort = sort
        self.limit = limit
        self.countsOnly = countsOnly
        self.after = after
        self.facets = facets
        self.isFull = isFull
    }
}
