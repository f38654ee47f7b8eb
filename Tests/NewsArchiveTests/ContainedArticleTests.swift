import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("Articles out of containers")
struct ContainedArticleTests {
    /// Two lines of JSON, compressed with gzip.
    private static let lines =
        "H4sIAAAAAAACA6tWKsksyUlVslJQ8kgsSsovLVIoSs0vSM0rVtJRUEpJLAFLGRkYmeoaGOkaGINEk/JTKoGi0UohGakKGVBd5YnF"
        + "UJ2pKQr5eQq++XkpiZV6SrG1XNUIO3wTi7JTSxSSc/KLU4m1IRdJD9jokNLUYpjZAD87PVPAAAAA"
    /// A crawl of one page.
    private static let crawl = """
        WARC/1.0\r
        WARC-Type: resource\r
        WARC-Target-URI: https://fjord.example/harbour\r
        WARC-Date: 2025-02-07T10:00:00Z\r
        Content-Type: application/json\r
        Content-Length: 87\r
        \r
        {"title": "Harbour reopens to ferries", "body": ["The first ferry came in on Monday."]}\r
        \r

        """

    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func articles() throws -> [Article] {
        try folder.archive().search(SearchRequest("", limit: 0)).hits.map(\.article).sorted {
            ($0.title ?? "") < ($1.title ?? "")
        }
    }

    @Test("Each article of a compressed file shows the bytes that are its own")
    func compressed() throws {
        let bytes = try #require(Data(base64Encoded: Self.lines))
        let report = try folder.ingest(try folder.write(bytes, to: "lines.jsonl.gz"))
        #expect(report.new == 2)
        #expect(report.warnings.isEmpty)
        let found = try articles()
        #expect(found.map(\.format) == ["jsonl", "jsonl"])
        #expect(found.map(\.file) == ["lines.jsonl.gz", "lines.jsonl.gz"])
        for article in found {
            let raw = String(decoding: try folder.archive().rawBytes(of: article.id), as: UTF8.self)
            #expect(raw.hasPrefix("{\"title\": \"\(article.title ?? "")\""))
            #expect(raw.hasSuffix("}"))
        }
    }

    @Test("A page of a crawl is found by its own format and its address, and has no date of the crawl")
    func crawled() throws {
        let path = try folder.write(Self.crawl, to: "crawl-20250207.warc")
        #expect(try folder.ingest(path).new == 1)
        let article = try #require(try articles().first)
        #expect(article.format == "jsonl")
        #expect(article.url == "https://fjord.example/harbour")
        #expect(article.published == nil)
        #expect(article.file == "crawl-20250207.warc")
        #expect(article.source?.member?.address == "https://fjord.example/harbour")
        #expect(try folder.titles("format:warc") == ["Harbour reopens to ferries"])
        #expect(try folder.titles("format:jsonl") == ["Harbour reopens to ferries"])
        let raw = String(decoding: try folder.archive().rawBytes(of: article.id), as: UTF8.self)
        #expect(raw.hasPrefix("WARC/1.0"))
        #expect(raw.contains("Harbour reopens"))
    }

    @Test("A container that is ingested twice changes nothing")
    func twice() throws {
        let path = try folder.write(Self.crawl, to: "crawl.warc")
        #expect(try folder.ingest(path).new == 1)
        let again = try folder.ingest(path)
        #expect(again.new == 0)
        #expect(again.unchanged == 1)
    }
}
