internal import GRDB

/// Takes an article's former version out, so that the next one can take its place.
struct ArticleRemover {
    private let keepVersion: PreparedStatement
    private let removals: [PreparedStatement]
    private let moves: [PreparedStatement]

    init(_ db: Database) throws {
        keepVersion = try PreparedStatement(
            db,
            """
            INSERT INTO article_versions (article_rowid, source_id, offset, length, content_hash, replaced_at)
            SELECT rowid, source_id, offset, length, content_hash, ?2 FROM articles WHERE rowid = ?1
            """)
        let text = "title, summary, body, captions, people, organisations, places"
        removals = try [
            """
            INSERT INTO articles_fts (articles_fts, rowid, \(text))
            SELECT 'delete', rowid, \(text) FROM articles_searched WHERE rowid = ?1
            """,
            "DELETE FROM mentions WHERE article_rowid = ?1",
            "DELETE FROM article_tags WHERE article_rowid = ?1 AND origin = 'source'",
            "DELETE FROM article_extras WHERE article_rowid = ?1",
            "DELETE FROM articles WHERE rowid = ?1",
        ].map { try PreparedStatement(db, $0) }
        moves = try ["article_tags", "article_versions"].map { table in
            try PreparedStatement(db, "UPDATE \(table) SET article_rowid = ?2 WHERE article_rowid = ?1")
        }
    }

    /// Removes all that was read from the former version, and keeps where its bytes are.
    func retire(_ article: StoredArticle, replacedAt: String) throws {
        keepVersion.bind(article.rowID, at: 1)
        keepVersion.bind(replacedAt, at: 2)
        try keepVersion.run()
        for removal in removals {
            removal.bind(article.rowID, at: 1)
            try removal.run()
        }
    }

    /// Hands what stays of an article, the person's tags and the older versions, to its new row id.
    func move(from former: Int64, to rowID: Int64) throws {
        guard former != rowID else { return }
        for move in moves {
            move.bind(former, at: 1)
            move.bind(rowID, at: 2)
            try move.run()
        }
    }
}
