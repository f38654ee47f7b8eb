internal import ArgumentParser
internal import NewsArchive

/// `archive query`: how queries are written.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "How queries are written.", discussion: NewsArchive.queryHelp(width: 76))

    @OptionGroup var archive: ArchiveOptions

    @Flag(help: "Print tables of Markdown.") var markdown = false

    @Argument(parsing: .allUnrecognized, help: .hidden) var words: [String] = []

    func validate() throws {
        guard words.isEmpty else {
            throw ValidationError(
                "`archive query` tells how queries are written; to find articles use `archive search`")
        }
    }

    func run() {
        let width = Console.current.terminalWidth ?? 80
        Console.current.output((markdown ? NewsArchive.queryHelpMarkdown : NewsArchive.queryHelp(width: width)) + "\n")
    }
}
