import ArchiveMigrations
import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Countries of places")
struct CountryOfPlaceTests {
    private static func article(_ number: Int, _ places: [ArticleEntity]) -> Article {
        var article = Samples.article(number, "Port reopens")
        article.body = ["The port of Tripoli opened again."]
        article.entities = places
        return article
    }

    private static func tripoli(_ name: String, _ country: String) -> ArticleEntity {
        var place = Samples.entity(.place, name, name == "Tripoli" ? [] : ["Tripoli"], .body, 0, 12..<19)
        place.country = country
        return place
    }

    @Test("Two places of one name are two entities, and both are found by it")
    func twoPlaces() throws {
        let store = try ArchiveStore.inMemory()
        let articles = [
            Self.article(1, [Self.tripoli("Tripoli", "LY")]),
            Self.article(2, [Self.tripoli("Tripoli, Lebanon", "LB")]),
        ]
        try store.ingest(articles)
        let found = try store.entities(named: "tripoli", kind: .place)
        #expect(Set(found.map(\.country)) == ["LY", "LB"])
        #expect(try store.entities(named: "Tripoli, Libya", kind: nil).map(\.name) == ["Tripoli"])
        for article in articles { #expect(try store.article(article.id).entities == article.entities) }
    }

    @Test("Places of an older archive have the country in which news most likely means their name")
    func olderArchive() throws {
        let folder = try TemporaryFolder()
        let queue = try DatabaseQueue(path: folder.archive)
        var migrator = DatabaseMigrator()
        for migration in ArchiveMigrations.all.prefix(while: { $0.name != "v0006_country_of_places" }) {
            migrator.registerMigration(migration.name) { db in
                try SQLFunctions.add(to: db)
                try db.execute(sql: migration.sql())
            }
        }
        try migrator.migrate(queue)
        try queue.write { try $0.execute(sql: Self.olderRows) }
        try queue.close()
        let store = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        let found = try ["Tripoli", "Cairo", "Ras Nowhere", "Jordan"].map { try store.entities(named: $0, kind: nil) }
        #expect(found.map { $0.map(\.country) } == [["LY"], ["EG"], [nil], [nil]])
        #expect(try store.integrityProblems() == [])
    }

    /// Three places and a person whom one article names.
    private static let olderRows = """
        INSERT INTO sources (id, sha256, path, name, format, size, started_at, ingested_at)
        VALUES (1, 'a', 'dump.txt', 'dump.txt', 'page-text', 1, '', '');
        INSERT INTO articles (rowid, id, title, people, places, source_id, offset, length, content_hash, ingested_at)
        VALUES (1, '\(Samples.id(1))', 'First', 'Jordan', 'Tripoli' || char(10) || 'Cairo' || char(10) ||
            'Ras Nowhere', 1, 0, 1, 1, '');
        INSERT INTO entities (id, kind, name, key) SELECT id, kind, name, spelling_key(name, kind) FROM (
            SELECT 1 AS id, 'place' AS kind, 'Tripoli' AS name UNION ALL SELECT 2, 'place', 'Cairo'
            UNION ALL SELECT 3, 'place', 'Ras Nowhere' UNION ALL SELECT 4, 'person', 'Jordan');
        INSERT INTO entity_aliases (entity_id, alias, key, named, used)
        SELECT id, name, folded_key(name), 1, 1 FROM entities;
        INSERT INTO mentions (article_rowid, entity_id, count, positions) SELECT 1, id, 1, 'b0:0-5' FROM entities;
        INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
        INSERT INTO entity_names_fts (entity_names_fts) VALUES ('rebuild');
        """
}
