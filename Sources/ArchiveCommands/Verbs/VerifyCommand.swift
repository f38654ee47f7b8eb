internal import ArgumentParser
internal import NewsArchive

/// `archive verify`.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that the archive is whole, or tell what is damaged and what mends it.",
        discussion: """
            Compared are the structure of the file, what refers to what, the full-text indexes, the counts and the \
            packed fields with the articles, and the bytes of every source with its SHA-256. The exit code is 0 when the \
            archive is whole, 2 when it is damaged. A source that an interruption left unfinished is no damage: it is \
            named, and ingesting its file again completes it.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    @Flag(
        help: """
            Make anew what the articles tell, mark sources whose bytes are damaged to be read again by the next ingest, \
            and verify after that.
            """)
    var repair = false

    @Flag(help: "No progress; the report alone.")
    var quiet = false

    func run() throws {
        let console = Console.current
        let store = try archive.open(for: repair ? .writing : .reading)
        let progress = ProgressLine(isEnabled: console.showsProgress && !quiet)
        let show: NewsArchive.VerificationProgress = { progress.update($0, $1, of: $2) }
        let report =
            try repair
            ? store.repair(progress: show, shouldStop: console.isInterrupted)
            : store.verify(progress: show, shouldStop: console.isInterrupted)
        progress.clear()
        write(report)
        if report.wasInterrupted { throw ExitCode(130) }
        if !report.isWhole { throw ExitCode(2) }
    }

    private func write(_ report: NewsArchive.Verification) {
        let console = Console.current
        switch output.resolved {
        case .json, .jsonl: console.output(report.json.serialised + "\n")
        case .table, .text: console.output(report.lines.map { $0 + "\n" }.joined())
        case .csv, .markdown: output.write(report.rows, colour: archive.colour)
        }
    }
}
