import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Counts, totals and facets are those of plain SQL")
struct FacetCountTests {
    let folder: TemporaryFolder
    let store: ArchiveStore
    var news = RandomNews(seed: 7)

    init() throws {
        folder = try TemporaryFolder()
        store = try ArchiveStore.open(path: folder.archive, mode: .create)
        try store.ingest(news.articles(1...300))
    }

    @Test("Of words, of fields, of everything and of nothing")
    func allFields() throws {
        try store.expectCountsOfSQL()
    }

    @Test("A limit takes the commonest values")
    func limit() throws {
        let whole = try store.facets("ferry", limit: 1_000)
        let cut = try store.facets("ferry", limit: 3)
        for (facet, whole) in zip(cut, whole) { #expect(facet.values == Array(whole.values.prefix(3))) }
    }

    @Test("While another is writing: batches that wait, changed articles and such as moved to another day")
    mutating func batchesWaiting() throws {
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        var news = news
        try store.write { writer in
            guard case .new(let source) = try writer.source(ArchiveStore.record("b", "b")) else { return }
            for round in 0..<3 {
                _ = try writer.write(news.articles(400 + 20 * round..<420 + 20 * round), from: source)
                try reader.expectCountsOfSQL()
                let report = try writer.write(news.articles(stride(from: 1 + round, to: 440, by: 5)), from: source)
                #expect(report.updated > 50)
                #expect(try reader.waitingBatches == 2 * round + 2)
                try reader.expectCountsOfSQL()
            }
        }
        #expect(try reader.waitingBatches == 0)
        try reader.expectCountsOfSQL()
    }

    @Test("After a writer that ended before its time, the waiting batches count, and the next one puts them in place")
    mutating func unfinishedWriter() throws {
        struct Stopped: Error {}
        var news = news
        #expect(throws: Stopped.self) {
            try store.write { writer in
                guard case .new(let source) = try writer.source(ArchiveStore.record("b", "b")) else { return }
                _ = try writer.write(news.articles(250..<350), from: source)
                throw Stopped()
            }
        }
        #expect(try store.waitingBatches == 1)
        try store.expectCountsOfSQL()
        try store.ingest(news.articles(340..<360), from: "c.txt")
        #expect(try store.waitingBatches == 0)
        try store.expectCountsOfSQL()
    }

    @Test("Tags that the person gives and takes, also while batches wait")
    mutating func tags() throws {
        let today = try #require(Harbour.today)
        let ferry = try QueryParser.parse("ferry", today: today).node
        #expect(try store.addTag("to read", to: ferry) > 50)
        #expect(try store.addTag("ferry", to: ferry) > 0)
        try store.expectCountsOfSQL()
        #expect(try store.removeTag("to read", from: QueryParser.parse("ferry tide", today: today).node) > 0)
        #expect(try store.removeTag("council", from: nil) > 0)
        try store.expectCountsOfSQL()
        let other = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        var news = news
        try store.write { writer in
            guard case .new(let source) = try writer.source(ArchiveStore.record("b", "b")) else { return }
            _ = try writer.write(news.articles(290..<330), from: source)
            try other.addTag("late", to: ferry)
            try other.expectCountsOfSQL()
            _ = try writer.write(news.articles(320..<340), from: source)
            try other.removeTag("late", from: nil)
        }
        try store.expectCountsOfSQL()
    }

    @Test("Packed anew, the fields have the same bytes as written bit by bit")
    mutating func rebuilding() throws {
        for round in 0..<3 { try store.ingest(news.articles(200 + 50 * round..<300 + 50 * round), from: "\(round)") }
        try store.addTag("to read", to: nil)
        let written = try store.packedFields
        try store.inTransaction { db in
            var writer = try PackedFieldWriter(db)
            try writer.rebuild()
        }
        #expect(try store.packedFields == written)
        #expect(written.count == PackedField.allCases.count)
    }
}

@Suite("Counts of more articles than a chunk of packed fields holds")
struct ManyChunksTests {
    /// Short articles, so that many are written soon.
    private static func articles(_ numbers: some Sequence<Int>) -> [Article] {
        numbers.map { number in
            var article = Samples.article(number, "n\(number % 7)", on: dates[number * 31 % dates.count])
            article.country = ["TR", "GB", "DE", nil][number % 4]
            article.tags = number % 50 == 0 ? ["round"] : []
            return article
        }
    }

    private static let dates: [String?] =
        ["2019", "2020-05", nil] + (1...28).map { "2021-06-\($0 < 10 ? "0" : "")\($0)" }

    @Test("They are split, also in the middle, and count the same; packed anew, they hold the same")
    func split() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest(Self.articles(0..<8_150))
        try store.ingest(Self.articles(8_100..<8_400), from: "second.txt")
        try store.ingest([Samples.article(1, "n1 moved", on: "2021-06-15")], from: "third.txt")
        let chunks = try store.chunks
        #expect(chunks.count >= 2)
        try store.expectCountsOfSQL(["n3", "country:TR", "n1 -moved", nil])
        try store.addTag("all", to: nil)
        try store.expectCountsOfSQL(["n3", nil])
        let written = try store.contents
        try store.inTransaction { db in
            var writer = try PackedFieldWriter(db)
            try writer.rebuild()
        }
        #expect(try store.contents == written)
    }
}
