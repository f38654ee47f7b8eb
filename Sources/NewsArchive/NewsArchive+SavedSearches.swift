internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// A query that the archive keeps under a name, for `@name` in another.
    public struct SavedSearch: Sendable, Hashable {
        /// The name, as it was written.
        public let name: String
        /// The query, as it was written.
        public let query: String
        /// When it was saved: ISO 8601, UTC.
        public let savedAt: String
    }

    /// What saving a search did.
    public struct SavedSearchChange: Sendable, Hashable {
        /// The query that is kept, filters among its clauses.
        public let query: String
        /// The search that had the name before.
        public let replaced: SavedSearch?
        /// What the person should know about how the query was read.
        public let notes: [String]
    }

    /// The searches that the archive keeps, by name.
    public func savedSearches() throws(ArchiveError) -> [SavedSearch] {
        try translatingErrors { try store.savedSearches().map(SavedSearch.init) }
    }

    /// Keeps the query and the filters of a request under a name of letters, digits, `-`, `_` and `.`, whose case does
    /// not matter; a search that has the name already gives way.
    public func saveSearch(_ request: SearchRequest, as name: String) throws(ArchiveError) -> SavedSearchChange {
        try translatingErrors {
            guard SavedQueries.isName(name) else {
                throw ArchiveError(
                    .usage, "'\(name)' cannot be the name of a search: use letters, digits, '-', '_' and '.' alone")
            }
            let query = try SearchText(request) { request throws(ArchiveError) in try requested(request) }
            try refuseCircle(of: name, with: query.text)
            let replaced = try store.saveSearch(query.text, as: name).map(SavedSearch.init)
            return SavedSearchChange(query: query.text, replaced: replaced, notes: query.notes)
        }
    }

    /// Refuses a search that names itself, also by way of others: it would never be understood.
    private func refuseCircle(of name: String, with text: String) throws(ArchiveError) {
        do {
            _ = try requested(SearchRequest("@" + name), saving: (name, text))
        } catch {
            throw ArchiveError(error.code, "'\(name)' cannot be saved so: \(error.message)")
        }
    }

    /// Forgets the search of that name, and returns it.
    public func removeSavedSearch(named name: String) throws(ArchiveError) -> SavedSearch {
        try translatingErrors {
            if let removed = try store.removeSavedSearch(named: name) { return SavedSearch(removed) }
            let nearest = Suggestion.nearest(to: name, among: try store.savedSearches().map(\.name))
            throw ArchiveError(
                .notFound,
                "no search is saved as '\(name)'" + (nearest.map { ": did you mean \($0)?" } ?? ""))
        }
    }

    /// Reads a request; this is where a query meets the saved searches that it names.
    ///
    /// `saving` is one that is about to be saved.
    func requested(
        _ request: SearchRequest, saving: (name: String, text: String)? = nil
    ) throws(ArchiveError) -> RequestedQuery {
        try RequestedQuery(request) { () throws(ArchiveError) in
            let saved = try savedSearches().map { (name: $0.name, text: $0.query) }
            return SavedQueries(saved + [saving].compactMap(\.self))
        }
    }
}

extension NewsArchive.SavedSearch {
    fileprivate init(_ search: SavedSearch) {
        self.init(name: search.name, query: search.query, savedAt: search.savedAt)
    }
}
