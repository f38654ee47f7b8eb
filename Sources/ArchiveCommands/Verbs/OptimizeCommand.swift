internal import ArgumentParser
internal import NewsArchive

/// `archive optimize`.
struct OptimizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optimize",
        abstract: "Make the archive as small and quick as it can be.",
        discussion: """
            Merges what the batches of ingests left side by side, and empties the log. Free pages are given back when \
            they are more than a tenth of the file, or with --vacuum, which needs room for another copy of the archive \
            meanwhile. Others may search meanwhile; stopped midway, the archive is whole.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Flag(inversion: .prefixedNo, help: "Give free pages back, however few they are; or do not.")
    var vacuum: Bool?

    @Flag(help: "No progress, no report.")
    var quiet = false

    func run() throws {
        let console = Console.current
        let store = try archive.open(for: .writing)
        let progress = ProgressLine(isEnabled: console.showsProgress && !quiet)
        let report = try store.optimise(
            vacuums: vacuum, progress: { progress.update($0, 0, of: 0) }, shouldStop: console.isInterrupted)
        progress.clear()
        let sizes = "\(ByteCount.text(report.bytesBefore)) before, \(ByteCount.text(report.bytesAfter)) after"
        if !quiet { console.output(sizes + (report.isVacuumed ? ", free pages given back" : "") + "\n") }
        if report.wasInterrupted { throw ExitCode(130) }
    }
}
