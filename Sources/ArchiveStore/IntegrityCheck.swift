internal import GRDB

/// Proves that the file is whole and that its indexes hold what its tables say.
enum IntegrityCheck {
    /// What is wrong, a line each.
    static func problems(_ db: Database) throws -> [String] {
        let structure = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            "table \(row[0] as String? ?? "?"): a row refers to one of \(row[2] as String? ?? "?") that is not there"
        }
        let texts = try ["articles_fts", "entity_names_fts"].compactMap { try problem(withIndex: $0, db) }
        return structure + references + texts
    }

    /// FTS5's own comparison of a full-text index with its content.
    private static func problem(withIndex table: String, _ db: Database) throws -> String? {
        do {
            try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
            return nil
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return "index \(table) does not agree with the text; 'rebuild' makes it anew"
        }
    }
}
