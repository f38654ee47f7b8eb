internal import GRDB

/// Keeps queries under names, which are one name in whatever case they are written.
struct SavedSearchStore {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Keeps a query; one of that name gives way to it and is returned.
    func save(_ query: String, as name: String) throws -> SavedSearch? {
        let replaced = try search(named: name)
        let insertion = try PreparedStatement(
            db, "INSERT OR REPLACE INTO saved_searches (key, name, query, saved_at) VALUES (?, ?, ?, ?)")
        for (parameter, text) in zip(Int32(1)..., [Self.key(name), name, query, try db.now()]) {
            insertion.bind(text: text, at: parameter)
        }
        try insertion.run()
        return replaced
    }

    /// Forgets the query of that name, which is returned; nil if there is none.
    func remove(named name: String) throws -> SavedSearch? {
        let removed = try search(named: name)
        let removal = try PreparedStatement(db, "DELETE FROM saved_searches WHERE key = ?")
        removal.bind(text: Self.key(name), at: 1)
        try removal.run()
        return removed
    }

    /// The query of that name.
    func search(named name: String) throws -> SavedSearch? {
        guard try hasTable() else { return nil }
        let selection = try PreparedStatement(db, "SELECT \(Self.columns) FROM saved_searches WHERE key = ?")
        selection.bind(text: Self.key(name), at: 1)
        return try selection.first(Self.search)
    }

    /// Every query, by name.
    func all() throws -> [SavedSearch] {
        guard try hasTable() else { return [] }
        return try PreparedStatement(db, "SELECT \(Self.columns) FROM saved_searches ORDER BY key").map(Self.search)
    }

    private static let columns = "name, query, saved_at"

    private static func search(_ row: PreparedStatement) -> SavedSearch {
        SavedSearch(name: row.text(0) ?? "", query: row.text(1) ?? "", savedAt: row.text(2) ?? "")
    }

    private static func key(_ name: String) -> String { name.lowercased() }

    /// An archive of the first schema that is opened to be read only has no saved searches yet.
    private func hasTable() throws -> Bool { try db.tableExists("saved_searches") }
}
