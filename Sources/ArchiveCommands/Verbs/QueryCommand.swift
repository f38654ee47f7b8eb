internal import ArgumentParser
internal import NewsArchive

/// `archive query`: how queries are written.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "How queries are written.", discussion: NewsArchive.queryHelp(width: 80))

    @OptionGroup var archive: ArchiveOptions

    @Argument(parsing: .allUnrecognized, help: .hidden) var words: [String] = []

    func validate() throws {
        guard words.isEmpty else {
            throw ValidationError(
                "`archive query` tells how queries are written; to find articles use `archive search`")
        }
    }

    func run() {
        Console.current.output(NewsArchive.queryHelp(width: Console.current.terminalWidth ?? 80) + "\n")
    }
}
