internal import ArchiveModel
internal import GRDB

/// Who gave a tag to an article.
enum TagOrigin: String {
    case source
    case user

    /// Who a tag of a query is to come from: `user/x`.
    init?(of value: String) {
        guard let origin = [Self.user, .source].first(where: { value.hasPrefix($0.prefix) }) else { return nil }
        self = origin
    }

    /// What stands before such a tag.
    var prefix: String { rawValue + "/" }
}

/// Gives tags to articles one by one.
struct TagWriter {
    private let db: Database
    private let findTag: PreparedStatement
    private let insertTag: PreparedStatement
    private let insertArticleTag: PreparedStatement
    private var known: [String: Int64] = [:]

    init(_ db: Database) throws {
        self.db = db
        findTag = try PreparedStatement(db, "SELECT id FROM tags WHERE key = ?")
        insertTag = try PreparedStatement(db, "INSERT INTO tags (name, key) VALUES (?, ?)")
        insertArticleTag = try PreparedStatement(
            db, "INSERT OR IGNORE INTO article_tags (article_rowid, tag_id, origin) VALUES (?, ?, ?)")
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() {
        known.removeAll(keepingCapacity: true)
    }

    mutating func add(_ tag: String, to rowID: Int64, origin: TagOrigin) throws {
        insertArticleTag.bind(rowID, at: 1)
        insertArticleTag.bind(try id(of: tag), at: 2)
        insertArticleTag.bind(origin.rawValue, at: 3)
        try insertArticleTag.run()
    }

    /// The number of a tag, which is made if it is new.
    mutating func id(of tag: String) throws -> Int64 {
        if let id = known[tag] { return id }
        let key = Self.key(tag)
        findTag.bind(key, at: 1)
        let id = try findTag.first { $0.number(0) } ?? insert(tag, key)
        known[tag] = id
        return id
    }

    private func insert(_ tag: String, _ key: String) throws -> Int64 {
        insertTag.bind(tag, at: 1)
        insertTag.bind(key, at: 2)
        try insertTag.run()
        return db.lastInsertedRowID
    }

    /// What makes two spellings one tag: its folded words; of a tag without any, itself.
    static func key(_ tag: String) -> String {
        let key = TextFolding.key(tag)
        return key.isEmpty ? tag : key
    }
}
