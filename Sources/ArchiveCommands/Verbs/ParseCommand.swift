internal import ArgumentParser
internal import NewsArchive

/// `archive parse PATH…`.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Read files as ingest does and store nothing: one article a line.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var paths: [String]

    func run() throws {
        let console = Console.current
        var writer = ParsedArticleWriter(format: output.resolved)
        let report = try NewsArchive.parse(paths, options: reading.options, shouldStop: console.isInterrupted) {
            article in
            writer.write(article)
        }
        writer.finish(colour: archive.colour)
        for warning in report.warnings { console.note(warning.line) }
        if report.wasInterrupted { throw ExitCode(130) }
        if report.new == 0 { throw ExitCode(report.rejected > 0 ? 2 : 1) }
    }
}
