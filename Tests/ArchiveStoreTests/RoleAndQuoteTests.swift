import ArchiveModel
import ArchiveQuery
import Testing

@testable import ArchiveStore

@Suite("Roles and quotes in an archive")
struct RoleAndQuoteTests {
    let store: ArchiveStore
    private let today: NewsDate

    init() throws {
        store = try ArchiveStore.inMemory()
        today = try #require(NewsDate(iso8601: "2025-07-15"))
        try store.ingest([
            Self.article(1, "Karim Haddad", role: "trade minister", on: "2024-02-03"),
            Self.article(2, "Karim Haddad", role: "Trade Minister", on: "2024-05-20"),
            Self.article(3, "Karim Haddad", role: "prime minister", on: "2025-01-09"),
            Self.article(4, "Abu Nadim", role: nil, on: "2025-03-01", speaks: false),
        ])
    }

    /// An article in which the person is named, has that role, and says something; and somebody else does.
    private static func article(
        _ number: Int, _ name: String, role: String?, on date: String, speaks: Bool = true
    ) -> Article {
        var article = Samples.article(number, "Article \(number)", on: date)
        article.body = [
            "\(name) spoke on day \(number).", "“The harbour is ours,” he said.", "“Perhaps,” a sailor added.",
        ]
        article.entities = [
            ArticleEntity(
                kind: .person, name: name,
                mentions: [Mention(field: .body, paragraph: 0, range: 0..<name.unicodeScalars.count, role: role)])
        ]
        article.quotes = [
            Quote(
                speaker: speaks ? name : nil, verb: "said", text: "The harbour is ours", field: .body, paragraph: 1,
                range: 1..<20),
            Quote(speaker: "a sailor", verb: "added", text: "Perhaps", field: .body, paragraph: 2, range: 1..<8),
        ]
        return article
    }

    private func count(_ query: String) throws -> Int {
        try store.count(QueryParser.parse(query, today: today).node)
    }

    private func profile(of name: String) throws -> EntityProfile {
        try store.profile(of: #require(store.entities(named: name, kind: nil).first))
    }

    @Test("An article comes back with the roles and quotes that it was written with")
    func roundTrip() throws {
        let article = try store.article(Samples.id(1))
        let written = Self.article(1, "Karim Haddad", role: "trade minister", on: "2024-02-03")
        #expect(article.quotes == written.quotes)
        #expect(article.entities == written.entities)
        #expect(article.roles == [PersonRole(person: "Karim Haddad", role: "trade minister")])
        #expect(try store.article(Samples.id(4)).quotes.map(\.speaker) == [nil, "a sailor"])
    }

    @Test(
        "Articles are found by who is quoted in them",
        arguments: [
            ("said:haddad", 3), ("said:\"Karim Haddad\"", 3), ("said:\"Haddad\"", 0), ("said:nadim", 0),
            ("-said:karim", 1), ("said:nadim,haddad", 3), ("said:(karim -nadim)", 3), ("haddad OR said:haddad", 3),
            ("person:nadim -said:nadim", 1), ("says:karim date:2025", 1), ("has:quote", 4), ("missing:quotes", 0),
        ])
    func said(query: String, articles: Int) throws {
        #expect(try count(query) == articles)
    }

    @Test("A misspelled speaker is answered with a near one")
    func advice() throws {
        let advice = try store.advice(for: QueryParser.parse("said:hadad", today: today).node)
        #expect(advice.spellings.first?.suggestions.first?.clause.description == "said:haddad")
    }

    @Test("An entity has its roles in all their spellings, the newest first, and what it said last")
    func history() throws {
        let profile = try profile(of: "Karim Haddad")
        #expect(profile.roles.map(\.role) == ["prime minister", "Trade Minister"])
        #expect(profile.roles.map(\.articles) == [1, 2])
        #expect(profile.roles.map { $0.first?.iso8601 } == ["2025-01-09", "2024-02-03"])
        #expect(profile.roles.map { $0.last?.iso8601 } == ["2025-01-09", "2024-05-20"])
        #expect(profile.quotes.map(\.article.id) == [3, 2, 1].map(Samples.id))
        #expect(profile.quotes.map(\.text) == Array(repeating: "The harbour is ours", count: 3))
        #expect(try self.profile(of: "Abu Nadim").quotes == [])
    }

    @Test("A better reading of quotes does not change an article, and a changed article has its new ones")
    func updates() throws {
        var article = Self.article(3, "Karim Haddad", role: nil, on: "2025-01-09")
        article.quotes = []
        #expect(try store.ingest([article], from: "again.txt").unchanged == 1)
        #expect(try count("said:haddad") == 3)
        article.body.append("Nothing more was said.")
        #expect(try store.ingest([article], from: "changed.txt").updated == 1)
        #expect(try count("said:haddad") == 2)
        #expect(try profile(of: "Karim Haddad").roles.count == 1)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Corrections take roles and quotes along, and undone they give them back")
    func curation() throws {
        let before = try (1...4).map { try store.article(Samples.id($0)) }
        _ = try store.mergeEntity("Karim Haddad", into: "Abu Nadim", kind: nil)
        #expect(try count("said:\"Abu Nadim\"") == 3)
        #expect(try store.article(Samples.id(1)).quotes.first?.speaker == "Abu Nadim")
        #expect(try profile(of: "Abu Nadim").roles.count == 2)
        _ = try store.renameEntity("Abu Nadim", to: "Father of Nadim", kind: nil)
        #expect(try store.article(Samples.id(1)).quotes.first?.speaker == "Father of Nadim")
        _ = try store.undoCuration(nil)
        _ = try store.undoCuration(nil)
        #expect(try (1...4).map { try store.article(Samples.id($0)) } == before)
        #expect(try count("said:nadim") == 0)
    }

    @Test("A hidden speaker is no entity but still speaks in the words of the article")
    func hiding() throws {
        let before = try store.article(Samples.id(2))
        _ = try store.hideEntity("Karim Haddad", kind: nil)
        #expect(try count("said:haddad") == 0)
        #expect(try store.article(Samples.id(2)).quotes == before.quotes)
        _ = try store.undoCuration(nil)
        #expect(try store.article(Samples.id(2)) == before)
        #expect(try count("said:haddad") == 3)
    }

    @Test("A name that is split off takes what is said beside it")
    func splitting() throws {
        var article = Samples.article(9, "Two names")
        article.body = ["Karim Haddad said “no”.", "Haddad said “yes”."]
        article.entities = [
            ArticleEntity(
                kind: .person, name: "Karim Haddad", aliases: ["Haddad"],
                mentions: [
                    Mention(field: .body, paragraph: 0, range: 0..<12),
                    Mention(field: .body, paragraph: 1, range: 0..<6),
                ])
        ]
        article.quotes = [
            Quote(speaker: "Karim Haddad", verb: "said", text: "no", field: .body, paragraph: 0, range: 19..<21),
            Quote(speaker: "Karim Haddad", verb: "said", text: "yes", field: .body, paragraph: 1, range: 13..<16),
        ]
        try store.ingest([article], from: "split.txt")
        _ = try store.splitEntity("Haddad", from: "Karim Haddad", kind: nil)
        #expect(try store.article(Samples.id(9)).quotes.map(\.speaker) == ["Karim Haddad", "Haddad"])
        _ = try store.undoCuration(nil)
        #expect(try store.article(Samples.id(9)).quotes == article.quotes)
    }
}
