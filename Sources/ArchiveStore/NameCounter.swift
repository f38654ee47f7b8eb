internal import ArchiveModel
internal import GRDB

/// Keeps the aliases of entities, with how many articles use each, and calls each entity by the name that most give it.
struct NameCounter {
    private struct Alias: Hashable {
        let entity: Int64
        let key: String
    }
    private struct Count {
        let text: String
        var named = 0
        var used = 0
    }

    private let db: Database
    private let insert: PreparedStatement
    private let insertText: PreparedStatement
    private let count: PreparedStatement
    private let unused: PreparedStatement
    private let delete: PreparedStatement
    private let deleteText: PreparedStatement
    private let choose: PreparedStatement
    private let deleteEntity: PreparedStatement
    private var counts: [Alias: Count] = [:]

    init(_ db: Database) throws {
        self.db = db
        insert = try PreparedStatement(
            db, "INSERT OR IGNORE INTO entity_aliases (entity_id, alias, key) VALUES (?, ?, ?)")
        insertText = try PreparedStatement(db, "INSERT INTO entity_names_fts (rowid, alias) VALUES (?, ?)")
        count = try PreparedStatement(
            db,
            "UPDATE entity_aliases SET named = named + ?3, used = used + ?4 WHERE entity_id = ?1 AND key = ?2")
        unused = try PreparedStatement(
            db, "SELECT id, alias FROM entity_aliases WHERE entity_id = ? AND key = ? AND used <= 0")
        delete = try PreparedStatement(db, "DELETE FROM entity_aliases WHERE id = ?")
        deleteText = try PreparedStatement(
            db, "INSERT INTO entity_names_fts (entity_names_fts, rowid, alias) VALUES ('delete', ?, ?)")
        choose = try PreparedStatement(
            db,
            """
            UPDATE entities SET name = alias
            FROM (SELECT alias FROM entity_aliases WHERE entity_id = ?1
                ORDER BY named DESC, length(alias) DESC, alias LIMIT 1)
            WHERE id = ?1 AND name <> alias
            """)
        deleteEntity = try PreparedStatement(
            db,
            """
            DELETE FROM entities
            WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity_id = ?1)
                AND NOT EXISTS (SELECT 1 FROM entity_aliases WHERE entity_id = ?1)
            """)
    }

    mutating func beginTransaction() { counts.removeAll(keepingCapacity: true) }

    /// Notes the names that so many more articles use for an entity.
    mutating func add(_ entity: ArticleEntity, to id: Int64, _ articles: Int) {
        var seen: Set<String> = []
        for (place, text) in ([entity.name] + entity.aliases).enumerated() {
            let key = TextFolding.key(text)
            guard !key.isEmpty, seen.insert(key).inserted else { continue }
            let alias = Alias(entity: id, key: key)
            counts[alias, default: Count(text: text)].used += articles
            if place == 0 { counts[alias]?.named += articles }
        }
    }

    /// Writes what was noted.
    mutating func finishTransaction() throws {
        let ordered = counts.sorted { ($0.key.entity, $0.key.key) < ($1.key.entity, $1.key.key) }
        for (alias, count) in ordered { try write(count, of: alias) }
        for id in Set(counts.keys.map(\.entity)) {
            choose.bind(id, at: 1)
            try choose.run()
            deleteEntity.bind(id, at: 1)
            try deleteEntity.run()
        }
        counts.removeAll(keepingCapacity: true)
    }

    private func write(_ number: Count, of alias: Alias) throws {
        if number.used > 0 { try insert(alias, number.text) }
        guard number.used != 0 || number.named != 0 else { return }
        count.bind([.number(alias.entity), .text(alias.key), .number(Int64(number.named)), .number(Int64(number.used))])
        try count.run()
        if number.used < 0 { try deleteIfUnused(alias) }
    }

    private func insert(_ alias: Alias, _ text: String) throws {
        insert.bind([.number(alias.entity), .text(text), .text(alias.key)])
        try insert.run()
        guard db.changesCount > 0 else { return }
        insertText.bind([.number(db.lastInsertedRowID), .text(TextFolding.indexText(text))])
        try insertText.run()
    }

    private func deleteIfUnused(_ alias: Alias) throws {
        unused.bind([.number(alias.entity), .text(alias.key)])
        guard let (id, text) = try unused.first({ ($0.number(0), $0.text(1) ?? "") }) else { return }
        deleteText.bind([.number(id), .text(TextFolding.indexText(text))])
        try deleteText.run()
        delete.bind(id, at: 1)
        try delete.run()
    }

    /// Counts the names of an archive that was made before they were counted.
    static func fillIn(_ db: Database) throws {
        let isDone = try PreparedStatement(db, "SELECT 1 FROM archive_info WHERE name = 'names'").first { _ in true }
        guard isDone == nil else { return }
        try db.inImmediateTransaction {
            let numbers = try EntityNumbers(db)
            var counter = try NameCounter(db)
            for row in try PreparedStatement(db, "SELECT rowid FROM articles").map({ $0.number(0) }) {
                for (entity, id) in try numbers.entities(of: row) { counter.add(entity, to: id, 1) }
            }
            try counter.finishTransaction()
            try db.execute(sql: "INSERT INTO archive_info (name, value) VALUES ('names', 'counted')")
        }
    }
}
