internal import ArchiveModel
internal import GRDB

/// Keeps the aliases of entities, with how many articles use each, and calls each entity by the name that most give it.
struct NameCounter {
    private struct Alias: Hashable {
        let entity: Int64
        let key: String
    }
    /// What is to be added to the counts of an alias.
    private struct Count {
        /// Its spellings, which differ in case and accents alone, each with the articles that give it as the name.
        private var spellings: [(text: String, articles: Int)] = []
        var used = 0

        var named: Int { spellings.reduce(0) { $0 + $1.articles } }
        /// The commonest spelling, of several the longest.
        var commonest: (text: String, articles: Int) {
            spellings.max { one, other in
                (one.articles, one.text.utf8.count, other.text) < (other.articles, other.text.utf8.count, one.text)
            } ?? ("", 0)
        }

        mutating func add(_ articles: Int, spelled text: String) {
            if let place = spellings.firstIndex(where: { $0.text == text }) {
                spellings[place].articles += articles
            } else {
                spellings.append((text, articles))
            }
        }
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
    /// Entities that are new since the transaction began, and the names that they were entered under.
    private var newNames: [Int64: String] = [:]
    /// Entities that keep their names as they are.
    private var kept: Set<Int64> = []

    init(_ db: Database) throws {
        self.db = db
        insert = try PreparedStatement(
            db,
            "INSERT OR IGNORE INTO entity_aliases (entity_id, alias, key, named, used) VALUES (?, ?, ?, ?, ?)")
        insertText = try PreparedStatement(db, "INSERT INTO entity_names_fts (rowid, alias) VALUES (?, ?)")
        count = try PreparedStatement(
            db,
            """
            UPDATE entity_aliases SET named = named + ?3, used = used + ?4,
                alias = iif(?6 > 0 AND ?6 * 2 > named + ?3, ?5, alias)
            WHERE entity_id = ?1 AND key = ?2
            """)
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

    mutating func beginTransaction() {
        counts.removeAll(keepingCapacity: true)
        newNames.removeAll(keepingCapacity: true)
    }

    /// Notes an entity that was just entered, under a name.
    mutating func enter(_ entity: Int64, as name: String) { newNames[entity] = name }

    /// Has an entity keep its name and the spellings of its names, however many articles use others.
    mutating func keepNames(of entity: Int64) { kept.insert(entity) }

    /// Notes the names that so many more articles use for an entity.
    mutating func add(_ entity: ArticleEntity, to id: Int64, _ articles: Int) {
        for name in entity.countedNames {
            let alias = Alias(entity: id, key: name.key)
            counts[alias, default: Count()].used += articles
            counts[alias]?.add(name.isOwn ? articles : 0, spelled: name.text)
        }
    }

    /// Writes what was noted.
    mutating func finishTransaction() throws {
        var rest = counts.sorted { ($0.key.entity, $0.key.key) < ($1.key.entity, $1.key.key) }[...]
        while let entity = rest.first?.key.entity {
            let aliases = rest.prefix { $0.key.entity == entity }
            try write(aliases, of: entity)
            rest = rest.dropFirst(aliases.count)
        }
        counts.removeAll(keepingCapacity: true)
        newNames.removeAll(keepingCapacity: true)
    }

    /// Writes what was noted of an entity.
    private func write(_ aliases: ArraySlice<(key: Alias, value: Count)>, of entity: Int64) throws {
        for (alias, count) in aliases { try write(count, of: alias) }
        guard !kept.contains(entity) else { return }
        // A new one of one name is called by it already.
        if aliases.count > 1 || newNames[entity] != aliases.first?.value.commonest.text {
            choose.bind(entity, at: 1)
            try choose.run()
        }
        if aliases.contains(where: { $0.value.used < 0 }) {
            deleteEntity.bind(entity, at: 1)
            try deleteEntity.run()
        }
    }

    /// Writes what was noted of an alias; one that more than half of the articles with that name now spell otherwise gets
    /// that spelling.
    private func write(_ number: Count, of alias: Alias) throws {
        let (text, articles) = number.commonest
        if number.used > 0, try insert(alias, text, number) { return }
        count.bind([
            .number(alias.entity), .text(alias.key), .number(Int64(number.named)), .number(Int64(number.used)),
            .text(text), .number(kept.contains(alias.entity) ? 0 : Int64(max(0, articles))),
        ])
        try count.run()
        if number.used < 0 { try deleteIfUnused(alias) }
    }

    /// Enters an alias with its counts; false if it is there.
    private func insert(_ alias: Alias, _ text: String, _ number: Count) throws -> Bool {
        insert.bind([
            .number(alias.entity), .text(text), .text(alias.key), .number(Int64(number.named)),
            .number(Int64(number.used)),
        ])
        try insert.run()
        guard db.changesCount > 0 else { return false }
        insertText.bind([.number(db.lastInsertedRowID), .text(TextFolding.indexText(text))])
        try insertText.run()
        return true
    }

    private func deleteIfUnused(_ alias: Alias) throws {
        unused.bind([.number(alias.entity), .text(alias.key)])
        guard let (id, text) = try unused.first({ ($0.number(0), $0.text(1) ?? "") }) else { return }
        deleteText.bind([.number(id), .text(TextFolding.indexText(text))])
        try deleteText.run()
        delete.bind(id, at: 1)
        try delete.run()
    }

    /// The names of so many articles are counted before they are written.
    private static let mostRows = 20_000

    /// Counts the names of an archive that was made before they were counted.
    static func fillIn(_ db: Database) throws {
        guard try !isFilled(db) else { return }
        try db.inImmediateTransaction {
            try countAll(db)
            try db.execute(sql: "INSERT INTO archive_info (name, value) VALUES ('names', 'counted')")
        }
    }

    /// Whether names are counted, as they are in every archive that was opened to be changed.
    static func isFilled(_ db: Database) throws -> Bool {
        try PreparedStatement(db, "SELECT 1 FROM archive_info WHERE name = 'names'").first { _ in true } != nil
    }

    /// Counts all names anew, and takes out those that no article uses.
    static func countAnew(_ db: Database) throws {
        try db.inImmediateTransaction {
            try db.execute(sql: "UPDATE entity_aliases SET named = 0, used = 0")
            try countAll(db)
            try db.execute(
                sql: """
                    DELETE FROM entity_aliases WHERE used = 0;
                    INSERT INTO entity_names_fts (entity_names_fts) VALUES ('rebuild');
                    """)
        }
    }

    private static func countAll(_ db: Database) throws {
        let numbers = try EntityNumbers(db)
        var counter = try NameCounter(db)
        let rows = try PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid").map { $0.number(0) }
        for (place, row) in rows.enumerated() {
            for (entity, id) in try numbers.entities(of: row) { counter.add(entity.entity, to: id, 1) }
            if place % mostRows == 0 { try counter.finishTransaction() }
        }
        try counter.finishTransaction()
    }
}

extension ArticleEntity {
    /// The names of an entity that count in an article, each once, by the key that its spellings share.
    var countedNames: [(key: String, text: String, isOwn: Bool)] {
        guard !aliases.isEmpty else {
            let key = TextFolding.key(name)
            return key.isEmpty ? [] : [(key, name, true)]
        }
        var seen: Set<String> = []
        return ([name] + aliases).enumerated().compactMap { place, text in
            let key = TextFolding.key(text)
            return !key.isEmpty && seen.insert(key).inserted ? (key, text, place == 0) : nil
        }
    }
}
