import ArchiveMigrations
import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Corrections of entities")
struct CurationTests {
    let store: ArchiveStore
    private let today: NewsDate

    init() throws {
        store = try ArchiveStore.inMemory()
        today = try #require(NewsDate(iso8601: "2025-07-15"))
        try store.ingest([
            Self.article(1, "Karim Haddad"), Self.article(2, "Kareem Haddad", "Haddad"),
            Self.article(3, "Karim Haddad", "Haddad"), Self.article(4, "Abu Nadim"),
        ])
    }

    /// An article whose only person has that name, and which writes it in these ways, a paragraph each.
    private static func article(_ number: Int, _ name: String, _ aliases: String...) -> Article {
        let written = [name] + aliases
        var article = Samples.article(
            number, "Talks, day \(number)", body: written.map { $0 + " spoke." } + ["The talks go on."])
        article.entities = [
            ArticleEntity(
                kind: .person, name: name, aliases: aliases,
                mentions: written.enumerated().map {
                    Mention(field: .body, paragraph: $0, range: 0..<$1.unicodeScalars.count)
                })
        ]
        return article
    }

    private func people() throws -> [String: Int] {
        let page = try store.search(nil, options: SearchOptions(facets: [.person]))
        let values = page.facets.first { $0.field == .person }?.values ?? []
        return Dictionary(uniqueKeysWithValues: values.map { ($0.value, $0.count) })
    }

    private func count(_ query: String) throws -> Int { try store.count(QueryParser.parse(query, today: today).node) }

    /// All that people see of entities: facets, what names find, what articles list, and where.
    private func picture() throws -> [String] {
        var lines = try people().map { "\($0) \($1)" }.sorted()
        for name in ["karim", "kareem", "haddad", "nadim", "minister"] {
            lines.append("\(name) \(try count("person:\(name)"))")
        }
        for number in 1...4 { lines.append("\(try store.article(Samples.id(number)).entities)") }
        return lines + (try store.integrityProblems())
    }

    @Test("One person is counted once, under the commonest spelling, and found by each")
    func spellings() throws {
        #expect(try people() == ["Karim Haddad": 3, "Abu Nadim": 1])
        #expect(try count("person:kareem") == 3)
        #expect(try store.article(Samples.id(2)).names(of: .person) == ["Kareem Haddad"])
    }

    @Test("The name follows the articles when they change")
    func commonestName() throws {
        var changed = [Self.article(1, "Kareem Haddad"), Self.article(3, "Kareem Haddad")]
        for index in changed.indices { changed[index].summary = "Corrected." }
        #expect(try store.ingest(changed) == BatchReport(updated: 2))
        #expect(try people() == ["Kareem Haddad": 3, "Abu Nadim": 1])
        #expect(try count("person:karim") == 0)
        #expect(try store.integrityProblems() == [])
    }

    @Test("A merged entity is counted and found as the other, also in articles that come or change later")
    func merge() throws {
        let change = try store.mergeEntity("Abu Nadim", into: "Karim Haddad", kind: nil)
        #expect(change.articles == 1)
        #expect(try people() == ["Karim Haddad": 4])
        #expect(try count("person:nadim") == 4)

        var changed = Self.article(4, "Abu Nadim")
        changed.summary = "Corrected."
        try store.ingest([changed, Self.article(5, "Abu Nadim")])
        #expect(try people() == ["Karim Haddad": 5])
        #expect(try store.article(Samples.id(5)).names(of: .person) == ["Karim Haddad"])
        #expect(try store.integrityProblems() == [])
    }

    @Test(
        "Undone, a correction leaves everything as it was before",
        arguments: ["merge", "split", "rename", "hide", "kind"])
    func undo(action: String) throws {
        let before = try picture()
        let change =
            switch action {
            case "merge": try store.mergeEntity("Abu Nadim", into: "Karim Haddad", kind: nil)
            case "split": try store.splitEntity("Kareem Haddad", from: "Karim Haddad", kind: nil)
            case "rename": try store.renameEntity("Karim Haddad", to: "Minister Haddad of Tyre", kind: nil)
            case "hide": try store.hideEntity("Karim Haddad", kind: nil)
            default: try store.setKind(.organisation, of: "Abu Nadim", kind: nil)
            }
        #expect(change.articles > 0)
        #expect(try picture() != before)
        #expect(try store.integrityProblems() == [])
        #expect(try store.undoCuration(nil).articles == change.articles)
        #expect(try picture() == before)
        #expect(try store.curationLog().map(\.isUndone) == [true])
    }

    @Test("A spelling that was split off is another person, in later articles too")
    func split() throws {
        #expect(try store.splitEntity("Kareem Haddad", from: "Karim Haddad", kind: nil).articles == 1)
        #expect(try people() == ["Karim Haddad": 2, "Kareem Haddad": 1, "Abu Nadim": 1])
        try store.ingest([Self.article(5, "Kareem Haddad"), Self.article(6, "Karim Haddad")])
        #expect(try people() == ["Karim Haddad": 3, "Kareem Haddad": 2, "Abu Nadim": 1])
        #expect(try store.article(Samples.id(5)).entities.first?.mentions.count == 1)
    }

    @Test("An alias that was split off takes the mentions that are written so")
    func splitAlias() throws {
        #expect(try store.splitEntity("Haddad", from: "Karim Haddad", kind: nil).articles == 2)
        #expect(try people() == ["Karim Haddad": 3, "Haddad": 2, "Abu Nadim": 1])
        #expect(try store.article(Samples.id(3)).names(of: .person) == ["Karim Haddad", "Haddad"])
    }

    @Test("A hidden entity is nowhere but in the text, and stays hidden")
    func hide() throws {
        _ = try store.hideEntity("Karim Haddad", kind: .person)
        try store.ingest([Self.article(5, "Karim Haddad")])
        #expect(try people() == ["Abu Nadim": 1])
        #expect(try count("has:person") == 1)
        #expect(try count("haddad") == 4)
        #expect(try count("person:haddad") == 0)
    }

    @Test("Corrections follow one another, and each is undone for itself")
    func chain() throws {
        let before = try picture()
        _ = try store.mergeEntity("Abu Nadim", into: "Karim Haddad", kind: nil)
        _ = try store.renameEntity("Karim Haddad", to: "Karim Haddad al-Nadim", kind: nil)
        #expect(try people() == ["Karim Haddad al-Nadim": 4])
        _ = try store.undoCuration(1)
        #expect(try people() == ["Karim Haddad al-Nadim": 3, "Abu Nadim": 1])
        _ = try store.undoCuration(nil)
        #expect(try picture() == before)
        #expect(throws: CurationError.self) { try store.undoCuration(nil) }
    }

    @Test("A name is given the accents that it has")
    func accents() throws {
        let before = try picture()
        _ = try store.renameEntity("Karim Haddad", to: "Karím Haddád", kind: nil)
        #expect(try people() == ["Karím Haddád": 3, "Abu Nadim": 1])
        _ = try store.undoCuration(nil)
        #expect(try picture() == before)
    }

    @Test("A name that no entity has, or several, is refused")
    func refusals() throws {
        #expect(throws: CurationError.self) { try store.hideEntity("Nobody", kind: nil) }
        #expect(throws: CurationError.self) { try store.mergeEntity("Kareem Haddad", into: "Karim Haddad", kind: nil) }
        #expect(throws: CurationError.self) { try store.renameEntity("Abu Nadim", to: "Karim Haddad", kind: nil) }
        #expect(try store.curationLog().isEmpty)
    }

    @Test("In an older archive, spellings that were people of their own become one when it is opened")
    func olderArchive() throws {
        let folder = try TemporaryFolder()
        var migrator = DatabaseMigrator()
        for migration in ArchiveMigrations.all.prefix(3) {
            migrator.registerMigration(migration.name) { db in
                try SQLFunctions.add(to: db)
                try db.execute(sql: migration.sql())
            }
        }
        let queue = try DatabaseQueue(path: folder.archive)
        try migrator.migrate(queue)
        try queue.write { try $0.execute(sql: Self.olderRows) }
        try queue.close()

        let store = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        let page = try store.search(nil, options: SearchOptions(facets: [.person]))
        let counts = [("Kareem Haddad", 3), ("Gil L.", 1), ("Gill", 1)].map { ValueCount(value: $0.0, count: $0.1) }
        #expect(page.facets.first?.values == counts)
        #expect(try store.count(QueryParser.parse("person:karim", today: today).node) == 3)
        #expect(try store.recognition(by: "new") == RecognitionCounts(unread: 0, outdated: 3))
        #expect(try store.article(Samples.id(1)).entities.first?.mentions.count == 1)
        #expect(try store.integrityProblems() == [])
    }

    /// Three articles that name one person in two spellings, as the third schema kept them; and two people of whom the
    /// one now has the key that the other had.
    private static let olderRows = """
        INSERT INTO sources (id, sha256, path, name, format, size, started_at, ingested_at)
        VALUES (1, 'a', 'dump.txt', 'dump.txt', 'page-text', 1, '', '');
        INSERT INTO articles (rowid, id, title, people, source_id, offset, length, content_hash, ingested_at) VALUES
            (1, '\(Samples.id(1))', 'First', 'Karim Haddad', 1, 0, 1, 1, ''),
            (2, '\(Samples.id(2))', 'Second', 'Kareem Haddad' || char(10) || 'Gil L.', 1, 0, 1, 2, ''),
            (3, '\(Samples.id(3))', 'Third', 'Kareem Haddad' || char(10) || 'Gill', 1, 0, 1, 3, '');
        INSERT INTO entities (id, kind, name, key) VALUES
            (1, 'person', 'Karim Haddad', 'karim haddad'), (2, 'person', 'Kareem Haddad', 'kareem haddad'),
            (3, 'person', 'Gil L.', 'gil l'), (4, 'person', 'Gill', 'gill');
        INSERT INTO entity_aliases (id, entity_id, alias, key) VALUES
            (1, 1, 'Karim Haddad', 'karim haddad'), (2, 2, 'Kareem Haddad', 'kareem haddad'),
            (3, 3, 'Gil L.', 'gil l'), (4, 4, 'Gill', 'gill');
        INSERT INTO mentions (article_rowid, entity_id, count, positions) VALUES
            (1, 1, 1, 'b0:0-12'), (2, 2, 1, 'b0:0-13'), (3, 2, 1, 'b0:0-13'), (2, 3, 1, 'b1:0-6'), (3, 4, 1, 'b1:0-4');
        INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
        INSERT INTO entity_names_fts (entity_names_fts) VALUES ('rebuild');
        """
}
