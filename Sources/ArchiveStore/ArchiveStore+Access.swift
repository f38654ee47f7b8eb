internal import GRDB
internal import GRDBSQLite

extension ArchiveStore {
    /// Reads in one transaction: what others write meanwhile is not seen.
    func reading<T>(_ body: (Database) throws -> T) throws(ArchiveStoreError) -> T {
        do {
            return try database.read(body)
        } catch {
            throw ArchiveStoreError(error, path: path)
        }
    }

    /// Writes in one transaction, whole or not at all.
    func inTransaction<T>(_ body: (Database) throws -> T) throws(ArchiveStoreError) -> T {
        do {
            return try database.writeWithoutTransaction { db in
                let result = try db.inImmediateTransaction { try body(db) }
                try requireInPlace(db)
                return result
            }
        } catch {
            throw ArchiveStoreError(error, path: path)
        }
    }

    /// Runs `body` with a writer.
    func writing<T>(_ body: (ArchiveWriter) throws -> T) throws -> T {
        try withoutForeignKeys { db in
            let writer = try ArchiveWriter(db)
            let result = try body(writer)
            try writer.settle()
            try requireInPlace(db)
            return result
        }
    }

    /// Throws if the file is no longer what the path leads to: SQLite goes on writing to it, where nobody finds it.
    private func requireInPlace(_ db: Database) throws {
        var isElsewhere: Int32 = 0
        let status = sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &isElsewhere)
        guard status != SQLITE_OK || isElsewhere == 0 else { throw ArchiveStoreError(.moved, path: path) }
    }

    /// Runs `body` outside of a transaction, where SQLite does not look foreign keys up.
    ///
    /// Rows that hang on an article are written and removed by hand with it, so they need no look-up for each of them.
    func withoutForeignKeys<T>(_ body: (Database) throws -> T) throws -> T {
        try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
            return try body(db)
        }
    }

    /// Passes on what `body` throws, errors of SQLite in the store's words.
    func translatingErrors<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw ArchiveStoreError(error, path: path)
        }
    }
}

extension Database {
    /// One transaction that takes the lock for writing at once, so that it waits its turn instead of failing midway;
    /// within another it is part of that.
    func inImmediateTransaction<T>(_ body: () throws -> T) throws -> T {
        guard !isInsideTransaction else { return try body() }
        var result: T?
        try inTransaction(.immediate) {
            result = try body()
            return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
    }

    /// The time now as the archive writes it: ISO 8601, UTC.
    func now() throws -> String {
        try String.fetchOne(self, sql: "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')") ?? ""
    }
}
