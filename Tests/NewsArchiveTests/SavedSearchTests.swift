import NewsArchive
import Testing

@Suite("Keeping a search under a name")
struct SavedSearchTests {
    let folder: TestFolder
    let archive: NewsArchive

    init() throws {
        folder = try TestFolder()
        _ = try folder.ingest(try folder.write(Samples.line("Harbour reopens"), to: "lines.jsonl"))
        archive = try folder.archive(for: .writing)
    }

    private func text(_ query: String, _ filters: [SearchRequest.Filter] = []) throws -> String {
        try archive.saveSearch(SearchRequest(query, filters: filters), as: "name").query
    }

    @Test("The query stays as it is written, also what it says of today")
    func verbatim() throws {
        #expect(try text("harbour  date:7d.. OR Kalın") == "harbour  date:7d.. OR Kalın")
    }

    @Test("Filters become clauses of the query that mean the same")
    func filters() throws {
        #expect(try text("", [.init(field: "country", value: "TR")]) == "country:TR")
        #expect(try text("ferry", [.init(field: "date", value: "7d..")]) == "date:7d.. ferry")
        #expect(
            try text("ferry OR boat", [.init(field: "place", value: "New York")])
                == "place:\"New York\" (ferry OR boat)")
        #expect(try text("a", [.init(field: "person", value: "O'Brien")]) == "person:O'Brien a")
        #expect(try text("\"a b", [.init(field: "tag", value: "sea")]) == "tag:sea \"a b")
        #expect(try text("x OR \"a b", [.init(field: "tag", value: "sea")]) == "tag:sea (x OR \"a b\")")
    }

    @Test(
        "A query that cannot be read is refused and nothing is kept", arguments: ["date:2025-13", "OR", "title:", " "])
    func badQueries(query: String) throws {
        let error = #expect(throws: ArchiveError.self) { try text(query) }
        #expect(error?.code == .usage)
        #expect(try archive.savedSearches().isEmpty)
    }

    @Test("A name is letters, digits and three marks", arguments: ["", "a b", "a/b", "@a", "a\"", "a\n"])
    func badNames(name: String) throws {
        let error = #expect(throws: ArchiveError.self) { try archive.saveSearch(SearchRequest("ferry"), as: name) }
        #expect(error?.code == .usage)
    }

    @Test("What is replaced is told; a name that is not there is not found, with the nearest")
    func replacingAndRemoving() throws {
        #expect(try archive.saveSearch(SearchRequest("storm"), as: "Weather").replaced == nil)
        #expect(try archive.saveSearch(SearchRequest("rain"), as: "weather").replaced?.query == "storm")
        let error = #expect(throws: ArchiveError.self) { try archive.removeSavedSearch(named: "wether") }
        #expect(error?.code == .notFound)
        #expect(error?.message == "no search is saved as 'wether': did you mean weather?")
        #expect(try archive.removeSavedSearch(named: "WEATHER").query == "rain")
        #expect(try archive.savedSearches().isEmpty)
    }
}
