/// A query that is kept under a name.
package struct SavedSearch: Sendable, Equatable {
    /// The name as it was written when the search was saved.
    package let name: String
    /// The query as it is written, not as it was understood: `7d..` stays the last seven days.
    package let query: String
    /// When it was saved: ISO 8601, UTC.
    package let savedAt: String
}
