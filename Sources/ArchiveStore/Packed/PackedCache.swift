internal import GRDB
internal import Synchronization

/// What was read of the packed fields, kept from one search to the next as long as the archive does not change.
final class PackedCache: Sendable {
    private struct Contents {
        /// What tells a changed archive from the same: SQLite's number of others' changes, and of one's own.
        var version: [Int64] = []
        var rows: [Int64]?
        var numbers: [PackedField: [UInt32]] = [:]
        var lists: [PackedField: PackedArticles.Lists] = [:]
    }

    private let contents = Mutex(Contents())

    /// The rows of all articles, ascending.
    func rows(_ db: Database) throws -> [Int64] {
        try contents.withLock { contents in
            try Self.forgetIfChanged(&contents, db)
            if let rows = contents.rows { return rows }
            let rows = try PackedArticles(db, fields: []).rows
            contents.rows = rows
            return rows
        }
    }

    /// The number of each of these articles in a field of one.
    func numbers(_ field: PackedField, _ db: Database) throws -> [UInt32] {
        try contents.withLock { contents in
            try Self.forgetIfChanged(&contents, db)
            if let numbers = contents.numbers[field] { return numbers }
            let numbers = try PackedArticles(db, fields: [field]).numbers(field)
            contents.numbers[field] = numbers
            return numbers
        }
    }

    /// The numbers of each of these articles in a field of several.
    func lists(_ field: PackedField, _ db: Database) throws -> PackedArticles.Lists {
        try contents.withLock { contents in
            try Self.forgetIfChanged(&contents, db)
            if let lists = contents.lists[field] { return lists }
            let lists = try PackedArticles(db, fields: [field]).lists(field)
            contents.lists[field] = lists
            return lists
        }
    }

    private static func forgetIfChanged(_ contents: inout Contents, _ db: Database) throws {
        let others = try PreparedStatement(db, "PRAGMA data_version").first { $0.number(0) } ?? 0
        let version = [others, Int64(db.totalChangesCount)]
        guard version != contents.version else { return }
        contents = Contents(version: version)
    }
}
