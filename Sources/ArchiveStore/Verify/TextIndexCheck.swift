internal import GRDB

/// FTS5's own comparison of the full-text indexes with the text.
///
/// SQLite takes it for a change of the file, so that it needs one that can be changed, and others wait to write meanwhile.
struct TextIndexCheck: VerifyCheck {
    static let indexes = [("articles_fts", "articles"), ("entity_names_fts", "names")]

    var remedy: ArchiveProblem.Remedy { .rebuildingText }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        for (index, content) in Self.indexes {
            try findings.update("full-text index of \(content)")
            do {
                try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                let message = "the full-text index of \(content) does not agree with their text"
                findings.add([ArchiveProblem(.archive, message, .rebuildingText)])
            }
        }
    }
}
