import ArchiveMigrations
import ArchiveStore
import GRDB
import Testing

@Suite("Saved searches")
struct SavedSearchTests {
    @Test("A search is found under its name in any case, and stays in the file")
    func saving() throws {
        let folder = try TemporaryFolder()
        let store = try ArchiveStore.open(path: folder.archive, mode: .create)
        #expect(try store.saveSearch("kalın OR baghdad date:7d..", as: "Şırnak-2") == nil)
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        let found = try #require(try reader.savedSearch(named: "şırnak-2"))
        #expect(found.name == "Şırnak-2")
        #expect(found.query == "kalın OR baghdad date:7d..")
        #expect(found.savedAt.hasSuffix("Z") && found.savedAt.count == 20)
        #expect(try reader.savedSearch(named: "other") == nil)
        #expect(throws: ArchiveStoreError.self) { try reader.saveSearch("x", as: "y") }
    }

    @Test("One of the same name gives way and is handed back")
    func replacing() throws {
        let store = try ArchiveStore.inMemory()
        try store.saveSearch("storm", as: "Weather")
        #expect(try store.saveSearch("rain", as: "weather")?.query == "storm")
        #expect(try store.savedSearches().map(\.query) == ["rain"])
        #expect(try store.savedSearches().map(\.name) == ["weather"])
    }

    @Test("The list is in the order of names; what is removed is gone")
    func listing() throws {
        let store = try ArchiveStore.inMemory()
        for name in ["sea", "Harbour", "ferry"] { try store.saveSearch(name, as: name) }
        #expect(try store.savedSearches().map(\.name) == ["ferry", "Harbour", "sea"])
        #expect(try store.removeSavedSearch(named: "HARBOUR")?.name == "Harbour")
        #expect(try store.removeSavedSearch(named: "HARBOUR") == nil)
        #expect(try store.savedSearches().map(\.name) == ["ferry", "sea"])
    }

    @Test("An archive of the first schema that is only read has none")
    func olderSchema() throws {
        let folder = try TemporaryFolder()
        let first = try #require(ArchiveMigrations.all.first)
        var migrator = DatabaseMigrator()
        migrator.registerMigration(first.name) { db in try db.execute(sql: first.sql()) }
        try migrator.migrate(try DatabaseQueue(path: folder.archive))
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        #expect(try reader.savedSearches().isEmpty)
        #expect(try reader.savedSearch(named: "ferry") == nil)
    }
}
