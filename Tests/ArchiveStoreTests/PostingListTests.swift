import ArchiveModel
import GRDB
import Testing

@testable import ArchiveStore

/// Queries of words alone, which are answered from posting lists, and others, for which they count.
private let queries: [(query: String, match: String)] = [
    ("harbour", "harbour"),
    ("tide", "tide"),
    ("harbour ferry", "harbour AND ferry"),
    ("ferry tide quay", "ferry AND tide AND quay"),
    ("title:harbour ferry", "title : harbour AND ferry"),
    ("ferry OR tide", "ferry OR tide"),
    ("storm -quay", "storm NOT quay"),
]

@Suite("Ranking from posting lists, however the index keeps them")
struct PostingListTests {
    let store: ArchiveStore

    init() throws {
        store = try ArchiveStore.inMemory()
    }

    /// Sets an option of the full-text index, or gives it a command.
    private func tell(_ option: String, _ value: Int? = nil) throws {
        try store.database.writeWithoutTransaction { db in
            try db.execute(
                sql: "INSERT INTO articles_fts (articles_fts, rank) VALUES (?, ?)", arguments: [option, value])
        }
    }

    private func expectRankings() throws {
        for (query, match) in queries { try store.expectRanking(of: query, equals: match) }
    }

    private var segments: Int {
        get throws {
            try store.reading { db in
                try Int.fetchOne(db, sql: "SELECT count(DISTINCT segid) FROM articles_fts_idx") ?? 0
            }
        }
    }

    @Test(
        "Many small batches, changed and moved articles, merges, optimizing; pages of every size",
        arguments: [(pageSize: 64, automerge: 0), (250, 4), (4050, 2)])
    func segments(pageSize: Int, automerge: Int) throws {
        try tell("pgsz", pageSize)
        try tell("automerge", automerge)
        var news = RandomNews(seed: UInt64(pageSize))
        for batch in 0..<10 {
            try store.ingest(news.articles(batch * 12..<batch * 12 + 12), from: "\(batch).txt")
        }
        #expect(try segments > 1)
        try expectRankings()
        for round in 0..<3 {
            // The same articles with other texts, most of them on other days.
            let changed = news.articles(stride(from: round, to: 120, by: 4))
            #expect(try store.ingest(changed, from: "changed \(round).txt").updated == changed.count)
            try expectRankings()
        }
        try tell("merge", 8)
        try expectRankings()
        try tell("merge", -50)
        try expectRankings()
        try tell("optimize")
        #expect(try segments == 1)
        try expectRankings()
        try store.ingest(news.articles(500..<510), from: "more.txt")
        try expectRankings()
        #expect(try store.integrityProblems() == [])
    }

    @Test("A word 5,000 times in one article, among others that have it once", arguments: [64, 4050])
    func longText(pageSize: Int) throws {
        try tell("pgsz", pageSize)
        var articles = (1...40).map { Samples.article($0, "Ferry \($0)", body: ["The tide turned at the quay."]) }
        articles[20].body = [
            String(repeating: "tide ", count: 5_000), "quay", String(repeating: "storm tide ", count: 900),
        ]
        articles[20].captions = [Caption(text: "The tide")]
        articles[30].body = [String(repeating: "quay ", count: 700) + "tide"]
        try store.ingest(articles)
        for query in ["tide", "quay", "body:tide", "caption:tide"] {
            try store.expectRanking(of: query, equals: query.replacing("caption:", with: "captions:"))
        }
        try store.expectRanking(of: "tide quay storm", equals: "tide AND quay AND storm")
        try store.expectRanking(of: "tide quay", equals: "tide AND quay", atLeast: 40)
        #expect(try store.rankedPage("ferry quay tide", limit: 0).total == 40)
    }

    @Test("A word in 3,000 articles")
    func longList() throws {
        try tell("pgsz", 100)
        let articles = (1...3_000).map { Samples.article($0, $0 % 3 == 0 ? "Ferry on the quay" : "Ferry") }
        try store.ingest(articles)
        for query in ["ferry", "quay", "title:ferry"] {
            try store.expectRanking(of: query, equals: query, atLeast: 1_000)
        }
        try store.expectRanking(of: "ferry quay", equals: "ferry AND quay", atLeast: 1_000)
        try store.expectRanking(of: "quay NOT ferry", equals: "quay NOT ferry", atLeast: 0)
    }

    @Test("Words of one byte and of 200, of Arabic and astral letters, and such as begin alike", arguments: [40, 4050])
    func words(pageSize: Int) throws {
        try tell("pgsz", pageSize)
        let long = String(repeating: "x", count: 200)
        let words = [
            "x", "7", "xx", "xy", long, String(long.dropLast()), long + "y", String(repeating: "ж", count: 90), "خبر",
            "بغداد", "𐐨𐐩", "𠀋𠀀", "東京", "zzz",
        ]
        for (number, word) in words.enumerated() {
            try store.ingest(
                [
                    Samples.article(number * 2 + 1, "\(word) ferry", body: words.prefix(number).map { $0 }),
                    Samples.article(number * 2 + 2, "tide", body: ["ferry \(word) \(word)"]),
                ], from: "\(number).txt")
        }
        for _ in 0..<2 {
            for word in words {
                try store.expectRanking(of: "\"\(word)\"", equals: "\"\(word)\"", atLeast: 2)
                try store.expectRanking(of: "\"\(word)\" ferry", equals: "\"\(word)\" AND ferry", atLeast: 2)
            }
            try tell("optimize")
        }
    }

    private func article(_ number: Int, _ word: String) -> Article {
        var article = Samples.article(number, "Ferry", body: [word])
        article.url = "https://news.example/\(number)"
        return article
    }

    @Test("A word that is only in the oldest segment, or only in the newest, or in none after a change")
    func onlyInOneSegment() throws {
        try tell("automerge", 0)
        for number in 1...10 {
            let word = [1: "oldest", 10: "newest"][number] ?? "between"
            try store.ingest([article(number, word)], from: "\(number).txt")
        }
        #expect(try segments == 10)
        for word in ["oldest", "newest"] {
            try store.expectRanking(of: word, equals: word)
            try store.expectRanking(of: word + " ferry", equals: word + " AND ferry")
        }
        #expect(try store.ingest([article(1, "newest")], from: "11.txt").updated == 1)
        try store.expectRanking(of: "newest", equals: "newest", atLeast: 2)
        for query in ["oldest", "ferry oldest"] { #expect(try store.ranked(query).isEmpty) }
        try store.expectRanking(of: "ferry OR oldest", equals: "ferry OR oldest", atLeast: 10)
    }
}
