internal import ArchiveQuery
internal import GRDB

/// Gives tags to the articles of a query, takes them away, and counts them.
struct TagStore {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func add(_ tag: String, to query: QueryNode?) throws -> Int {
        var writer = try TagWriter(db)
        let id = try writer.id(of: tag)
        let hits = try QueryCompiler(db).plan(query).select("$row AS row")
        let insertion = SQLCondition(
            """
            INSERT OR IGNORE INTO article_tags (article_rowid, tag_id, origin)
            SELECT row, \(id), '\(TagOrigin.user.rawValue)' FROM (\(hits.sql))
            """, hits.values)
        try insertion.prepared(db).run()
        return db.changesCount
    }

    func remove(_ tag: String, from query: QueryNode?) throws -> Int {
        let hits = try QueryCompiler(db).plan(query).select("$row")
        let tagged = SQLCondition(
            """
            FROM article_tags WHERE tag_id = (SELECT id FROM tags WHERE key = ?) AND article_rowid IN (\(hits.sql))
            """, [.text(TagWriter.key(tag))] + hits.values)
        let count = SQLCondition("SELECT count(DISTINCT article_rowid) " + tagged.sql, tagged.values)
        let removed = try count.prepared(db).first { $0.integer(0) } ?? 0
        try SQLCondition("DELETE " + tagged.sql, tagged.values).prepared(db).run()
        return removed
    }

    func counts() throws -> [TagCount] {
        let counts = try PreparedStatement(
            db,
            """
            SELECT name, count(DISTINCT article_rowid) AS articles, count(DISTINCT iif(origin = 'user', article_rowid, NULL))
            FROM article_tags JOIN tags ON tags.id = tag_id GROUP BY tag_id ORDER BY articles DESC, name
            """)
        return try counts.map { TagCount(name: $0.text(0) ?? "", articles: $0.integer(1), byUser: $0.integer(2)) }
    }
}
