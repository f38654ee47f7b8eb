import ArchiveMigrations
import ArchiveModel
import ArchiveQuery
import Foundation
import GRDB
import Testing

@testable import ArchiveStore

@Suite("An archive of an older version of the program")
struct OlderArchiveTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try makeOfFirstSchema()
    }

    /// Makes an archive as the first schema has it, with one article.
    private func makeOfFirstSchema() throws {
        let queue = try DatabaseQueue(path: folder.archive)
        var migrator = DatabaseMigrator()
        for migration in ArchiveMigrations.all.prefix(1) {
            migrator.registerMigration(migration.name) { db in try db.execute(sql: migration.sql()) }
        }
        try migrator.migrate(queue)
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO sources (sha256, path, name, format, size, started_at)
                    VALUES ('00', 'dump.txt', 'dump.txt', 'page-text', 10, '2025-07-09T10:00:00Z');
                    INSERT INTO articles (
                        rowid, id, title, published, country, source_id, offset, length, content_hash, ingested_at)
                    VALUES (
                        739441 << 20, '00000000000000ab', 'Łódź ferry opens', '2025-07-09', 'PL', 1, 0, 10, 1,
                        '2025-07-09T10:00:00Z');
                    INSERT INTO articles_fts (rowid, title) SELECT rowid, title FROM articles_searched;
                    INSERT INTO tags (name, key) VALUES ('Sea', 'sea');
                    INSERT INTO article_tags VALUES (739441 << 20, 1, 'user');
                    """)
        }
        try queue.close()
    }

    private func expectArticle(_ store: ArchiveStore) throws {
        #expect(try store.ranked("lodz ferry tag:sea country:PL").map(\.id) == ["00000000000000ab"])
        let page = try store.search(nil, options: SearchOptions(facets: [.country, .tag, .year]))
        #expect(page.facets.map(\.values) == ["PL", "Sea", "2025"].map { [ValueCount(value: $0, count: 1)] })
        #expect(try store.timeline(nil, by: .day).total == 1)
        #expect(try store.spellings(of: "ferri", within: 1) == ["ferry"])
    }

    @Test(
        "It is brought up to date whichever way it is opened",
        arguments: [ArchiveStore.Mode.readOnly, .readWrite, .create])
    func update(mode: ArchiveStore.Mode) throws {
        try expectArticle(ArchiveStore.open(path: folder.archive, mode: mode))
        try expectArticle(ArchiveStore.open(path: folder.archive, mode: .readOnly))
        #expect(try ArchiveStore.open(path: folder.archive, mode: .readWrite).integrityProblems() == [])
    }

    @Test("Brought up to date to be read, it is still read only")
    func staysReadOnly() throws {
        let store = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        let error = #expect(throws: ArchiveStoreError.self) { try store.ingest([Samples.article(1, "Next")]) }
        #expect(error?.code == .readOnly)
    }

    @Test("Several who open it at once all read it")
    func several() async throws {
        let path = folder.archive
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try ArchiveStore.open(path: path, mode: .readOnly).count(.phrase("ferry", part: nil)) }
            }
            for try await count in group { #expect(count == 1) }
        }
    }

    @Test("Brought up to date by halves, it is so wholly before it is read")
    func halfUpToDate() throws {
        try expectArticle(ArchiveStore.open(path: folder.archive, mode: .readWrite))
        try DatabaseQueue(path: folder.archive).write { try $0.execute(sql: "DELETE FROM packed_fields") }
        try expectArticle(ArchiveStore.open(path: folder.archive, mode: .readOnly))
    }

    @Test("Its tables are then those of a new archive")
    func sameSchema() throws {
        let updated = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        let fresh = try ArchiveStore.inMemory()
        let schemas = try [updated, fresh].map { store in
            try store.reading { db in
                try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
            }
        }
        #expect(schemas[0].count > 30)
        #expect(schemas[0] == schemas[1])
    }

    @Test(
        "Where it cannot be changed, that is told, and what to do",
        .enabled(if: getuid() != 0, "root may write everything"))
    func unwritable() throws {
        chmod(folder.archive, 0o400)
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        let error = #expect(throws: ArchiveStoreError.self) {
            try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        }
        #expect(error?.code == .olderArchive)
        #expect(error?.message.contains("older version") == true)
        #expect(error?.message.contains("\n") == false)
    }
}
