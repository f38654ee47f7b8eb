internal import GRDBSQLite

/// SQLite itself on the archive's file, by its C interface.
final class Floor {
    private let connection: OpaquePointer

    /// Opens the file to be read, with as much cache as an archive has, and with an index of dates, which an archive
    /// does without: `dates (article, published)`.
    init(path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK,
            let opened
        else { throw BenchError("\(path): SQLite cannot open it") }
        connection = opened
        _ = try rows(
            """
            PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;
            CREATE TEMP TABLE dates (article INTEGER PRIMARY KEY, published TEXT);
            INSERT INTO dates SELECT rowid, published FROM articles; CREATE INDEX temp.by_date ON dates (published)
            """)
    }

    deinit { sqlite3_close(connection) }

    /// The values of all rows of one statement or several, one after the other.
    func rows(_ sql: String) throws -> [String] {
        var values: [String] = []
        for text in sql.split(separator: ";") { try append(String(text), to: &values) }
        return values
    }

    /// The row ids of articles, given their identifiers.
    func rowIDs(_ ids: [String]) throws -> [String] {
        try ids.flatMap { try rows("SELECT rowid FROM articles WHERE id = '\($0)'") }
    }

    private func append(_ sql: String, to values: inout [String]) throws {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        var result = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        while result == SQLITE_OK || result == SQLITE_ROW {
            if result == SQLITE_ROW {
                for column in 0..<sqlite3_column_count(statement) {
                    values.append(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
                }
            }
            result = sqlite3_step(statement)
        }
        guard result == SQLITE_DONE else {
            throw BenchError("SQLite: \(String(cString: sqlite3_errmsg(connection))) in: \(sql)")
        }
    }
}
