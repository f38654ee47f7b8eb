extension NewsArchive.SavedSearch {
    /// The search: its name, its query, when it was saved.
    package var json: JSONValue {
        .object([("name", .string(name)), ("query", .string(query)), ("saved_at", .text(savedAt))])
    }
}
