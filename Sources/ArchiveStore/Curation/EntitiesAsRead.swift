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
            """
            SELECT kind, names, positions, key, roles, quotes FROM entities_as_read
            WHERE article_rowid = ? ORDER BY number
            """)
        insert = try PreparedStatement(
            db,
            """
            INSERT INTO entities_as_read (article_rowid, number, kind, key, names, positions, roles, quotes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        delete = try PreparedStatement(db, "DELETE FROM entities_as_read WHERE article_rowid = ?")
    }

    func write(_ entities: [CuratedEntity], of rowID: Int64) throws {
        for (number, curated) in entities.enumerated() {
            let entity = curated.entity
            insert.bind(rowID, at: 1)
            insert.bind(number, at: 2)
            insert.bind(text: entity.kind.rawValue, at: 3)
            insert.bind(text: curated.key, at: 4)
            insert.bind(text: StoredText.names([entity], of: entity.kind), at: 5)
            insert.bind(text: MentionPositions.text(entity.mentions), at: 6)
            insert.bind(StoredRoles.text(entity.mentions), at: 7)
            insert.bind(StoredQuotes.text(curated.quotes, withSpeakers: false), at: 8)
            try insert.run()
        }
    }

    /// The entities of an article that a correction concerned; nil of any other.
    func entities(of rowID: Int64) throws -> [CuratedEntity]? {
        select.bind(rowID, at: 1)
        let entities = try select.map { row -> CuratedEntity? in
            guard let kind = row.text(0).flatMap(EntityKind.init(rawValue:)),
                var entity = StoredText.entities(row.text(1), of: kind).first
            else { return nil }
            entity.mentions = MentionPositions.mentions(row.text(2) ?? "")
            StoredRoles.add(row.text(4), to: &entity.mentions)
            return CuratedEntity(entity, key: row.text(3) ?? "", quotes: StoredQuotes.quotes(row.text(5)))
        }
        return entities.isEmpty ? nil : entities.compactMap(\.self)
    }

    func remove(_ rowID: Int64) throws {
        delete.bind(rowID, at: 1)
        try delete.run()
    }
}
