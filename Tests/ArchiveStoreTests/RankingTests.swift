import ArchiveModel
import GRDB
import Testing

@testable import ArchiveStore

/// Queries, and what they are in FTS5's language.
private let queries: [(query: String, match: String)] = [
    ("harbour", "harbour"),
    ("tide", "tide"),
    ("harbour ferry", "harbour AND ferry"),
    ("ferry tide quay", "ferry AND tide AND quay"),
    ("harbour harbour", "harbour AND harbour"),
    ("ferry storm ferry council", "ferry AND storm AND ferry AND council"),
    ("harbour ferry council vote storm bridge market port", "harbour ferry council vote storm bridge market port"),
    (
        "harbour ferry council vote storm bridge market port line",
        "harbour ferry council vote storm bridge market port line"
    ),
    (
        "harbour ferry council vote storm harbour ferry council vote storm",
        "harbour ferry council vote storm harbour ferry council vote storm"
    ),
    ("ferry OR tide", "ferry OR tide"),
    ("(ferry OR tide) quay", "(ferry OR tide) AND quay"),
    ("harbour OR ferry OR harbour", "harbour OR ferry OR harbour"),
    ("ferry -tide", "ferry NOT tide"),
    ("ferry council -tide -quay", "(ferry AND council) NOT (tide OR quay)"),
    ("storm NEAR/3 quay", "NEAR(storm quay, 3)"),
    ("(storm NEAR/3 quay) ferry", "NEAR(storm quay, 3) AND ferry"),
    ("\"harbour ferry\"", "\"harbour ferry\""),
    ("\"harbour ferry\" council", "\"harbour ferry\" AND council"),
    ("\"harbour harbour\"", "\"harbour harbour\""),
    ("stor*", "stor*"),
    ("br* ferry", "br* AND ferry"),
    ("title:harbour", "title : harbour"),
    ("summary:ferry", "summary : ferry"),
    ("body:tide", "body : tide"),
    ("caption:storm", "captions : storm"),
    ("title:harbour body:ferry", "title : harbour AND body : ferry"),
    ("title:harbour harbour", "title : harbour AND harbour"),
    ("title:\"harbour ferry\"", "title : \"harbour ferry\""),
    ("title:fe* -body:tide", "(title : fe*) NOT (body : tide)"),
]

@Suite("Ranking is bm25() of FTS5, to the last bit")
struct RankingTests {
    private static let news = Result {
        let store = try ArchiveStore.inMemory()
        var news = RandomNews(seed: 2025)
        try store.ingest(news.articles(1...500))
        return store
    }

    private let store: ArchiveStore

    init() throws {
        store = try Self.news.get()
    }

    @Test("Words, phrases, prefixes, alternatives, exclusions, columns", arguments: queries)
    func expressions(query: String, match: String) throws {
        try store.expectRanking(of: query, equals: match)
    }

    @Test(
        "Words among the articles of a country, a day, a tag",
        arguments: [
            ("ferry country:TR", "ferry", "country = 'TR'"),
            ("ferry council -country:TR", "ferry AND council", "country IS NOT 'TR'"),
            ("harbour date:2025-04", "harbour", "published LIKE '2025-04%'"),
            (
                "(ferry OR tide) agency:AA date:2025-03-10..2025-03-20", "ferry OR tide",
                "agency = 'AA' AND published BETWEEN '2025-03-10' AND '2025-03-20'"
            ),
            (
                "title:harbour tag:ferry", "title : harbour",
                """
                articles.rowid IN (
                    SELECT article_rowid FROM article_tags JOIN tags ON tags.id = tag_id WHERE name = 'ferry')
                """
            ),
        ])
    func filters(query: String, match: String, condition: String) throws {
        try store.expectRanking(of: query, equals: match, where: condition)
    }

    @Test(
        "A word that is nowhere finds nothing, with others and alone",
        arguments: ["zebra", "ferry zebra", "zebra -ferry"])
    func nothing(query: String) throws {
        let page = try store.rankedPage(query, limit: 20)
        #expect(page.total == 0)
        #expect(page.hits.isEmpty)
    }

    @Test(
        "Going on page by page gives every hit once, in the order of one page",
        arguments: ["harbour", "ferry tide", "title:harbour", "ferry OR tide", "ferry -tide", "ferry country:TR"],
        [1, 30])
    func paging(query: String, limit: Int) throws {
        let whole = try store.ranked(query)
        let expected = limit == 1 ? Array(whole.prefix(12)) : whole
        var hits: [RankedHit] = []
        var after: String?
        repeat {
            let page = try store.rankedPage(query, limit: limit, after: after)
            hits += page.hits.map { RankedHit(id: $0.article.id, score: $0.score ?? .nan) }
            #expect(page.total == whole.count)
            after = page.next
        } while after != nil && hits.count < expected.count
        #expect(hits == expected)
        #expect(limit == 1 || after == nil)
    }

    @Test("Articles that are as good come newest first")
    func ties() throws {
        let store = try ArchiveStore.inMemory()
        let days = (1...28).map { "2025-02-" + ($0 < 10 ? "0" : "") + "\($0)" }
        try store.ingest(days.enumerated().map { Samples.article($0.offset + 1, "Ferry line opens", on: $0.element) })
        #expect(try store.ranked("ferry").map(\.id) == (1...28).reversed().map(Samples.id))
        #expect(try store.ranked("ferry", limit: 3, after: Samples.id(20)).map(\.id) == [19, 18, 17].map(Samples.id))
        try store.expectRanking(of: "ferry line", equals: "ferry AND line", atLeast: 28)
    }
}
