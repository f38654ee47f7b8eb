internal import ArchiveModel
internal import GRDB

/// Writes the columns of an article that list names, and the article's entry in the full-text index, which holds them
/// too.
struct NameColumns {
    private let select: PreparedStatement
    private let update: PreparedStatement
    private let removeText: PreparedStatement
    private let insertText: PreparedStatement

    init(_ db: Database) throws {
        select = try PreparedStatement(
            db, "SELECT title, summary, body, captions, people, organisations, places FROM articles WHERE rowid = ?")
        update = try PreparedStatement(
            db, "UPDATE articles SET people = ?, organisations = ?, places = ? WHERE rowid = ?")
        removeText = try PreparedStatement(
            db,
            """
            INSERT INTO articles_fts (rowid, title, summary, body, captions, people, organisations, places, articles_fts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'delete')
            """)
        insertText = try PreparedStatement(db, ArticleColumns.textInsertion)
    }

    /// Writes the names of these entities; nothing where they are those that it has.
    func write(_ entities: [CuratedEntity], of rowID: Int64) throws {
        let kept = entities.map(\.entity)
        let names = EntityKind.allCases.map { StoredText.names(kept, of: $0) }
        select.bind(rowID, at: 1)
        guard let texts = try select.first({ row in (0..<7).map { row.text($0) } }),
            texts.suffix(3).map({ $0 ?? "" }) != names
        else { return }
        let words = texts.prefix(4).map { $0.map(TextFolding.indexText) }
        try write(words + texts.suffix(3).map { $0.map(TextFolding.indexText) }, of: rowID, by: removeText)
        update.bind(names.map(SQLValue.text) + [.number(rowID)])
        try update.run()
        try write(words + names.map(TextFolding.indexText), of: rowID, by: insertText)
    }

    private func write(_ texts: [String?], of rowID: Int64, by statement: PreparedStatement) throws {
        statement.bind(rowID, at: 1)
        for (parameter, text) in zip(Int32(2)..., texts) { statement.bind(text, at: parameter) }
        try statement.run()
    }
}
