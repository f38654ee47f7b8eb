internal import ArgumentParser
internal import NewsArchive

/// `archive saved add|list|remove`.
struct SavedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saved", abstract: "Keep searches under names; @NAME stands for one in any query.",
        subcommands: [Add.self, List.self, Remove.self])

    /// `archive saved add NAME QUERY`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep a query, with the filters as clauses of it; one of that name gives way.")

        @OptionGroup var archive: ArchiveOptions
        @OptionGroup var filter: FilterOptions

        @Argument(help: "The name: letters, digits, '-', '_' and '.', whose case does not matter.")
        var name: String

        @Argument(parsing: .allUnrecognized, help: "The query; several arguments are one query.")
        var query: [String] = []

        func run() throws {
            let request = SearchRequest(try QueryArguments.query(of: query), filters: filter.filters)
            let change = try archive.open(for: .writing).saveSearch(request, as: name)
            let console = Console.current
            for note in change.notes { console.note("archive: \(note)") }
            if let replaced = change.replaced { console.output("replaced \(replaced.name)  \(replaced.query)\n") }
            console.output("saved \(name)  \(change.query)\n")
        }
    }

    /// `archive saved list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The searches that are kept: name, query and when each was saved.")

        @OptionGroup var archive: ArchiveOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let searches = try archive.open(for: .reading).savedSearches()
            let console = Console.current
            switch output.resolved {
            case .json:
                let list = JSONValue.array(searches.map(\.json))
                console.output(JSONValue.object([("schema", .integer(1)), ("saved", list)]).serialised + "\n")
            case .jsonl: for search in searches { console.output(search.json.serialised + "\n") }
            case .table where searches.isEmpty: console.note("no search is saved")
            case .table, .text, .csv, .markdown: output.write(searches.table, colour: archive.colour)
            }
            if searches.isEmpty { throw ExitCode(1) }
        }
    }

    /// `archive saved remove NAME`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Forget a search.")

        @OptionGroup var archive: ArchiveOptions

        @Argument(help: "The name.", completion: .savedSearches)
        var name: String

        func run() throws {
            let removed = try archive.open(for: .writing).removeSavedSearch(named: name)
            Console.current.output("removed \(removed.name)  \(removed.query)\n")
        }
    }
}

extension [NewsArchive.SavedSearch] {
    /// A row a search.
    fileprivate var table: Table {
        Table(
            columns: [.init(heading: "Name"), .init(heading: "Query", isFlexible: true), .init(heading: "Saved")],
            rows: map { [$0.name, $0.query, $0.savedAt] })
    }
}
