import ArchiveModel
import ArchiveQuery
import ArchiveStore
import Testing

/// A small archive about a harbour town and its neighbours.
enum Harbour {
    static let today = NewsDate(iso8601: "2025-07-10") ?? NewsDate(iso8601: "2025")

    static func store() throws -> ArchiveStore {
        let store = try ArchiveStore.inMemory()
        try store.ingest(articles, from: "harbour/week 28.txt")
        var undated = Samples.article(9, "Recipe for lentil soup", on: nil, body: ["Wash the lentils twice."])
        undated.publisher = "Łódź Evening Post"
        try store.ingest([undated], from: "soup.txt")
        return store
    }

    private static var articles: [Article] {
        var ferry = Samples.article(1, "Ferry line opens", on: "2025-07-08", body: ["The border security talks ended."])
        (ferry.country, ferry.agency, ferry.agencyName, ferry.language) = ("TR", "AA", "Anadolu Agency", "en")
        ferry.publisher = "Bay Courier"
        ferry.byline = ["Şule Çelik"]
        ferry.entities = [
            Samples.entity(.place, "Türkiye", ["Turkey"]), Samples.entity(.person, "Ibrahim Kalin", ["Kalin"]),
        ]
        ferry.entities[1].mentions += [Mention(field: .body, paragraph: 0, range: 4..<9)]
        var vote = Samples.article(
            2, "Kalın visits Baghdad", on: "2025-07-09", body: ["Security on the border was raised."])
        (vote.country, vote.dateline, vote.language) = ("IQ", "BAGHDAD (Reuters)", "en")
        (vote.agency, vote.agencyName) = ("Reuters", "Reuters")
        vote.tags = ["Middle East"]
        vote.entities = [Samples.entity(.person, "Ibrahim Kalin", ["Kalın"]), Samples.entity(.place, "Baghdad")]
        var storm = Samples.article(
            3, "Storm closes harbour", on: "2024-12-31", body: ["Terrorised sailors stayed in."])
        storm.captions = [Caption(text: "Waves over the breakwater", credit: "dpa")]
        storm.summary = "A storm from the Atlantic"
        return [ferry, vote, storm]
    }
}

@Suite("Searching")
struct SearchTests {
    let store: ArchiveStore

    init() throws {
        store = try Harbour.store()
    }

    /// The numbers of the articles that a query finds, newest first.
    private func find(_ query: String) throws -> [Int?] {
        let today = try #require(Harbour.today)
        let node = try QueryParser.parse(query, today: today).node
        let page = try store.search(node, options: SearchOptions(sort: .newest))
        #expect(page.total == page.hits.count)
        #expect(try store.count(node) == page.hits.count)
        return page.hits.map { Int($0.article.id, radix: 16) }
    }

    @Test(
        "Words, phrases, prefixes, alternatives and exclusions",
        arguments: [
            ("kalin", [2, 1]), ("Kalın Baghdad", [2]), ("\"border security\"", [1]), ("border security", [2, 1]),
            ("terror*", [3]), ("border -ferry", [2]), ("-border", [3, 9]), ("ferry OR storm", [1, 3]),
            ("security NEAR/3 raised", []), ("security NEAR/4 raised", [2]), ("(ferry OR storm) -talks", [3]),
            ("bitcoin", []), ("title:storm", [3]), ("body:storm", []), ("caption:breakwater", [3]),
            ("summary:atlantic", [3]), ("turkey", [1]), ("türkiye", [1]), ("\"a\"\"b\"", []),
            ("ferry AND NOT talks", []), ("\"border* NOT\"", []),
        ] as [(String, [Int])])
    func words(query: String, expected: [Int]) throws {
        #expect(try find(query) == expected)
    }

    @Test(
        "Fields",
        arguments: [
            ("country:TR", [1]), ("country:turkey", [1]), ("-country:TR", [2, 3, 9]), ("agency:AA", [1]),
            ("agency:reuters", [2]), ("publisher:courier", [1]), ("publisher:\"lodz evening\"", [9]),
            ("publisher:\"evening lodz\"", []), ("by:celik", [1]), ("filed:baghdad", [2]), ("lang:en", [2, 1]),
            ("tag:\"middle east\"", [2]), ("tag:\"source/middle east\"", [2]), ("tag:\"user/middle east\"", []),
            ("format:page-text", [2, 1, 3, 9]), ("source:soup.txt", [9]), ("source:harbour/*", [2, 1, 3]),
            ("id:0000000000000003", [3]), ("has:caption", [3]), ("missing:agency", [3, 9]), ("has:tag", [2]),
            ("has:person", [2, 1]), ("missing:date", [9]),
            ("person:kalin", [2, 1]), ("person:\"Ibrahim Kalin\"", [2, 1]), ("person:ibrahim{2..}", [1]),
            ("place:kalin", []), ("place:turkey", [1]), ("entity:baghdad", [2]), ("org:kalin", []),
            ("date:2025-07-09", [2]), ("date:2025-07", [2, 1]), ("date:..2024", [3]), ("date:2025-07-09..", [2]),
            ("date:2024-12..2025-07-08", [1, 3]), ("date:none", [9]), ("-date:2025", [3, 9]), ("date:2d..", [2, 1]),
            ("ingested:1999", []), ("ingested:2000..", [2, 1, 3, 9]),
        ] as [(String, [Int])])
    func fields(query: String, expected: [Int]) throws {
        #expect(try find(query) == expected)
    }

    @Test(
        "Words and fields in any combination",
        arguments: [
            ("kalin country:IQ", [2]), ("kalin OR country:TR", [2, 1]), ("storm OR missing:date", [3, 9]),
            ("-(kalin OR storm)", [9]), ("-storm -country:TR", [2, 9]), ("border date:2025-07-08", [1]),
            ("(kalin country:TR) OR (storm -date:none)", [1, 3]), ("kalin -person:kalin", []),
            ("border has:tag -ferry", [2]), ("-country:TR -kalin date:..2025", [3]),
        ] as [(String, [Int])])
    func combinations(query: String, expected: [Int]) throws {
        #expect(try find(query) == expected)
    }

    @Test("A title counts for more than the text, and pages follow each other in the order of rank")
    func relevance() throws {
        let node = try QueryParser.parse("storm OR ferry OR border OR lentil*", today: #require(Harbour.today)).node
        let all = try store.search(node).hits
        #expect(all.count == 4)
        #expect(all.allSatisfy { $0.score != nil })
        #expect(zip(all, all.dropFirst()).allSatisfy { ($0.score ?? 0) >= ($1.score ?? 0) })
        var paged: [String] = []
        var after: String?
        repeat {
            let page = try store.search(node, options: SearchOptions(limit: 1, after: after))
            #expect(page.total == 4)
            paged += page.hits.map(\.article.id)
            after = page.next
        } while after != nil
        #expect(paged == all.map(\.article.id))
    }

    @Test("Pages of newest and oldest first", arguments: [SearchSort.newest, .oldest])
    func pages(sort: SearchSort) throws {
        var paged: [String] = []
        var after: String?
        repeat {
            let page = try store.search(nil, options: SearchOptions(sort: sort, limit: 2, after: after))
            paged += page.hits.map(\.article.id)
            after = page.next
        } while after != nil
        let order = [2, 1, 3, 9].map(Samples.id)
        #expect(paged == (sort == .newest ? order : order.reversed()))
    }

    @Test("Facets of a query, and numbers of the whole")
    func facets() throws {
        let node = try QueryParser.parse("date:2025", today: #require(Harbour.today)).node
        let facets = try store.search(node, options: .init(facets: [.country, .month, .person, .tag, .format])).facets
        #expect(facets[0].values == [ValueCount(value: "IQ", count: 1), ValueCount(value: "TR", count: 1)])
        #expect(facets[1].values == [ValueCount(value: "2025-07", count: 2)])
        #expect(facets[2].values == [ValueCount(value: "Ibrahim Kalin", count: 2)])
        #expect(facets[3].values == [ValueCount(value: "Middle East", count: 1)])
        #expect(facets[4].values == [ValueCount(value: "page-text", count: 2)])
        let statistics = try store.statistics()
        #expect(statistics.articles == 4 && statistics.undated == 1 && statistics.sources == 2)
        #expect(statistics.firstPublished == "2024-12-31" && statistics.lastPublished == "2025-07-09")
        #expect(statistics.people == 1 && statistics.places == 2 && statistics.tags == 1)
    }

    @Test("Tags are given and taken by query")
    func tags() throws {
        let node = try QueryParser.parse("kalin", today: #require(Harbour.today)).node
        #expect(try store.addTag("Diplomacy", to: node) == 2)
        #expect(try store.addTag("diplomacy", to: nil) == 2)
        #expect(try store.tags().first == TagCount(name: "Diplomacy", articles: 4, byUser: 4))
        #expect(try find("tag:diplomacy date:2025") == [2, 1])
        #expect(try store.removeTag("DIPLOMACY", from: node) == 2)
        #expect(try find("tag:user/diplomacy") == [3, 9])
        #expect(try store.removeTag("middle east", from: nil) == 1)
        #expect(try store.removeTag("nothing", from: nil) == 0)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Nested queries end in an answer or in a clear error")
    func nesting() throws {
        let today = try #require(Harbour.today)
        let words = (0..<10_000).map { "word\($0)" }.joined(separator: " OR ")
        #expect(try store.count(QueryParser.parse(words + " OR ferry", today: today).node) == 1)
        var node = QueryNode.phrase("ferry", part: nil)
        for level in 0..<60 {
            node = level % 2 == 0 ? .or([node, .phrase("x", part: nil)]) : .and([node, .clause(.undated)])
        }
        let error = #expect(throws: ArchiveStoreError.self) { try store.count(node) }
        #expect(error?.code == .tooComplex)
    }
}
