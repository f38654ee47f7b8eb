internal import ArchiveModel
internal import GRDB

/// Writes entities, their aliases and their mentions.
struct EntityWriter {
    private struct Key: Hashable {
        let kind: EntityKind
        let text: String
    }

    private let db: Database
    private let findEntity: PreparedStatement
    private let insertEntity: PreparedStatement
    private let insertMention: PreparedStatement
    private let deleteMention: PreparedStatement
    private let numbers: EntityNumbers
    private var names: NameCounter
    private var known: [Key: Int64] = [:]

    init(_ db: Database) throws {
        self.db = db
        findEntity = try PreparedStatement(db, "SELECT id FROM entities WHERE key = ? AND kind = ?")
        insertEntity = try PreparedStatement(db, "INSERT INTO entities (key, kind, name, country) VALUES (?, ?, ?, ?)")
        insertMention = try PreparedStatement(
            db,
            """
            INSERT INTO mentions (entity_id, article_rowid, count, positions, roles, quotes)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO UPDATE SET count = count + ?3, positions = positions || ' ' || ?4,
                roles = coalesce(roles || char(10) || ?5, roles, ?5),
                quotes = coalesce(quotes || char(10) || ?6, quotes, ?6)
            """)
        deleteMention = try PreparedStatement(
            db, "DELETE FROM mentions WHERE article_rowid = ? AND entity_id = ?")
        numbers = try EntityNumbers(db)
        names = try NameCounter(db)
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() {
        known.removeAll(keepingCapacity: true)
        names.beginTransaction()
    }

    /// Writes an entity that an article names.
    mutating func write(_ curated: CuratedEntity, in rowID: Int64) throws {
        guard let id = try entityID(curated) else { return }
        let entity = curated.entity
        names.add(entity, to: id, 1)
        insertMention.bind(id, at: 1)
        insertMention.bind(rowID, at: 2)
        insertMention.bind(entity.mentions.count, at: 3)
        insertMention.bind(text: MentionPositions.text(entity.mentions), at: 4)
        insertMention.bind(StoredRoles.text(entity.mentions), at: 5)
        insertMention.bind(StoredQuotes.text(curated.quotes, withSpeakers: false), at: 6)
        try insertMention.run()
    }

    /// Removes an entity that an article named.
    mutating func remove(_ curated: CuratedEntity, _ id: Int64, from rowID: Int64) throws {
        names.add(curated.entity, to: id, -1)
        deleteMention.bind(rowID, at: 1)
        deleteMention.bind(id, at: 2)
        try deleteMention.run()
    }

    /// Notes that an article, which is still there, is about to name its entities no more.
    mutating func removeNames(of rowID: Int64) throws {
        for (entity, id) in try numbers.entities(of: rowID) { names.add(entity.entity, to: id, -1) }
    }

    /// Writes the names of the entities that were written or removed.
    mutating func finishTransaction() throws { try names.finishTransaction() }

    /// The number of an entity: of one key and one kind.
    ///
    /// It is made if it is new; nil if the name has no letter.
    private mutating func entityID(_ entity: CuratedEntity) throws -> Int64? {
        guard !entity.key.isEmpty else { return nil }
        let key = Key(kind: entity.entity.kind, text: entity.key)
        if let id = known[key] { return id }
        let id = try storedID(key) ?? insert(key, entity.entity)
        known[key] = id
        return id
    }

    private func storedID(_ key: Key) throws -> Int64? {
        findEntity.bind(key.text, at: 1)
        findEntity.bind(key.kind.rawValue, at: 2)
        return try findEntity.first { $0.number(0) }
    }

    private mutating func insert(_ key: Key, _ entity: ArticleEntity) throws -> Int64 {
        insertEntity.bind(key.text, at: 1)
        insertEntity.bind(key.kind.rawValue, at: 2)
        insertEntity.bind(entity.name, at: 3)
        insertEntity.bind(entity.kind == .place ? entity.country ?? PlaceName.country(of: entity.name) : nil, at: 4)
        try insertEntity.run()
        let id = db.lastInsertedRowID
        names.enter(id, as: entity.name)
        return id
    }
}
