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
        let insertion = try PreparedStatement(
            db, "INSERT OR IGNORE INTO article_tags (article_rowid, tag_id, origin) VALUES (?, ?, ?)")
        return try change(query) { row in
            insertion.bind([.number(row), .number(id), .text(TagOrigin.user.rawValue)])
            try insertion.run()
        }
    }

    func remove(_ tag: String, from query: QueryNode?) throws -> Int {
        let deletion = try PreparedStatement(
            db, "DELETE FROM article_tags WHERE article_rowid = ? AND tag_id = (SELECT id FROM tags WHERE key = ?)")
        return try change(query) { row in
            deletion.bind([.number(row), .text(TagWriter.key(tag))])
            try deletion.run()
        }
    }

    /// Changes every article of a query; returns how many of them it did change.
    private func change(_ query: QueryNode?, _ change: (Int64) throws -> Void) throws -> Int {
        let rows = try ArticleSearch(db, query: query, options: SearchOptions()).everyRow()
        let changed = try rows.filter { row in
            try change(row)
            return db.changesCount > 0
        }
        try PackedFieldWriter(db).rewriteTags(ofRows: changed)
        return changed.count
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
