import ArchiveModel
import NewsArchive
import Testing

@Suite("Advice of a search that finds nothing")
struct AdviceTests {
    let folder: TestFolder
    let archive: NewsArchive

    init() throws {
        folder = try TestFolder()
        let text =
            Samples.line("Kalın meets ministers in Baghdad") + Samples.line("Kalın returns")
            + Samples.line("Ministers speak about Kalmar")
        _ = try folder.ingest(try folder.write(text, to: "lines.jsonl"))
        archive = try folder.archive(for: .reading)
    }

    @Test("Near spellings are given as an article writes them, most articles first")
    func spellings() throws {
        let advice = try #require(try archive.search(SearchRequest("kalim")).advice)
        #expect(advice.omissions.isEmpty)
        #expect(advice.spellings.map(\.clause) == ["kalim"])
        #expect(advice.spellings.first?.total == 0)
        #expect(advice.spellings.first?.suggestions.map(\.clause) == ["Kalın"])
        #expect(advice.spellings.first?.suggestions.map(\.total) == [2])
    }

    @Test("Filters are parts of the request like the words")
    func filters() throws {
        let request = SearchRequest("ministers", filters: [.init(field: "country", value: "SE")], limit: 1)
        let advice = try #require(try archive.search(request).advice)
        #expect(advice.omissions.map(\.clause) == ["country:SE"] && advice.omissions.map(\.total) == [2])
    }

    @Test("A search with hits has none, also on a page after the last")
    func hits() throws {
        let result = try archive.search(SearchRequest("kalin", sort: .newest))
        #expect(result.total == 2 && result.advice == nil)
        let last = try #require(result.hits.last)
        let after = try archive.search(SearchRequest("kalin", sort: .newest, after: last.article.id))
        #expect(after.hits.isEmpty && after.advice == nil)
    }

    @Test("An empty archive has none to give")
    func empty() throws {
        let empty = try TestFolder()
        _ = try empty.ingest(try empty.write("", to: "empty.jsonl"))
        let result = try empty.archive(for: .reading).search(SearchRequest("kalim date:2025"))
        #expect(result.advice?.spellings == [] && result.advice?.omissions == [])
    }
}
