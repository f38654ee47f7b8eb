internal import ArchiveModel
internal import GRDB

/// Takes an article's former version out, so that the next one can take its place.
///
/// Values are read and bound, never inserted by a SELECT: such a statement can be undone by itself, for which SQLite has
/// the full-text index write out what it has gathered, each time.
struct ArticleRemover {
    private let place: PreparedStatement
    private let keepVersion: PreparedStatement
    private let searched: PreparedStatement
    private let removeText: PreparedStatement
    private let removals: [PreparedStatement]
    private let moves: [PreparedStatement]

    init(_ db: Database) throws {
        place = try PreparedStatement(
            db, "SELECT source_id, offset, length, content_hash FROM articles WHERE rowid = ?")
        keepVersion = try PreparedStatement(
            db,
            """
            INSERT INTO article_versions (source_id, offset, length, content_hash, article_rowid, replaced_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        let columns = "title, summary, body, captions, people, organisations, places"
        searched = try PreparedStatement(db, "SELECT \(columns) FROM articles WHERE rowid = ?")
        removeText = try PreparedStatement(
            db,
            """
            INSERT INTO articles_fts (articles_fts, rowid, \(columns)) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        removals = try [
            "DELETE FROM mentions WHERE article_rowid = ?",
            "DELETE FROM entities_as_read WHERE article_rowid = ?",
            "DELETE FROM recognised WHERE article_rowid = ?",
            "DELETE FROM article_tags WHERE article_rowid = ? AND origin = 'source'",
            "DELETE FROM article_extras WHERE article_rowid = ?",
            "DELETE FROM article_members WHERE article_rowid = ?",
            "DELETE FROM articles WHERE rowid = ?",
        ].map { try PreparedStatement(db, $0) }
        moves = try ["article_tags", "article_versions"].map { table in
            try PreparedStatement(db, "UPDATE \(table) SET article_rowid = ?2 WHERE article_rowid = ?1")
        }
    }

    /// Removes all that was read from the former version, and keeps where its bytes are.
    func retire(_ article: StoredArticle, replacedAt: String) throws {
        try keepPlace(of: article.rowID, replacedAt)
        try removeText(of: article.rowID)
        for removal in removals {
            removal.bind(article.rowID, at: 1)
            try removal.run()
        }
    }

    private func keepPlace(of rowID: Int64, _ replacedAt: String) throws {
        place.bind(rowID, at: 1)
        _ = try place.first { row in
            for column in Int32(0)..<4 { keepVersion.bind(row.number(column), at: column + 1) }
        }
        keepVersion.bind(rowID, at: 5)
        keepVersion.bind(replacedAt, at: 6)
        try keepVersion.run()
    }

    /// Keeps where the bytes of a version are that was never written, as a later one came in the same batch.
    func keepPlace(of version: BatchPlan.Version, as rowID: Int64, replacedAt: String) throws {
        keepVersion.bind(version.source.rawValue, at: 1)
        keepVersion.bind(version.columns.article.source?.offset ?? 0, at: 2)
        keepVersion.bind(version.columns.article.source?.length ?? 0, at: 3)
        keepVersion.bind(version.columns.contentHash, at: 4)
        keepVersion.bind(rowID, at: 5)
        keepVersion.bind(replacedAt, at: 6)
        try keepVersion.run()
    }

    /// Tells the full-text index what it held, as it must be told.
    func removeText(of rowID: Int64) throws {
        searched.bind(rowID, at: 1)
        removeText.bind(rowID, at: 1)
        _ = try searched.first { row in
            for column in Int32(0)..<7 { removeText.bind(row.text(column).map(TextFolding.indexText), at: column + 2) }
        }
        try removeText.run()
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
