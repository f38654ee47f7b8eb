import ArchiveModel
import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Feeds as files have them")
struct FeedFixtureTests {
    private struct Case {
        let input: Data
        let expected: [ExpectedArticle]

        init(_ path: String) throws {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Fixtures/\(path)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            let name = try #require(names.first { $0.hasPrefix("input.") })
            input = try Data(contentsOf: folder.appendingPathComponent(name))
            expected = try JSONDecoder().decode(
                [ExpectedArticle].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
        }
    }

    @Test(
        "Each entry is an article with every field that the feed states",
        arguments: ["feed/rss-newsroom", "feed/atom-agency", "feed/rdf-local", "json-feed/magazine"])
    func readsWhole(path: String) throws {
        let feed = try Case(path)
        let format = try #require(IngestFormatRegistry.format(named: String(path.prefix { $0 != "/" })))
        let read = try ReadArticles(of: feed.input, by: format)
        #expect(read.articles.map(ExpectedArticle.init) == feed.expected)
        #expect(read.warnings.isEmpty)
    }

    @Test("A feed that is not well-formed gives its entries, and says what is wrong")
    func readsBroken() throws {
        let feed = try Case("feed/rss-broken")
        let read = try ReadArticles(of: feed.input, by: FeedFormat())
        #expect(read.articles.map(ExpectedArticle.init) == feed.expected)
        #expect(read.warnings.contains { $0.message.hasPrefix("not well-formed XML: <rss> is not closed") })
        #expect(
            read.warnings.contains {
                $0.message == "no date that can be read: “when the mill closed”; the article is kept"
            })
        #expect(read.warnings.filter(\.isRejection).isEmpty)
    }

    @Test("A list of feeds names them and holds no article")
    func namesSources() throws {
        let read = try ReadArticles(of: Case("opml/sources").input, by: OPMLFormat())
        #expect(read.articles.isEmpty)
        let lines = read.warnings.map(\.message)
        #expect(
            lines == [
                "OPML, a list of 2 feeds and of no article",
                "lists Harbour Courier, https://courier.example/city.rss; save that and ingest it",
                "lists https://tal.example/rdf; save that and ingest it",
            ])
    }

    @Test("Every beginning of a feed is read without a crash", arguments: ["feed/rss-newsroom", "feed/atom-agency"])
    func readsBeginnings(path: String) throws {
        let input = try Case(path).input
        for length in stride(from: 1, to: input.count, by: 7) {
            _ = try ReadArticles(of: input.prefix(length), by: FeedFormat())
        }
    }
}
