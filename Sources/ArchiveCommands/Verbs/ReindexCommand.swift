internal import ArgumentParser
internal import NewsArchive

/// `archive reindex [QUERY]`.
struct ReindexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Read articles anew for people, organisations and places.",
        discussion: """
            The articles are read as they stand in the archive, not from their files, and corrections are applied to \
            what is found. Those that the present recogniser has read are passed over, so that the work goes on where \
            it was stopped.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "Only articles that were never read for names, as after ingest --no-entities.")
    var missing = false

    @Flag(help: "Also articles that the present recogniser has read.")
    var all = false

    @Flag(help: "No progress; the report alone.")
    var quiet = false

    @Argument(parsing: .allUnrecognized, help: "A query; without one, every article.")
    var query: [String] = []

    func validate() throws {
        guard !(missing && all) else { throw ValidationError("--missing and --all exclude each other") }
    }

    func run() throws {
        let console = Console.current
        let request = SearchRequest(try QueryArguments.query(of: query), filters: filter.filters)
        let store = try archive.open(for: .writing)
        let progress = ProgressLine(isEnabled: console.showsProgress && !quiet)
        let report = try store.reindex(
            request, missing ? .unread : all ? .all : .outdated,
            progress: { progress.update($0, of: $1) }, shouldStop: console.isInterrupted)
        progress.clear()
        write(report)
        if report.wasInterrupted { throw ExitCode(130) }
    }

    private func write(_ report: NewsArchive.ReindexReport) {
        let console = Console.current
        switch output.resolved {
        case .json, .jsonl: console.output(report.json.serialised + "\n")
        case .table, .text: console.output(report.line + "\n")
        case .csv, .markdown: output.write(report.rows, colour: archive.colour)
        }
        if report.total == 0, !all, !quiet {
            console.note("archive: nothing to read anew; --all reads the articles again all the same")
        }
    }
}
