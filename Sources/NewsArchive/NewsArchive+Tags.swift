internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// A tag, and how many articles have it.
    public struct TagCount: Sendable, Hashable {
        /// The tag.
        public let name: String
        /// The number of articles.
        public let count: Int
    }

    /// What a change of tags did.
    public struct TagChange: Sendable, Hashable {
        /// How many articles the request found.
        public let matched: Int
        /// How many of them had to be changed.
        public let changed: Int
    }

    /// The tags in use, commonest first.
    public func tags() throws(ArchiveError) -> [TagCount] {
        try translatingErrors { try store.tags().map { TagCount(name: $0.name, count: $0.articles) } }
    }

    /// Gives a tag to every article of a request; the request's query may be an article's identifier.
    public func addTag(_ tag: String, to request: SearchRequest) throws(ArchiveError) -> TagChange {
        if let giver = ["user/", "source/", "auto/"].first(where: tag.hasPrefix) {
            throw ArchiveError(.usage, "'\(giver)' before a tag asks who gave it: leave it out of the tag's name")
        }
        return try changeTag(tag, request) { try store.addTag($0, to: $1) }
    }

    /// Takes a tag from every article of a request; the request's query may be an article's identifier.
    public func removeTag(_ tag: String, from request: SearchRequest) throws(ArchiveError) -> TagChange {
        try changeTag(tag, request) { try store.removeTag($0, from: $1) }
    }

    private func changeTag(
        _ tag: String, _ request: SearchRequest, _ change: (String, QueryNode?) throws -> Int
    ) throws(ArchiveError) -> TagChange {
        try translatingErrors {
            let name = tag.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !name.isEmpty else { throw ArchiveError(.usage, "a tag needs a name") }
            let query = try requested(request.resolvingIdentifier(in: store))
            return TagChange(matched: try store.count(query.node), changed: try change(name, query.node))
        }
    }
}

extension SearchRequest {
    /// The request with a query that is an article's identifier, or eight digits or more of it, as an `id:` clause.
    fileprivate func resolvingIdentifier(in store: ArchiveStore) -> SearchRequest {
        let isIdentifier = query.utf8.count >= 8 && query.allSatisfy { $0.isASCII && $0.isHexDigit }
        guard isIdentifier, let article = try? store.article(query) else { return self }
        var request = self
        request.query = ""
        request.filters.append(.init(field: "id", value: article.id))
        return request
    }
}
