internal import ArgumentParser

/// `archive list`: search without words.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List articles, newest first, that match the filters.")

    @OptionGroup var options: SearchOptions

    @Argument(parsing: .allUnrecognized, help: "A query, if the filters are not enough.")
    var query: [String] = []

    func run() throws {
        try SearchRun(settings: options.settings(try QueryArguments.query(of: query))).run()
    }
}
