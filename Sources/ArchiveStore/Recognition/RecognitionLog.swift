internal import GRDB

/// Keeps by which recogniser each article was read for names.
struct RecognitionLog {
    private let db: Database
    private let insert: PreparedStatement
    private var numbers: [String: Int64] = [:]

    init(_ db: Database) throws {
        self.db = db
        insert = try PreparedStatement(
            db, "INSERT OR REPLACE INTO recognised (article_rowid, recogniser_id) VALUES (?, ?)")
    }

    /// Forgets what was known: a transaction may have failed.
    mutating func beginTransaction() { numbers.removeAll(keepingCapacity: true) }

    /// Notes that an article was read by that version of the recogniser.
    mutating func note(_ row: Int64, by version: String) throws {
        insert.bind(row, at: 1)
        insert.bind(try number(of: version), at: 2)
        try insert.run()
    }

    private mutating func number(of version: String) throws -> Int64 {
        if let number = numbers[version] { return number }
        let addition = try PreparedStatement(db, "INSERT OR IGNORE INTO recognisers (version) VALUES (?)")
        addition.bind(text: version, at: 1)
        try addition.run()
        let selection = try PreparedStatement(db, "SELECT id FROM recognisers WHERE version = ?")
        selection.bind(text: version, at: 1)
        let number = try selection.first { $0.number(0) } ?? 0
        numbers[version] = number
        return number
    }

    /// The articles to read anew, ascending, where `version` is the present recogniser.
    static func rows(_ scope: RereadScope, by version: String, _ db: Database) throws -> [Int64] {
        let read =
            "SELECT 1 FROM recognised JOIN recognisers ON id = recogniser_id WHERE article_rowid = articles.rowid"
        let statement =
            switch scope {
            case .all: try PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid")
            case .unread:
                try PreparedStatement(db, "SELECT rowid FROM articles WHERE NOT EXISTS (\(read)) ORDER BY rowid")
            case .outdated:
                try PreparedStatement(
                    db, "SELECT rowid FROM articles WHERE NOT EXISTS (\(read) AND version = ?) ORDER BY rowid")
            }
        if scope == .outdated { statement.bind(text: version, at: 1) }
        return try statement.map { $0.number(0) }
    }

    /// How many articles were never read, and how many by another recogniser than the present.
    static func counts(by version: String, _ db: Database) throws -> RecognitionCounts {
        let statement = try PreparedStatement(
            db,
            """
            SELECT (SELECT count(*) FROM articles) - count(*), count(*) FILTER (WHERE version <> ?)
            FROM recognised JOIN recognisers ON id = recogniser_id
            """)
        statement.bind(text: version, at: 1)
        return try statement.first { RecognitionCounts(unread: $0.integer(0), outdated: $0.integer(1)) }
            ?? RecognitionCounts(unread: 0, outdated: 0)
    }
}
