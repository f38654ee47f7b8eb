import ArchiveModel
import ArchiveQuery
import Foundation
import GRDB
import Testing

@testable import ArchiveStore

/// An archive in a file, and a connection beside it that does damage.
@Suite("Damaged tables end in an answer or in an error of the store, soon", .timeLimit(.minutes(1)))
struct DamageTests {
    private let folder: TemporaryFolder
    private let store: ArchiveStore
    private let vandal: DatabaseQueue

    init() throws {
        folder = try TemporaryFolder()
        let writer = try ArchiveStore.open(path: folder.archive, mode: .create)
        try writer.database.writeWithoutTransaction { db in
            try db.execute(
                sql: "INSERT INTO articles_fts (articles_fts, rank) VALUES ('pgsz', 300), ('automerge', 0)")
        }
        var news = RandomNews(seed: 11)
        for batch in 0..<3 { try writer.ingest(news.articles(batch * 30..<batch * 30 + 50), from: "\(batch).txt") }
        store = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        vandal = try DatabaseQueue(path: folder.archive)
        try vandal.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    }

    /// What reads the full-text index.
    private static let words = ["harbour", "ferry tide quay", "ferry OR tide", "title:harbour", "stor*", "crew -ferry"]

    /// Asks for hits and numbers; returns how much of it was answered.
    private func ask(_ queries: [String?], facets: [FacetField] = []) throws -> Int {
        try queries.count { query in
            let node = try store.node(query)
            do {
                _ = try store.search(node, options: SearchOptions(limit: 3, wantsSnippets: false, facets: facets))
                _ = try store.count(node)
                return true
            } catch is ArchiveStoreError {
                return false
            }
        }
    }

    /// Damages rows of a table one after the other, asks everything, and puts each right again.
    private func vandalise(
        _ table: String, _ column: String, where condition: String = "1", rounds: Int, seed: UInt64,
        ask: () throws -> Int
    ) throws {
        var chance = Chance(state: seed)
        let answersOfWhole = try ask()
        let rows = try vandal.read { db in
            try Row.fetchAll(db, sql: "SELECT \(Self.key[table] ?? ""), \(column) FROM \(table) WHERE \(condition)")
        }
        var answers: Set<Int> = []
        for round in 0..<rounds {
            let row = rows[chance.number(0...rows.count - 1)]
            let bytes = [UInt8](row[column] as Data)
            let damage = Damage.allCases[round % Damage.allCases.count]
            try put(damage.done(to: bytes, &chance), in: row, table, column)
            answers.insert(try ask())
            try put(bytes, in: row, table, column)
        }
        try vandal.write { try $0.execute(sql: "DELETE FROM \(table) WHERE \(condition)") }
        answers.insert(try ask())
        #expect(answersOfWhole >= 2)
        #expect(answers.contains { $0 < answersOfWhole }, "damage is noticed")
    }

    private static let key = ["packed_fields": "field, chunk", "articles_fts_data": "id", "articles_fts_docsize": "id"]

    private func put(_ bytes: [UInt8], in row: Row, _ table: String, _ column: String) throws {
        try vandal.write { db in
            let keys = Array(row.columnNames.filter { $0 != column })
            let condition = keys.map { "\($0) = ?" }.joined(separator: " AND ")
            try db.execute(
                sql: "UPDATE \(table) SET \(column) = ? WHERE \(condition)",
                arguments: [Data(bytes)] + StatementArguments(keys.map { row[$0] as DatabaseValue }))
        }
    }

    @Test("Pages of the full-text index")
    func pages() throws {
        try vandalise("articles_fts_data", "block", where: "id > 10", rounds: 96, seed: 1) { try ask(Self.words) }
    }

    @Test("Its record of segments")
    func structure() throws {
        try vandalise("articles_fts_data", "block", where: "id = 10", rounds: 80, seed: 2) { try ask(Self.words) }
    }

    @Test("Its record of sizes")
    func sizes() throws {
        try vandalise("articles_fts_data", "block", where: "id = 1", rounds: 32, seed: 3) { try ask(Self.words) }
    }

    @Test("Packed fields")
    func packedFields() throws {
        try vandalise("packed_fields", "data", rounds: 96, seed: 4) {
            try ask(["harbour", nil], facets: FacetField.allCases)
        }
    }

    @Test("Only one packed field is gone")
    func missingField() throws {
        for facet in FacetField.allCases {
            let field = facet.packed.name
            try vandal.write { db in
                try db.execute(sql: "UPDATE packed_fields SET field = 'lost' WHERE field = ?", arguments: [field])
            }
            #expect(try ask([nil, "harbour"], facets: [facet]) == 0)
            #expect(try ask([nil, "harbour"]) == 2)
            try vandal.write { db in
                try db.execute(sql: "UPDATE packed_fields SET field = ? WHERE field = 'lost'", arguments: [field])
            }
        }
        try vandal.write { try $0.execute(sql: "DELETE FROM packed_fields WHERE field = 'row'") }
        #expect(try ask([nil, "harbour"], facets: [.tag]) == 0)
        #expect(try ask([nil, "harbour"]) == 2)
    }

    @Test("More and more pages of the index are gone")
    func missingPages() throws {
        for part in 0..<10 {
            try vandal.write { db in
                try db.execute(sql: "DELETE FROM articles_fts_data WHERE id > 10 AND id % 10 = ?", arguments: [part])
            }
            _ = try ask(Self.words)
        }
        #expect(try ask(Self.words) == 0)
    }

    @Test("A version of the index that is not known")
    func version() throws {
        for number in [0, 3, 5, 1_000] {
            try vandal.write { db in
                try db.execute(sql: "UPDATE articles_fts_config SET v = ? WHERE k = 'version'", arguments: [number])
            }
            let other = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
            #expect(throws: ArchiveStoreError.self) { try other.count(other.node("harbour")) }
        }
    }

    @Test("Writing into packed fields that are damaged")
    func writing() throws {
        var chance = Chance(state: 5)
        var news = RandomNews(seed: 12)
        let writer = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        let rows = try store.packedFields
        var failures = 0
        for round in 0..<48 {
            let row = rows[chance.number(0...rows.count - 1)]
            let bytes = [UInt8](row["data"] as Data)
            let damage = Damage.allCases[round % Damage.allCases.count]
            try put(damage.done(to: bytes, &chance), in: row, "packed_fields", "data")
            do {
                if round % 2 == 0 {
                    try writer.addTag("to read \(round)", to: store.node("ferry"))
                } else {
                    try writer.ingest(news.articles(round * 4..<round * 4 + 8), from: "damaged \(round).txt")
                }
            } catch is ArchiveStoreError {
                failures += 1
            }
            try writer.inTransaction { db in
                var packed = try PackedFieldWriter(db)
                try packed.rebuild()
            }
        }
        #expect(failures > 0)
        try store.expectCountsOfSQL([nil, "ferry"])
    }
}
