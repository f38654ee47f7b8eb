internal import ArgumentParser
internal import NewsArchive

/// `archive stats`.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "What is in the archive: articles, dates, sources, most frequent values.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let stats = try archive.open(for: .reading).stats()
        switch output.resolved {
        case .json, .jsonl: Console.current.output(stats.json.serialised + "\n")
        case .table, .text, .csv, .markdown: output.write(stats.rows, colour: archive.colour)
        }
    }
}
