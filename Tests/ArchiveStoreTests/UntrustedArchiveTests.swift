import ArchiveModel
import Foundation
import GRDB
import Testing

@testable import ArchiveStore

@Suite("An archive from someone else")
struct UntrustedArchiveTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try ArchiveStore.open(path: folder.archive, mode: .create).ingest([Samples.complete])
    }

    /// What is said of the archive after somebody ran a statement on it.
    private func error(after sql: String) throws -> ArchiveStoreError? {
        let queue = try DatabaseQueue(path: folder.archive)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
        let errors = [ArchiveStore.Mode.readOnly, .readWrite, .create].map { mode -> ArchiveStoreError? in
            do throws(ArchiveStoreError) {
                _ = try ArchiveStore.open(path: folder.archive, mode: mode)
                return nil
            } catch {
                return error
            }
        }
        #expect(Set(errors.map { $0?.code }).count == 1)
        return errors.first ?? nil
    }

    @Test(
        "What was added to its schema is named, and it is not opened",
        arguments: [
            ("extra", "CREATE TRIGGER extra AFTER INSERT ON articles BEGIN DELETE FROM mentions; END"),
            ("extra", "CREATE VIEW extra AS SELECT spelling_key(title, 'person') FROM articles"),
            (
                "tags",
                "PRAGMA foreign_keys = OFF; DROP TABLE tags; CREATE VIEW tags AS SELECT 1 AS id, hex(zeroblob(9000000)) AS name"
            ),
            ("tags", "ALTER TABLE tags ADD COLUMN more AS (hex(zeroblob(100000000)))"),
            ("extra", "CREATE INDEX extra ON tags (abs(id))"),
            ("extra", "CREATE VIRTUAL TABLE extra USING fts5 (text)"),
            ("articles_fts_docsize", "DROP TABLE articles_fts_docsize; CREATE VIEW articles_fts_docsize AS SELECT 1"),
        ])
    func additions(name: String, sql: String) throws {
        let error = try error(after: sql)
        #expect(error?.code == .altered)
        #expect(error?.message.contains("(\(name))") == true)
    }

    @Test("A view that never ends is not asked which scripts were run", .timeLimit(.minutes(1)))
    func endless() throws {
        let sql = """
            DROP TABLE grdb_migrations;
            CREATE VIEW grdb_migrations AS WITH RECURSIVE endless (identifier) AS (
                SELECT 'v0001' UNION ALL SELECT identifier FROM endless) SELECT identifier FROM endless
            """
        #expect(try error(after: sql)?.code == .altered)
    }

    @Test("A name that is none to be shown is left out of the line")
    func oddName() throws {
        let error = try error(after: "CREATE VIEW \"two\nlines\" AS SELECT 1")
        #expect(error?.code == .altered)
        #expect(error?.message.contains("lines") == false)
        #expect(error?.message.contains("\n") == false)
    }

    @Test("What the tools of SQLite add of themselves is no matter")
    func statistics() throws {
        #expect(try error(after: "ANALYZE; VACUUM; INSERT INTO articles_fts (articles_fts) VALUES ('optimize')") == nil)
    }

    @Test("Nobody writes into the tables of an index, runs a trigger or loads a library over our connection")
    func defensive() throws {
        let store = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        for sql in [
            "DELETE FROM articles_fts_data", "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema",
            "SELECT load_extension('libm.so.6')",
        ] {
            #expect(throws: DatabaseError.self) { try store.database.inDatabase { try $0.execute(sql: sql) } }
        }
        try store.database.inDatabase { db in
            try db.execute(sql: "CREATE TRIGGER extra AFTER DELETE ON tags BEGIN DELETE FROM articles; END")
            try db.execute(sql: "DELETE FROM article_tags; DELETE FROM tags; DROP TRIGGER extra")
        }
        #expect(try store.count(nil) == 1)
        #expect(try store.database.inDatabase { try Int.fetchOne($0, sql: "PRAGMA mmap_size") } == 0)
    }
}
