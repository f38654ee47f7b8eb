import ArchiveModel
import Foundation
import GRDB
import Testing

@testable import ArchiveStore

/// An archive in a file, and a connection beside it that does damage.
@Suite("Verifying an archive, and mending it")
struct VerifyTests {
    private let folder: TemporaryFolder
    private let store: ArchiveStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ArchiveStore.open(path: folder.archive, mode: .create)
        var news = RandomNews(seed: 21)
        try store.ingest([Samples.complete], from: "folder/bay.txt", text: "Harbour council of Izmir …")
        for batch in 0..<2 { try store.ingest(news.articles(batch * 6..<batch * 6 + 9), from: "\(batch).txt") }
    }

    /// Stands for the SHA-256, as the samples do.
    private static func digest(_ pieces: ((UnsafeRawBufferPointer) -> Void) throws -> Void) throws -> String {
        var bytes: [UInt8] = []
        try pieces { bytes += $0 }
        return ArchiveStore.digest(String(decoding: bytes, as: UTF8.self))
    }

    private func verify() throws -> VerifyReport { try store.verify(digest: Self.digest) }

    /// Does damage as another program would, without a look at what refers to what.
    private func damage(_ sql: String) throws {
        let vandal = try DatabaseQueue(path: folder.archive)
        try vandal.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: sql)
        }
    }

    @Test("A whole archive has no problem, and is counted through")
    func whole() throws {
        let report = try verify()
        #expect(report.problems == [])
        #expect(report.notes == [])
        #expect(report.articles == (try store.count(nil)))
        #expect(report.sources == 3)
        #expect(report.sourceBytes > 0)
        #expect(!report.wasInterrupted)
    }

    /// Damage that the tables mend, and what is said of it.
    private static let mendable: [(damage: String, message: String)] = [
        ("DELETE FROM articles_fts_data WHERE id > 10", "the full-text index of articles does not agree"),
        ("DELETE FROM entity_names_fts_docsize WHERE id % 3 = 0", "the full-text index of names does not agree"),
        ("DELETE FROM articles_fts_docsize WHERE id = (SELECT rowid FROM articles WHERE id LIKE '%abc')", "0abc"),
        ("UPDATE articles SET title = 'Another' WHERE id LIKE '%abc'", "the full-text index of articles"),
        ("UPDATE articles SET country = 'FR' WHERE id LIKE '%abc'", "its packed country is another"),
        ("UPDATE packed_fields SET data = x'00' WHERE field = 'tag'", "the packed fields are damaged"),
        ("DELETE FROM packed_fields WHERE field = 'row'", "it is not packed"),
        ("UPDATE entity_aliases SET used = used + 1 WHERE alias = 'Smyrna'", "the name Smyrna is miscounted"),
        ("DELETE FROM entity_aliases WHERE alias = 'Smyrna'", "the name smyrna is used and not listed"),
        ("UPDATE mentions SET count = 9 WHERE article_rowid > 0 AND count = 1", "are miscounted"),
        (
            "INSERT INTO article_tags VALUES (12345, 1, 'user')",
            "table article_tags: 1 row refers to what is not there in articles"
        ),
        ("DELETE FROM tags WHERE name = 'Sea'", "table article_tags: 1 row refers to what is not there in tags"),
        ("DELETE FROM entities WHERE name = 'Ayşe Kalın'", "table mentions: 1 row refers"),
    ]

    @Test("What the tables tell is mended", arguments: mendable.indices)
    func repair(number: Int) throws {
        let (damage, message) = Self.mendable[number]
        try self.damage(damage)
        var report = try verify()
        #expect(report.problems.contains { ("\($0.subject) " + $0.message).contains(message) }, "\(report.problems)")
        for _ in 0..<3 where !report.problems.isEmpty {
            #expect(try store.repair(report, digest: Self.digest) != [])
            report = try verify()
        }
        #expect(report.problems == [])
        #expect(try store.article(Samples.id(0xABC)).body == Samples.complete.body)
    }

    @Test("An index of a table that lost its entries is made anew")
    func tableIndex() throws {
        let vandal = try DatabaseQueue(path: folder.archive)
        try vandal.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA writable_schema = ON;
                    CREATE TABLE hollow (country TEXT);
                    CREATE INDEX hollow_by_country ON hollow (country);
                    UPDATE sqlite_schema SET rootpage =
                        (SELECT rootpage FROM sqlite_schema WHERE name = 'hollow_by_country')
                    WHERE name = 'articles_by_country';
                    DELETE FROM sqlite_schema WHERE name LIKE 'hollow%';
                    """)
        }
        try vandal.close()
        let damaged = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        let report = try damaged.verify(digest: Self.digest)
        #expect(report.problems.contains { $0.remedy == .reindexing })
        _ = try damaged.repair(report, digest: Self.digest)
        #expect(try damaged.verify(digest: nil).problems.allSatisfy { $0.remedy == .backup })
        #expect(try damaged.count(damaged.node("country:TR")) == store.count(store.node("country:TR")))
    }

    @Test(
        "A source whose bytes are damaged is named, and is then read again when its file comes",
        arguments: [
            "UPDATE source_chunks SET data = x'00112233' WHERE source_id = 1",
            "DELETE FROM source_chunks WHERE source_id = 1",
            "UPDATE source_chunks SET data = (SELECT data FROM source_chunks WHERE source_id = 2) WHERE source_id = 1",
            "UPDATE source_chunks SET offset = 77 WHERE source_id = 1",
        ])
    func damagedSource(damage: String) throws {
        try self.damage(damage)
        let report = try verify()
        #expect(report.problems.map(\.subject) == [.source("folder/bay.txt")])
        #expect(report.problems.map(\.remedy) == [.readingAgain])
        _ = try store.repair(report, digest: Self.digest)
        let marked = try verify()
        #expect(marked.problems == [])
        #expect(marked.notes.map(\.subject) == [.source("folder/bay.txt")])
        let again = try store.ingest([Samples.complete], from: "folder/bay.txt", text: "Harbour council of Izmir …")
        #expect(again == BatchReport(unchanged: 1))
        #expect(try verify().notes == [])
        #expect(try verify().problems == [])
    }

    @Test("A source that an interruption left unfinished is no damage")
    func unfinished() throws {
        try store.write { writer in
            guard case .new(let source) = try writer.source(ArchiveStore.record("half.txt", "half")) else { return }
            _ = try writer.write([Samples.article(0xDEF, "Half")], from: source)
        }
        let report = try verify()
        #expect(report.problems == [])
        #expect(report.notes.map(\.subject) == [.source("half.txt")])
        #expect(report.notes.map(\.remedy) == [.ingest])
    }

    @Test("What only a backup mends is told as such")
    func lost() throws {
        try damage("UPDATE articles SET length = size + 1 FROM sources WHERE articles.id LIKE '%abc' AND source_id = 1")
        try damage("UPDATE articles SET rowid = rowid + (40 << 20) WHERE id LIKE '%abc'")
        let problems = try verify().problems.filter { $0.remedy == .backup }
        #expect(problems.allSatisfy { $0.subject == .article(Samples.id(0xABC)) })
        #expect(
            problems.map(\.message) == [
                "its bytes are beyond the end of folder/bay.txt", "it does not stand among the articles of its day",
            ])
    }

    @Test("Of very many problems the first are told, and how many more there are")
    func many() throws {
        try store.ingest((100..<160).map { Samples.article($0, "Story \($0)") }, from: "many.txt")
        try damage("DELETE FROM articles_fts_docsize")
        let messages = try verify().problems.map(\.message)
        #expect(messages.count < 60)
        #expect(messages.contains("and \(try store.count(nil) - 50) more such problems"))
    }

    @Test("Asked to stop, it stops and says so")
    func stopped() throws {
        var steps: [String] = []
        let report = try store.verify(
            digest: Self.digest, progress: { steps.append($0.step) }, shouldStop: { steps.count > 2 })
        #expect(report.wasInterrupted)
        #expect(steps.count == 3)
    }

    @Test("Opened to be read, it is verified all the same, while another writes")
    func readOnly() throws {
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        #expect(try reader.verify(digest: Self.digest).problems == [])
        try damage("DELETE FROM articles_fts_data WHERE id > 10")
        #expect(try reader.verify(digest: Self.digest).problems.count == 1)
    }
}
