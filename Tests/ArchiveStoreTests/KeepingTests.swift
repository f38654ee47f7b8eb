import ArchiveModel
import Foundation
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Copying an archive, and tidying it")
struct KeepingTests {
    private let folder: TemporaryFolder
    private let store: ArchiveStore
    private var copyPath: String { folder.path + "/copy.sqlite" }

    init() throws {
        folder = try TemporaryFolder()
        store = try ArchiveStore.open(path: folder.archive, mode: .create)
        var news = RandomNews(seed: 31)
        for batch in 0..<4 { try store.ingest(news.articles(batch * 5..<batch * 5 + 7), from: "\(batch).txt") }
    }

    private var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test("A copy is the archive, whole, and stands alone")
    func copy() throws {
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        #expect(try reader.backUp(to: copyPath, replaces: false) ?? 0 > 0)
        #expect(try files.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
        let copy = try ArchiveStore.open(path: copyPath, mode: .readOnly)
        #expect(try copy.titles == store.titles)
        #expect(try copy.verify(digest: nil).problems == [])
    }

    @Test("A copy that is made while another writes has whole batches")
    func copyWhileWriting() throws {
        let before = try store.count(nil)
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        try store.write { writer in
            guard case .new(let source) = try writer.source(ArchiveStore.record("more", "more")) else { return }
            for number in 1...2 {
                _ = try writer.write([Samples.article(1_000 + number, "More")], from: source)
                #expect(try reader.backUp(to: copyPath, replaces: number > 1) != nil)
                let copy = try ArchiveStore.open(path: copyPath, mode: .readOnly)
                #expect(try copy.count(nil) == before + number)
                #expect(try copy.integrityProblems() == [])
            }
        }
    }

    @Test("A file that is there stays, unless it is an archive and is to be replaced")
    func existing() throws {
        let notes = folder.path + "/notes.txt"
        try "Not an archive.".write(toFile: notes, atomically: true, encoding: .utf8)
        for replaces in [false, true] {
            let error = #expect(throws: ArchiveStoreError.self) { try store.backUp(to: notes, replaces: replaces) }
            #expect(error?.code == (replaces ? .notReplaced : .fileExists))
            let itself = #expect(throws: ArchiveStoreError.self) {
                try store.backUp(to: folder.path + "/./archive.sqlite", replaces: replaces)
            }
            #expect(itself?.code == .ontoItself)
            #expect(throws: ArchiveStoreError.self) { try store.backUp(to: folder.path, replaces: replaces) }
            #expect(throws: ArchiveStoreError.self) {
                try store.backUp(to: folder.path + "/nowhere/copy", replaces: replaces)
            }
        }
        #expect(try String(contentsOfFile: notes, encoding: .utf8) == "Not an archive.")
        _ = try store.backUp(to: copyPath, replaces: false)
        try store.ingest([Samples.complete])
        #expect(throws: ArchiveStoreError.self) { try store.backUp(to: copyPath, replaces: false) }
        _ = try store.backUp(to: copyPath, replaces: true)
        #expect(try ArchiveStore.open(path: copyPath, mode: .readOnly).article(Samples.id(0xABC)).title != nil)
        #expect(try files.allSatisfy { !$0.contains("partial") })
    }

    @Test("Stopped, there is no copy and nothing of one")
    func stoppedCopy() throws {
        #expect(try store.backUp(to: copyPath, replaces: false, shouldStop: { true }) == nil)
        #expect(try files.allSatisfy { !$0.hasPrefix("copy") })
    }

    @Test("Tidied, an archive answers as before, has one segment of each index, and is no larger")
    func tidy() throws {
        let before = try store.search(nil, options: SearchOptions(limit: nil, facets: [.tag, .country]))
        let words = try store.ranked("harbour").map(\.id)
        var steps: [String] = []
        let report = try store.tidy(vacuums: true) { steps.append($0) }
        #expect(report.isVacuumed && !report.wasInterrupted)
        #expect(report.bytesAfter <= report.bytesBefore)
        #expect(steps.count >= 6)
        let after = try store.search(nil, options: SearchOptions(limit: nil, facets: [.tag, .country]))
        #expect(after.hits.map(\.article) == before.hits.map(\.article))
        #expect(after.facets == before.facets)
        #expect(try store.ranked("harbour").map(\.id) == words)
        #expect(try store.verify(digest: nil).problems == [])
        let segments = try store.reading { db in
            try Int.fetchOne(db, sql: "SELECT count(DISTINCT segid) FROM articles_fts_idx")
        }
        #expect(segments == 1)
    }

    @Test("Free pages are given back by themselves when they are many")
    func freePages() throws {
        #expect(try !store.tidy(vacuums: nil).isVacuumed)
        try store.database.writeWithoutTransaction { db in
            try db.execute(sql: "CREATE TABLE ballast (data); INSERT INTO ballast VALUES (zeroblob(1 << 20))")
            try db.execute(sql: "DROP TABLE ballast")
        }
        #expect(try !store.tidy(vacuums: false).isVacuumed)
        let report = try store.tidy(vacuums: nil)
        #expect(report.isVacuumed)
        #expect(report.bytesBefore - report.bytesAfter > 1 << 19)
    }

    @Test("Others read while it is tidied")
    func tidyWhileReading() throws {
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        let count = try reader.count(nil)
        _ = try store.tidy(vacuums: true) { _ in #expect((try? reader.count(nil)) == count) }
        #expect(try reader.count(nil) == count)
    }
}
