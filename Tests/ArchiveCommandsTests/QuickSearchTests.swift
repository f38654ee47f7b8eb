import ArgumentParser
import NewsArchive
import Testing

@testable import ArchiveCommands

/// The quick way to read a search is the parser's way.
@Suite struct QuickSearchTests {
    /// Everything that a search goes by.
    private func meaning(_ run: SearchRun) throws -> String {
        let options = run.options
        return """
            \(options.request(try QueryArguments.query(of: run.query)))
            \(options.archive.archive ?? "-") \(options.archive.color) \(options.output.resolved) \(options.explain)
            """
    }

    @Test(arguments: [
        "search kalin", "search kalin baghdad OR syria", "search --archive a.sqlite kalin",
        "--archive=a --color never list", "list",
        "list --tag politics",
        "search kalin --limit 5 --sort newest --after 3f2a", "search --limit=0 --count grain", "search -- --limit -x",
        "list --from 2025-07 --to 2025-08 --country TR --country=IQ --agency AA",
        "search x --facets country,year --full",
        "search --person Kalin --org NATO --place Ankara", "search --format=json --color never --explain x",
        "search a --sort oldest --sort relevance", "search title:a=b --format csv",
    ])
    func plainSearchesAreReadAsTheParserReadsThem(line: String) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let quick = try #require(QuickSearch.run(arguments))
        let command = try ArchiveCommand.parseAsRoot(arguments)
        let search = (command as? SearchCommand).map { SearchRun(options: $0.options, query: $0.query) }
        let list = (command as? ListCommand).map { SearchRun(options: $0.options, query: $0.query) }
        let expected = try #require(search ?? list)
        #expect(try meaning(quick) == meaning(expected))
    }

    @Test(arguments: [
        "", "show 3f2a", "search", "search --help", "search -h", "search --version", "search --limt 5 x",
        "search --limit",
        "search --limit x y", "search --limit -1 y", "search x --format xml", "search x --sort -n",
        "--limit 5 search x",
        "help search", "search --tag= x", "search -syria kalin",
    ])
    func everythingElseIsLeftToTheParser(line: String) {
        #expect(QuickSearch.run(line.split(separator: " ").map(String.init)) == nil)
    }
}
