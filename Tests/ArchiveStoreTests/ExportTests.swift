import ArchiveModel
import Foundation
import Testing

@testable import ArchiveStore

@Suite("Records of an export")
struct ExportTests {
    /// An archive of random articles, some of which came again in another version, with tags, a correction and searches.
    private static func archive(seed: UInt64, corrected: Bool) throws -> ArchiveStore {
        let store = try ArchiveStore.inMemory()
        var news = RandomNews(seed: seed)
        try store.ingest([Samples.complete], from: "folder/bay.txt", text: "bay")
        for batch in 0..<3 {
            try store.ingest(news.articles(batch * 8..<batch * 8 + 12), from: "\(batch).txt", text: "\(batch)")
        }
        try store.addTag("to read", to: store.node("ferry"))
        try store.removeTag("harbour", from: store.node("quay"))
        try store.saveSearch("date:7d.. ferry", as: "Week")
        guard corrected else { return store }
        let names = try store.entities(in: nil, kind: .person, named: nil, limit: 3).entities.map(\.name)
        _ = try store.renameEntity(names[0], to: "Ada Lovell", kind: .person)
        _ = try store.hideEntity(names[1], kind: .person)
        _ = try store.mergeEntity(names[2], into: "Ada Lovell", kind: .person)
        _ = try store.undoCuration(2)
        return store
    }

    private func records(_ store: ArchiveStore, _ query: String? = nil, bytes: Bool = true) throws -> [ExportRecord] {
        var records: [ExportRecord] = []
        try store.export(store.node(query), carriesBytes: bytes) { records.append($0) }
        return records
    }

    private func restored(
        _ records: [ExportRecord], into store: ArchiveStore? = nil, isPart: Bool = false
    ) throws -> (store: ArchiveStore, report: BatchReport) {
        let store = try store ?? ArchiveStore.inMemory()
        let report = try store.write { writer in
            let restorer = try writer.restorer()
            var report = BatchReport()
            for start in stride(from: 0, to: records.count, by: 50) {
                report = try report + restorer.restore(Array(records[start..<min(start + 50, records.count)]))
            }
            try restorer.finish(isPart: isPart)
            return report
        }
        return (store, report)
    }

    @Test("They make the archive anew, in every field", arguments: [1, 2] as [UInt64])
    func wayBack(seed: UInt64) throws {
        let first = try Self.archive(seed: seed, corrected: seed % 2 == 0)
        let records = try records(first)
        let (second, report) = try restored(records)
        #expect(report == BatchReport(new: try first.count(nil)))
        let others = try self.records(second)
        #expect(others.count == records.count)
        for (one, other) in zip(records, others) { #expect(one == other) }
        #expect(try second.titles == first.titles)
        for query in ["harbour", "ferry OR tide", "person:ada", "tag:user/ferry", "country:TR -port"] {
            #expect(try second.ranked(query).map(\.id) == first.ranked(query).map(\.id))
        }
        let entities = try [first, second].map { store in
            try store.entities(in: nil, kind: nil, named: nil, limit: nil).entities.map { "\($0.name) \($0.aliases)" }
        }
        #expect(entities[0] == entities[1])
        #expect(try second.verify(digest: nil).problems == [])
        try second.expectCountsOfSQL([nil, "ferry"])
    }

    @Test("What comes after them is written as it would be in the first archive", arguments: [5, 6] as [UInt64])
    func goingOn(seed: UInt64) throws {
        let first = try Self.archive(seed: seed, corrected: seed % 2 == 0)
        let (second, _) = try restored(try records(first))
        var news = RandomNews(seed: seed + 100)
        let articles = news.articles(16..<32)
        for store in [first, second] { try store.ingest(articles, from: "later.txt", text: "later") }
        let (one, other) = (try records(first), try records(second))
        #expect(Self.articles(one).map(\.names) == Self.articles(other).map(\.names))
        #expect(Self.articles(one).map(\.versions.count) == Self.articles(other).map(\.versions.count))
        #expect(try second.verify(digest: nil).problems == [])
    }

    @Test("Parts of an archive make another one by and by")
    func parts() throws {
        let first = try Self.archive(seed: 7, corrected: false)
        let store = try ArchiveStore.inMemory()
        for query in ["ferry", "-ferry harbour", "-ferry -harbour"] {
            _ = try restored(try records(first, query), into: store, isPart: true)
            #expect(try store.verify(digest: nil).problems == [])
        }
        #expect(try store.count(nil) == first.count(nil))
        #expect(try store.titles.sorted() == first.titles.sorted())
        #expect(try restored(try records(first, "ferry"), into: store, isPart: true).report.new == 0)
    }

    @Test("A later version takes the place of an earlier one, and an earlier one changes nothing")
    func versions() throws {
        let first = try ArchiveStore.inMemory()
        try first.ingest([Samples.complete], from: "bay.txt", text: "bay")
        let earlier = try records(first)
        var later = Samples.complete
        later.title = "Harbour council of Izmir drops the ferry line"
        try first.ingest([later], from: "bay.txt", text: "bay, later")
        let (second, _) = try restored(earlier)
        #expect(try restored(try records(first), into: second).report == BatchReport(updated: 1))
        #expect(try second.article(later.id).title == later.title)
        #expect(try second.versions(of: later.id).map(\.source) == first.versions(of: later.id).map(\.source))
        #expect(try restored(earlier, into: second).report == BatchReport(unchanged: 1))
        #expect(try second.article(later.id).title == later.title)
        #expect(try second.verify(digest: nil).problems == [])
    }

    private static func articles(_ records: [ExportRecord]) -> [ExportedArticle] {
        records.compactMap { record in
            guard case .article(let article) = record else { return nil }
            return article
        }
    }
}
