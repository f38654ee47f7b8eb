internal import GRDB

/// Finds the article whose identifier someone typed the beginning of.
struct ArticleLookup {
    let db: Database
    let path: String

    init(_ db: Database, path: String) {
        self.db = db
        self.path = path
    }

    /// The row id of the only article whose identifier begins so.
    func row(_ beginning: String) throws -> Int64 {
        let rows = try rows(beginning.lowercased())
        guard let row = rows.first else { throw ArchiveStoreError(.unknownArticle, path: path) }
        guard rows.count == 1 else { throw ArchiveStoreError(.ambiguousArticle, path: path) }
        return row
    }

    private func rows(_ beginning: String) throws -> [Int64] {
        guard !beginning.isEmpty else { return [] }
        let rows = try PreparedStatement(db, "SELECT rowid FROM articles WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2")
        rows.bind(beginning, at: 1)
        return try rows.map { $0.number(0) }
    }
}
