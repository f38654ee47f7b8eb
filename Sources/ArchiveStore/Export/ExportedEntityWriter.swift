internal import ArchiveModel
internal import GRDB

/// Writes the entities that an export names, and counts the names that its articles use.
struct ExportedEntityWriter {
    private let db: Database
    private let find: PreparedStatement
    private let insert: PreparedStatement
    private let insertAlias: PreparedStatement
    private let insertText: PreparedStatement
    private let numbers: EntityNumbers
    private var names: NameCounter
    /// Entities that were not there before: they keep the names that the export gives them.
    private var added: Set<Int64> = []

    init(_ db: Database) throws {
        self.db = db
        find = try PreparedStatement(db, "SELECT id FROM entities WHERE key = ? AND kind = ?")
        insert = try PreparedStatement(db, "INSERT INTO entities (key, kind, name, country) VALUES (?, ?, ?, ?)")
        insertAlias = try PreparedStatement(
            db, "INSERT OR IGNORE INTO entity_aliases (entity_id, alias, key) VALUES (?, ?, ?)")
        insertText = try PreparedStatement(db, "INSERT INTO entity_names_fts (rowid, alias) VALUES (?, ?)")
        numbers = try EntityNumbers(db)
        names = try NameCounter(db)
    }

    mutating func beginTransaction() { names.beginTransaction() }

    /// Writes the names that were counted.
    mutating func finishTransaction() throws { try names.finishTransaction() }

    /// Enters an entity with its names; one that is there stays as it is.
    mutating func write(_ entity: ExportedEntity) throws {
        guard try id(of: entity.key, entity.kind) == nil else { return }
        try insert(entity)
        let id = db.lastInsertedRowID
        added.insert(id)
        names.keepNames(of: id)
        for alias in entity.aliases {
            insertAlias.bind([.number(id), .text(alias), .text(TextFolding.key(alias))])
            try insertAlias.run()
            guard db.changesCount > 0 else { continue }
            insertText.bind([.number(db.lastInsertedRowID), .text(TextFolding.indexText(alias))])
            try insertText.run()
        }
    }

    private func insert(_ entity: ExportedEntity) throws {
        insert.bind([.text(entity.key), .text(entity.kind.rawValue), .text(entity.name), .text(entity.country ?? "")])
        try insert.run()
    }

    /// The number of an entity; one that the export does not name is called by its key.
    mutating func number(of key: String, _ kind: EntityKind) throws -> Int64 {
        if let id = try id(of: key, kind) { return id }
        try insert(ExportedEntity(kind: kind, key: key, name: key, country: nil, aliases: []))
        return db.lastInsertedRowID
    }

    private func id(of key: String, _ kind: EntityKind) throws -> Int64? {
        find.bind([.text(key), .text(kind.rawValue)])
        return try find.first { $0.number(0) }
    }

    /// Counts the names of a stored article, or takes them off the counts.
    mutating func count(_ row: Int64, _ articles: Int) throws {
        for (entity, id) in try numbers.entities(of: row) { names.add(entity.entity, to: id, articles) }
    }

    /// Takes out names that came along and that no article uses.
    func removeUnused() throws {
        let unused = try PreparedStatement(db, "SELECT id, alias FROM entity_aliases WHERE entity_id = ? AND used <= 0")
        let deleteText = try PreparedStatement(
            db, "INSERT INTO entity_names_fts (entity_names_fts, rowid, alias) VALUES ('delete', ?, ?)")
        let delete = try PreparedStatement(db, "DELETE FROM entity_aliases WHERE id = ?")
        for entity in added.sorted() {
            unused.bind(entity, at: 1)
            for (id, alias) in try unused.map({ ($0.number(0), $0.text(1) ?? "") }) {
                deleteText.bind([.number(id), .text(TextFolding.indexText(alias))])
                try deleteText.run()
                delete.bind(id, at: 1)
                try delete.run()
            }
        }
    }
}
