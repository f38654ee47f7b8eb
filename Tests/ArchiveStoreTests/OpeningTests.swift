import ArchiveMigrations
import ArchiveModel
import ArchiveStore
import Foundation
import GRDB
import Testing

@Suite("Opening an archive")
struct OpeningTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func code(_ path: String, _ mode: ArchiveStore.Mode) -> ArchiveStoreError.Code? {
        do {
            _ = try ArchiveStore.open(path: path, mode: mode)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("It is made with the folders that lead to it, and is there afterwards")
    func create() throws {
        let path = folder.path + "/new/deep/archive.sqlite"
        #expect(code(path, .readOnly) == .missing)
        #expect(code(path, .readWrite) == .missing)
        try ArchiveStore.open(path: path, mode: .create).ingest([Samples.complete])
        let store = try ArchiveStore.open(path: path, mode: .readOnly)
        #expect(try store.titles == [Samples.complete.title])
        #expect(throws: ArchiveStoreError.self) { try store.ingest([Samples.article(1, "x")]) }
    }

    @Test("A file that is no database is refused and left as it is")
    func garbage() throws {
        let bytes = Data(String(repeating: "not a database at all\n", count: 200).utf8)
        try bytes.write(to: URL(fileURLWithPath: folder.archive))
        for mode in [ArchiveStore.Mode.readOnly, .readWrite, .create] {
            #expect(code(folder.archive, mode) == .notADatabase)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive)) == bytes)
    }

    @Test("A database of something else is refused and left as it is")
    func stranger() throws {
        try DatabaseQueue(path: folder.archive).write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.archive))
        #expect(code(folder.archive, .create) == .notAnArchive)
        #expect(code(folder.archive, .readOnly) == .notAnArchive)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive)) == bytes)
    }

    @Test("An empty file becomes an archive, but is none to be read")
    func emptyFile() throws {
        try Data().write(to: URL(fileURLWithPath: folder.archive))
        #expect(code(folder.archive, .readOnly) == .notAnArchive)
        #expect(code(folder.archive, .create) == nil)
    }

    @Test("An archive whose making was interrupted is made by the next ingest")
    func interruptedMaking() throws {
        let sql = "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
        try DatabaseQueue(path: folder.archive).writeWithoutTransaction { try $0.execute(sql: sql) }
        #expect(code(folder.archive, .readOnly) == .notAnArchive)
        try ArchiveStore.open(path: folder.archive, mode: .create).ingest([Samples.complete])
        #expect(try ArchiveStore.open(path: folder.archive, mode: .readOnly).titles == [Samples.complete.title])
    }

    @Test("A folder in its place is refused")
    func folderInPlace() {
        #expect(code(folder.path, .create) == .cannotOpen)
    }

    @Test("A file in place of its folder is refused")
    func fileInPlaceOfFolder() throws {
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/file"))
        #expect(code(folder.path + "/file/archive.sqlite", .create) == .cannotOpen)
    }

    @Test("An archive of a newer program is refused")
    func newer() throws {
        try ArchiveStore.open(path: folder.archive, mode: .create).ingest([Samples.complete])
        try DatabaseQueue(path: folder.archive).write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('v9999_from_the_future')")
        }
        #expect(code(folder.archive, .readOnly) == .newerArchive)
        #expect(code(folder.archive, .readWrite) == .newerArchive)
        #expect(code(folder.archive, .create) == .newerArchive)
    }

    @Test("A damaged archive says so")
    func damaged() throws {
        do {
            let store = try ArchiveStore.open(path: folder.archive, mode: .create)
            try store.ingest((1...300).map { Samples.article($0, "Article \($0)", body: ["Some text."]) })
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.archive))
        let size = try file.seekToEnd()
        for offset in stride(from: 8192, to: size, by: 4096) {
            try file.seek(toOffset: offset)
            try file.write(contentsOf: Data(repeating: 0xA5, count: 64))
        }
        try file.close()
        let error = #expect(throws: ArchiveStoreError.self) {
            let store = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
            _ = try store.titles
        }
        #expect(error?.code == .corrupt)
    }

    @Test("The stock tools can read it: tables, views, MATCH")
    func plainSQLite() throws {
        try ArchiveStore.open(path: folder.archive, mode: .create).ingest([Samples.complete])
        try DatabaseQueue(path: folder.archive).read { db in
            let found = try String.fetchOne(db, sql: "SELECT title FROM articles_fts WHERE articles_fts MATCH 'lodz'")
            #expect(found != nil)
            #expect(try String.fetchOne(db, sql: "SELECT people FROM news") == "Ayşe Kalın\tKalın")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM named") == 3)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM tagged") == 2)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM agencies") == Agency.all.count)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM countries") == Country.all.count)
        }
    }
}
