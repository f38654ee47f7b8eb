extension ArchiveStore {
    /// Keeps the text of a query under a name; returns the search that had the name before, which is replaced.
    @discardableResult
    package func saveSearch(_ query: String, as name: String) throws(ArchiveStoreError) -> SavedSearch? {
        try inTransaction { db in try SavedSearchStore(db).save(query, as: name) }
    }

    /// Forgets the search of that name, in whatever case; returns it, or nil if there is none.
    @discardableResult
    package func removeSavedSearch(named name: String) throws(ArchiveStoreError) -> SavedSearch? {
        try inTransaction { db in try SavedSearchStore(db).remove(named: name) }
    }

    /// The search of that name, in whatever case.
    package func savedSearch(named name: String) throws(ArchiveStoreError) -> SavedSearch? {
        try reading { db in try SavedSearchStore(db).search(named: name) }
    }

    /// The searches that are kept, by name.
    package func savedSearches() throws(ArchiveStoreError) -> [SavedSearch] {
        try reading { db in try SavedSearchStore(db).all() }
    }
}
