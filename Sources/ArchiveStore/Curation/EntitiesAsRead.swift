internal import ArchiveModel
internal import GRDB

/// Keeps the entities of an article as they were read, beside what corrections made of them.
struct EntitiesAsRead {
    private let select: PreparedStatement
    private let insert: PreparedStatement
    private let delete: PreparedStatement

    init(_ db: Database) throws {
        select = try PreparedStatement(
            db,
            "SELECT kind, names, positions, roles, quotes FROM entities_as_read WHERE article_rowid = ? ORDER BY number"
        )
        insert = try PreparedStatement(
            db,
            """
            INSERT INTO entities_as_read (article_rowid, number, kind, key, names, positions, roles, quotes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        delete = try PreparedStatement(db, "DELETE FROM entities_as_read WHERE article_rowid = ?")
    }

    func write(_ article: Article, of rowID: Int64) throws {
        for (number, entity) in article.entities.enumerated() {
            insert.bind(rowID, at: 1)
            insert.bind(number, at: 2)
            insert.bind(text: entity.kind.rawValue, at: 3)
            insert.bind(text: CuratedEntity(entity).key, at: 4)
            insert.bind(text: StoredText.names([entity], of: entity.kind), at: 5)
            insert.bind(text: MentionPositions.text(entity.mentions), at: 6)
            insert.bind(StoredRoles.text(entity.mentions), at: 7)
            insert.bind(StoredQuotes.text(article.quotes(by: entity), withSpeakers: false), at: 8)
            try insert.run()
        }
    }

    /// Gives an article that a correction concerned its entities and speakers as they were read; leaves any other.
    func restore(_ article: inout Article, of rowID: Int64) throws {
        select.bind(rowID, at: 1)
        let read = try select.map { row -> (entity: ArticleEntity, quotes: [Quote])? in
            guard let kind = row.text(0).flatMap(EntityKind.init(rawValue:)),
                var entity = StoredText.entities(row.text(1), of: kind).first
            else { return nil }
            entity.mentions = MentionPositions.mentions(row.text(2) ?? "")
            StoredRoles.add(row.text(3), to: &entity.mentions)
            return (entity, StoredQuotes.quotes(row.text(4), by: entity.name, in: article))
        }.compactMap(\.self)
        guard !read.isEmpty else { return }
        article.entities = read.map(\.entity)
        let quotes = read.flatMap(\.quotes)
        for index in article.quotes.indices {
            guard let quote = quotes.first(where: { $0.isSame(as: article.quotes[index]) }) else { continue }
            article.quotes[index].speaker = quote.speaker
        }
    }

    func remove(_ rowID: Int64) throws {
        delete.bind(rowID, at: 1)
        try delete.run()
    }
}
