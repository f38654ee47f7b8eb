internal import GRDB

/// Makes an archive as small and quick as it can be, without a change of what it says.
///
/// Each step is a transaction or several, so that others read meanwhile and what is stopped midway is whole.
struct ArchiveTidying {
    /// The pages of a full-text index that are merged at a time, between which others may write.
    private static let pagesPerMerge = 4_000

    let db: Database
    let progress: (String) -> Void
    let shouldStop: () -> Bool

    /// Merges what batches left side by side, counts what tells SQLite the best way to a result, and gives free pages
    /// back if `vacuums` says so, or, for nil, if they are more than a tenth of the file; returns whether it did.
    func run(vacuums: Bool?) throws -> Bool {
        for (index, content) in TextIndexCheck.indexes { try mergeSegments(of: index, content) }
        try step("packed fields") { try db.inImmediateTransaction { try PackedFieldWriter(db).settle() } }
        try step("statistics") { try db.execute(sql: "PRAGMA analysis_limit = 1000; ANALYZE") }
        let isVacuumed = try vacuums ?? hasFreeTenth()
        if isVacuumed { try step("giving free pages back") { try vacuum() } }
        try step("emptying the log") { try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        return isVacuumed
    }

    private func step(_ name: String, _ body: () throws -> Void) throws {
        progress(name)
        if shouldStop() { throw VerifyStop() }
        try body()
    }

    /// What FTS5 calls optimize, in pieces: all segments become one.
    private func mergeSegments(of index: String, _ content: String) throws {
        // A negative number begins; the positive ones go on until nothing is left to do.
        var pages = -Self.pagesPerMerge
        var isDone = false
        while !isDone {
            try step("full-text index of \(content)") {
                let before = db.totalChangesCount
                try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('merge', ?)", arguments: [pages])
                isDone = db.totalChangesCount - before < 2 && pages > 0
            }
            pages = Self.pagesPerMerge
        }
    }

    private func hasFreeTenth() throws -> Bool {
        let free = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
        let all = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        return free * 10 > all
    }

    /// Writes the file anew without its free pages; what it needs meanwhile is on the disk, not in memory.
    private func vacuum() throws {
        try db.execute(sql: "PRAGMA temp_store = FILE")
        defer { try? db.execute(sql: "PRAGMA temp_store = MEMORY") }
        try db.execute(sql: "VACUUM")
    }
}
