internal import ArgumentParser

/// `archive search QUERY`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles by words, phrases and filters.",
        discussion: """
            kalin baghdad          both words            "border security"   the phrase
            iran OR iraq           either                -syria              without it
            terror*                words that begin so   country:TR          a field

            What follows -- is query, also where it looks like an option.
            """)

    @OptionGroup var options: SearchOptions

    @Argument(parsing: .allUnrecognized, help: "The query; several arguments are one query.")
    var query: [String] = []

    func validate() throws {
        let isBlank = query.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        guard !isBlank || !options.filter.filters.isEmpty else {
            throw ValidationError("Search for what? Give words or a filter; `archive list` lists everything")
        }
    }

    func run() throws {
        try SearchRun(settings: options.settings(try QueryArguments.query(of: query))).run()
    }
}
