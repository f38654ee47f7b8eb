import ArgumentParser
import NewsArchive
import Testing

@testable import ArchiveCommands

/// The quick way to read a search is the parser's way.
@Suite struct QuickSearchTests {
    /// Everything that a search goes by; filters in any order, for all must match.
    private func meaning(_ settings: SearchSettings) -> String {
        var settings = settings
        settings.request.filters.sort { ($0.field, $0.value) < ($1.field, $1.value) }
        return "\(settings)"
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
        let quick = try #require(QuickSearch.settings(arguments))
        let command = try ArchiveCommand.parseAsRoot(arguments)
        let search = command as? SearchCommand
        let list = command as? ListCommand
        let query = try QueryArguments.query(of: search?.query ?? list?.query ?? [])
        let expected = try #require((search?.options ?? list?.options)?.settings(query))
        #expect(meaning(quick) == meaning(expected))
    }

    @Test(arguments: [
        "", "show 3f2a", "search", "search --help", "search -h", "search --version", "search --limt 5 x",
        "search --limit",
        "search --limit x y", "search --limit -1 y", "search x --format xml", "search x --sort -n",
        "--limit 5 search x",
        "help search", "search --tag= x", "search -syria kalin",
    ])
    func everythingElseIsLeftToTheParser(line: String) {
        #expect(QuickSearch.settings(line.split(separator: " ").map(String.init)) == nil)
    }
}
