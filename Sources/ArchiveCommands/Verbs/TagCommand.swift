internal import ArgumentParser
internal import NewsArchive

/// `archive tag add|remove TAG QUERY`.
struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Tag articles, or take a tag from them, by id or by query.",
        subcommands: [Add.self, Remove.self])

    /// `archive tag add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tag every article that matches.")

        @OptionGroup var target: TagTarget

        func run() throws {
            try target.change("tagged") { try $0.addTag($1, to: $2) }
        }
    }

    /// `archive tag remove`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take the tag from every article that matches.")

        @OptionGroup var target: TagTarget

        func run() throws {
            try target.change("untagged") { try $0.removeTag($1, from: $2) }
        }
    }
}

/// A tag, and the articles that it is about.
struct TagTarget: ParsableArguments {
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filter: FilterOptions

    @Argument(help: "The tag.", completion: .tags)
    var name: String

    @Argument(parsing: .allUnrecognized, help: "An article's id, or a query.")
    var query: [String] = []

    func validate() throws {
        guard !query.isEmpty || !filter.filters.isEmpty else {
            throw ValidationError("Which articles? Give an id, a query or a filter such as --country TR")
        }
    }

    /// Carries out a change and says how many articles it touched; exits 1 when none matched.
    func change(
        _ verb: String, _ carryOut: (NewsArchive, String, SearchRequest) throws -> NewsArchive.TagChange
    ) throws {
        let request = SearchRequest(try QueryArguments.query(of: query), filters: filter.filters)
        let store = try archive.open(for: .writing)
        let change = try carryOut(store, name, request)
        Console.current.output("\(verb) \(change.changed) of \(change.matched) matching\n")
        if change.matched == 0 { throw ExitCode(1) }
    }
}
