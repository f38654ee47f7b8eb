import ArchiveModel
import Testing

@testable import ArchiveStore

/// Whether people of one name are told apart, and one person stays one.
@Suite("Namesakes")
struct NamesakeTests {
    /// An article that names a person with an age and a role.
    private static func article(_ number: Int, _ name: String, _ fields: [String]) -> Article {
        let (date, country, age, role) = (fields[0], fields[1], fields[2], fields[3])
        let sentence = name + (age.isEmpty ? "" : ", \(age), a \(role),") + " spoke to reporters."
        var article = Samples.article(number, "News, \(number)", on: date, body: [sentence])
        article.country = country
        article.language = "en"
        let range = 0..<name.unicodeScalars.count
        article.entities = [
            ArticleEntity(kind: .person, name: name, mentions: [Mention(field: .body, range: range, role: role)])
        ]
        return article
    }

    /// Ingests an article in a transaction of its own, beside another: alone it might be a new version of the last.
    private static func ingest(_ number: Int, _ name: String, _ fields: [String], into store: ArchiveStore) throws {
        try store.ingest([article(number, name, fields), Samples.article(1_000 + number, "Weather, \(number)")])
    }

    /// The people of an archive of two articles, ingested one after the other.
    private static func people(_ name: String, _ articles: [[String]]) throws -> [String] {
        let store = try ArchiveStore.inMemory()
        for (number, fields) in articles.enumerated() { try ingest(number, name, fields, into: store) }
        let page = try store.search(nil, options: SearchOptions(facets: [.person]))
        return (page.facets.first { $0.field == .person }?.values ?? []).map(\.value).sorted()
    }

    private static func people(of line: Substring) throws -> [String] {
        let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        try #require(fields.count == 9)
        return try people(fields[0], [Array(fields[1...4]), Array(fields[5...8])])
    }

    @Test("Most pairs of people of one name stay apart")
    func twoPeople() throws {
        let cases = NamesakeCases.two.split(separator: "\n")
        let missed = try cases.filter { try Self.people(of: $0).count < 2 }
        for line in missed { print("taken for one:", line) }
        print("namesakes: \(cases.count - missed.count) of \(cases.count) told apart")
        #expect(cases.count >= 40)
        #expect(Double(missed.count) <= 0.15 * Double(cases.count))
    }

    @Test("Hardly anyone is taken for two people")
    func onePerson() throws {
        let cases = NamesakeCases.one.split(separator: "\n")
        let wrong = try cases.filter { try Self.people(of: $0).count > 1 }
        for line in wrong { print("taken for two:", line) }
        print("people: \(cases.count - wrong.count) of \(cases.count) stay one")
        #expect(cases.count >= 100)
        #expect(Double(wrong.count) <= 0.01 * Double(cases.count))
    }

    @Test("The other of a name is shown with what tells the two apart, and found by the name")
    func theOtherIsShownWithAWord() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest([
            Self.article(1, "Karim Haddad", ["2025-01-02", "QA", "", "striker"]),
            Self.article(2, "Karim Haddad", ["2025-01-03", "IQ", "", "Iraqi minister"]),
            Self.article(3, "Karim Haddad", ["2025-01-04", "IQ", "", "minister"]),
            Self.article(4, "Kareem Haddad", ["2025-01-05", "IQ", "", "minister"]),
        ])
        let found = try store.entities(named: "Karim Haddad", kind: .person)
        #expect(Set(found.map(\.name)) == ["Karim Haddad", "Karim Haddad (minister)"])
        #expect(found.first { $0.name == "Karim Haddad (minister)" }?.articles == 3)
        #expect(try store.integrityProblems() == [])
    }

    @Test("An article that tells nothing means the one who is known in its country")
    func anArticleThatTellsNothing() throws {
        let articles = [
            ["2025-01-02", "QA", "", "striker"], ["2025-01-03", "IQ", "", "minister"],
            ["2025-01-04", "IQ", "", "guest"],
            ["2025-01-05", "FR", "", "guest"],
        ]
        let store = try ArchiveStore.inMemory()
        for (number, fields) in articles.enumerated() { try Self.ingest(number, "Karim Haddad", fields, into: store) }
        let found = try store.entities(named: "Karim Haddad", kind: .person)
        #expect(
            Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.articles) })
                == ["Karim Haddad": 2, "Karim Haddad (minister)": 2])
    }

    @Test("Namesakes can be merged, for later articles too, and the merge undone")
    func aMergeOfNamesakes() throws {
        let store = try ArchiveStore.inMemory()
        func people() throws -> [String] {
            try store.entities(named: "Karim Haddad", kind: .person).map { "\($0.name) \($0.articles)" }.sorted()
        }
        try store.ingest([
            Self.article(1, "Karim Haddad", ["2025-01-02", "QA", "", "striker"]),
            Self.article(2, "Karim Haddad", ["2025-01-03", "IQ", "", "minister"]),
        ])
        _ = try store.mergeEntity("Karim Haddad (minister)", into: "Karim Haddad", kind: .person)
        #expect(try people() == ["Karim Haddad 2"])
        try Self.ingest(3, "Karim Haddad", ["2025-01-05", "IQ", "", "minister"], into: store)
        #expect(try people() == ["Karim Haddad 3"])
        _ = try store.undoCuration(nil)
        #expect(try people() == ["Karim Haddad (minister) 2", "Karim Haddad 1"])
    }
}
