internal import ArchiveModel
internal import GRDB

/// Writes entities, their aliases and their mentions.
struct EntityWriter {
    /// A name as an article has it.
    private struct Name: Hashable {
        let kind: EntityKind
        let text: String
    }
    private struct Alias: Hashable {
        let entity: Int64
        let text: String
    }

    private let db: Database
    private let findEntity: PreparedStatement
    private let insertEntity: PreparedStatement
    private let insertAlias: PreparedStatement
    private let insertAliasText: PreparedStatement
    private let insertMention: PreparedStatement
    private var known: [Name: Int64] = [:]
    private var knownAliases: Set<Alias> = []

    init(_ db: Database) throws {
        self.db = db
        findEntity = try PreparedStatement(db, "SELECT id FROM entities WHERE key = ? AND kind = ?")
        insertEntity = try PreparedStatement(db, "INSERT INTO entities (key, kind, name) VALUES (?, ?, ?)")
        insertAlias = try PreparedStatement(
            db, "INSERT OR IGNORE INTO entity_aliases (entity_id, alias, key) VALUES (?, ?, ?)")
        insertAliasText = try PreparedStatement(db, "INSERT INTO entity_names_fts (rowid, alias) VALUES (?, ?)")
        insertMention = try PreparedStatement(
            db,
            """
            INSERT INTO mentions (entity_id, article_rowid, count, positions) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET count = count + ?3, positions = positions || ' ' || ?4
            """)
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() {
        known.removeAll(keepingCapacity: true)
        knownAliases.removeAll(keepingCapacity: true)
    }

    /// Writes an entity that an article names.
    mutating func write(_ entity: ArticleEntity, in rowID: Int64) throws {
        guard let id = try entityID(entity) else { return }
        for alias in entity.aliases { try add(alias, to: id) }
        insertMention.bind(id, at: 1)
        insertMention.bind(rowID, at: 2)
        insertMention.bind(entity.mentions.count, at: 3)
        insertMention.bind(text: MentionPositions.text(entity.mentions), at: 4)
        try insertMention.run()
    }

    /// The number of an entity: of one folded name and one kind.
    ///
    /// It is made if it is new; nil if the name has no letter.
    private mutating func entityID(_ entity: ArticleEntity) throws -> Int64? {
        let name = Name(kind: entity.kind, text: entity.name)
        if let id = known[name] { return id }
        let key = TextFolding.key(name.text)
        guard !key.isEmpty else { return nil }
        let id = try storedID(key, name.kind) ?? insert(key, name)
        known[name] = id
        return id
    }

    private func storedID(_ key: String, _ kind: EntityKind) throws -> Int64? {
        findEntity.bind(key, at: 1)
        findEntity.bind(kind.rawValue, at: 2)
        return try findEntity.first { $0.number(0) }
    }

    private mutating func insert(_ key: String, _ name: Name) throws -> Int64 {
        insertEntity.bind(key, at: 1)
        insertEntity.bind(name.kind.rawValue, at: 2)
        insertEntity.bind(name.text, at: 3)
        try insertEntity.run()
        let id = db.lastInsertedRowID
        try add(name.text, to: id)
        return id
    }

    private mutating func add(_ alias: String, to entity: Int64) throws {
        guard knownAliases.insert(Alias(entity: entity, text: alias)).inserted else { return }
        let key = TextFolding.key(alias)
        guard !key.isEmpty else { return }
        insertAlias.bind(entity, at: 1)
        insertAlias.bind(alias, at: 2)
        insertAlias.bind(key, at: 3)
        try insertAlias.run()
        guard db.changesCount > 0 else { return }
        insertAliasText.bind(db.lastInsertedRowID, at: 1)
        insertAliasText.bind(TextFolding.indexText(alias), at: 2)
        try insertAliasText.run()
    }
}
