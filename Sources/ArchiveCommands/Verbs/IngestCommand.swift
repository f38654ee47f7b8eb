internal import ArgumentParser
internal import NewsArchive

/// `archive ingest PATH…`.
struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Put files, folders or standard input (-) into the archive.",
        discussion: "The archive is created when it is not there. Ingesting a file twice changes nothing.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "No progress, no warnings; the report alone.")
    var quiet = false

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var paths: [String]

    func run() throws {
        let console = Console.current
        let store = try archive.open(for: .creating)
        let progress = ProgressLine(isEnabled: console.showsProgress && !quiet)
        let report = try store.ingest(
            paths, options: reading.options,
            progress: { progress.update($0) }, shouldStop: console.isInterrupted)
        progress.clear()
        if !quiet { for warning in report.warnings { console.note(warning.line) } }
        write(report)
        if report.wasInterrupted { throw ExitCode(130) }
        if report.rejected > 0, report.new + report.updated + report.unchanged == 0 { throw ExitCode(2) }
    }

    private func write(_ report: IngestReport) {
        switch output.resolved {
        case .json, .jsonl: Console.current.output(report.json.serialised + "\n")
        case .table, .text: Console.current.output(report.line + "\n")
        case .csv, .markdown: output.write(report.rows, colour: archive.colour)
        }
    }
}
