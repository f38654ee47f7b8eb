import ArchiveModel
import ArchiveQuery
import Testing

@testable import ArchiveStore

@Suite("Reading articles anew for names")
struct RecognitionTests {
    private let store: ArchiveStore

    init() throws {
        store = try ArchiveStore.inMemory()
        try ingest(1...3, recogniser: "1")
        try ingest(4...5, recogniser: nil)
    }

    /// Articles whose only person is the number's, if a recogniser read them.
    private func ingest(_ numbers: ClosedRange<Int>, recogniser: String?) throws {
        let articles = numbers.map { number in
            var article = Samples.article(number, "Talks, day \(number)", body: ["Karim Haddad \(number) spoke."])
            if recogniser != nil { article.entities = [Samples.entity(.person, "Karim Haddad")] }
            return article
        }
        try store.write { writer in
            let text = "dump \(numbers)"
            guard case .new(let source) = try writer.source(ArchiveStore.record("dump.txt", text)) else { return }
            try Array(text.utf8).withUnsafeBytes { try writer.append($0, to: source) }
            _ = try writer.write(articles, from: source, recogniser: recogniser)
            try writer.finish(source)
        }
    }

    /// Reads with a recogniser that finds one person, by another name.
    private func reread(
        _ scope: RereadScope, version: String = "2", name: String = "Nadim Aziz", query: QueryNode? = nil,
        stopAfter limit: Int = .max
    ) throws -> RereadReport {
        var read = 0
        return try store.reread(
            query, scope, version: version,
            recognise: { $0.entities = [Samples.entity(.person, name)] }, progress: { read = $0.articles },
            shouldStop: { read >= limit })
    }

    private func names() throws -> [String] {
        try (1...5).flatMap { try store.article(Samples.id($0)).names(of: .person) }
    }

    @Test("An archive knows which articles were never read, and which by another recogniser")
    func counts() throws {
        #expect(try store.recognition(by: "1") == RecognitionCounts(unread: 2, outdated: 0))
        #expect(try store.recognition(by: "2") == RecognitionCounts(unread: 2, outdated: 3))
        #expect(try store.statistics(recogniser: "2").recognition == RecognitionCounts(unread: 2, outdated: 3))
    }

    @Test("A place of which articles tell different countries does not change with each reading")
    func countries() throws {
        func read() throws -> RereadReport {
            try store.reread(
                nil, .all, version: "2",
                recognise: { article in
                    article.entities = [Samples.entity(.place, "Oldenbrook")]
                    article.entities[0].country = article.id == Samples.id(1) ? "US" : nil
                })
        }
        #expect(try read().changed == 5)
        #expect(try read().changed == 0)
    }

    @Test("All that the present recogniser has not read is read anew, once")
    func outdated() throws {
        let report = try reread(.outdated)
        #expect(report.total == 5 && report.articles == 5 && report.changed == 5)
        #expect(report.gone.map(\.name) == ["Karim Haddad"] && report.new.map(\.name) == ["Nadim Aziz"])
        #expect(try names() == Array(repeating: "Nadim Aziz", count: 5))
        #expect(try store.recognition(by: "2") == RecognitionCounts(unread: 0, outdated: 0))
        #expect(try reread(.outdated).total == 0)
        let again = try reread(.all)
        #expect(again.articles == 5 && again.changed == 0 && again.gone.isEmpty && again.new.isEmpty)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Only what was never read is read where that is asked")
    func unread() throws {
        #expect(try reread(.unread).articles == 2)
        #expect(try names() == ["Karim Haddad", "Karim Haddad", "Karim Haddad", "Nadim Aziz", "Nadim Aziz"])
        #expect(try store.recognition(by: "2") == RecognitionCounts(unread: 0, outdated: 3))
    }

    @Test("Of a query, only its articles are read")
    func query() throws {
        let query = QueryNode.clause(.entity(kind: .person, name: "haddad", isWhole: false, atLeast: 1))
        #expect(try reread(.all, query: query).total == 3)
        #expect(try names().filter { $0 == "Nadim Aziz" }.count == 3)
    }

    @Test("Stopped, it keeps what was read, and goes on from there")
    func interruption() throws {
        let report = try reread(.outdated, stopAfter: 2)
        #expect(report.wasInterrupted && report.articles == 2 && report.total == 5)
        #expect(try store.recognition(by: "2") == RecognitionCounts(unread: 2, outdated: 1))
        #expect(try reread(.outdated).articles == 3)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Corrections hold for what is read anew, and are undone as ever")
    func corrections() throws {
        _ = try store.hideEntity("Karim Haddad", kind: nil)
        let report = try reread(.outdated, name: "Kareem Haddad")
        #expect(report.articles == 5 && report.changed == 0)
        #expect(try names().isEmpty)
        _ = try store.undoCuration(nil)
        #expect(try names() == Array(repeating: "Kareem Haddad", count: 5))
        #expect(try store.integrityProblems() == [])
    }

    @Test("An article that changes is read by whoever reads its new text; one that does not keeps its names")
    func reingest() throws {
        try ingest(1...4, recogniser: "1")
        #expect(try store.recognition(by: "1") == RecognitionCounts(unread: 2, outdated: 0))
        var changed = Samples.article(1, "Talks, day 1", body: ["They ended."])
        changed.summary = "Corrected."
        try store.ingest([changed])
        #expect(try store.recognition(by: "1") == RecognitionCounts(unread: 3, outdated: 0))
        #expect(try store.integrityProblems() == [])
    }
}
