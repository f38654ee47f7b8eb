import ArchiveModel
import ArchiveQuery
import Testing

@testable import ArchiveStore

@Suite("Advice where nothing is found")
struct SearchAdviceTests {
    let store: ArchiveStore

    init() throws {
        store = try Harbour.store()
    }

    private func advice(_ query: String) throws -> SearchAdvice {
        let node = try QueryParser.parse(query, today: #require(Harbour.today)).node
        #expect(try store.count(node) == 0, "\(query)")
        return try store.advice(for: node)
    }

    /// `clause: suggestion total, …`, a line for each part.
    private func spellings(_ query: String) throws -> [String] {
        try advice(query).spellings.map { spelling in
            "\(spelling.clause): " + spelling.suggestions.map { "\($0.clause) \($0.total)" }.joined(separator: ", ")
        }
    }

    private func omissions(_ query: String) throws -> [String] {
        try advice(query).omissions.map { "\($0.clause) \($0.total)" }
    }

    @Test(
        "Words that do not occur have near spellings that do, as an article writes them",
        arguments: [
            ("kalim", ["kalim: Kalın 2"]), ("Bagdad", ["Bagdad: Baghdad 1"]), ("lentlis", ["lentlis: lentils 1"]),
            ("title:stomr", ["title:stomr: title:Storm 1"]), ("title:securty", []),
            ("\"boder securty\"", ["\"boder securty\": \"border security\" 1"]),
            ("stom bordr", ["stom: Storm 1", "bordr: border 2"]),
            ("stom OR bordr", ["stom: Storm 1", "bordr: border 2"]),
            ("qqqqqq", []), ("xy", []), ("20241", []), ("-kalin -border -storm date:2025", []),
            ("securty NEAR/4 raised", ["securty NEAR/4 raised: security NEAR/4 raised 1"]),
        ] as [(String, [String])])
    func words(query: String, expected: [String]) throws {
        #expect(try spellings(query) == expected)
    }

    @Test(
        "Names and values that do not occur have near ones that do",
        arguments: [
            ("person:kalim", ["person:kalim: person:kalin 2"]),
            ("person:\"Ibrahim Kalim\"", ["person:\"Ibrahim Kalim\": person:\"ibrahim kalin\" 2"]),
            ("place:bagdad", ["place:bagdad: place:baghdad 1"]), ("org:kalim", []),
            ("tag:\"midle east\"", ["tag:\"midle east\": tag:\"Middle East\" 1"]),
            ("tag:source/east", ["tag:source/east: tag:\"source/Middle East\" 1"]),
            ("publisher:curier", ["publisher:curier: publisher:\"Bay Courier\" 1"]),
            ("source:soup", ["source:soup: source:soup.txt 1"]),
            ("agency:reutres", ["agency:reutres: agency:Reuters 1"]),
        ] as [(String, [String])])
    func values(query: String, expected: [String]) throws {
        #expect(try spellings(query) == expected)
    }

    @Test("A word that occurs, but in no article with the rest, has spellings that occur with it")
    func wordsTogether() throws {
        try store.ingest([Samples.article(20, "Kalim plays in goal")], from: "sport.txt")
        let spelling = try #require(try advice("kalim country:TR").spellings.first)
        #expect(spelling.clause == .phrase("kalim", part: nil) && spelling.total == 1)
        #expect(spelling.suggestions.map(\.clause.description) == ["Kalın"])
    }

    @Test("Parts to leave out, the one with most hits first")
    func omitting() throws {
        #expect(try omissions("kalin baghdad country:TR") == ["baghdad 1", "country:TR 1"])
        #expect(try omissions("border -security") == ["NOT security 2"])
        #expect(try omissions("security border missing:date") == ["missing:date 2"])
        #expect(try omissions("storm (ferry OR baghdad)") == ["storm 2", "ferry OR baghdad 1"])
        #expect(try omissions("qqqqqq country:FR") == [])
        #expect(try omissions("qqqqqq") == [])
    }

    @Test("A date without hits comes with the dates of the rest")
    func dates() throws {
        #expect(try advice("border date:2031").omissions.first?.dates == "2025-07-08"..."2025-07-09")
        let all = try #require(try advice("date:2031").omissions.first)
        #expect(all.total == 4 && all.dates == "2024-12-31"..."2025-07-09")
        #expect(try advice("lentils date:2025").omissions.map(\.dates) == [nil, nil])
    }

    @Test("A query of thousands of words is answered with as little work as one of eight", .timeLimit(.minutes(1)))
    func bounded() throws {
        let words = (0..<5_000).map { "wörd\($0)" }
        #expect(try advice(words.joined(separator: " ")) == SearchAdvice())
        #expect(try advice(words.joined(separator: " OR ")) == SearchAdvice())
        #expect(try store.advice(for: nil) == SearchAdvice())
    }
}
