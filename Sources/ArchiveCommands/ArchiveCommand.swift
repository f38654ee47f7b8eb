public import ArgumentParser
internal import Glibc
internal import NewsArchive

/// The command line: `archive [--archive FILE] VERB …`.
public struct ArchiveCommand: ParsableCommand {
    /// Name and verbs.
    public static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "A local news archive: one SQLite file that finds what you have read.",
        discussion: """
            Results go to standard output, everything else to standard error.

            The exit code is 0, or 1 when nothing was found, 2 after a failure, 64 for a command that cannot be \
            understood, 130 when interrupted.
            """,
        version: ArchiveVersion.current,
        subcommands: [
            IngestCommand.self, ParseCommand.self, SearchCommand.self, ListCommand.self, ShowCommand.self,
            TimelineCommand.self, EntitiesCommand.self, EntityCommand.self, ReindexCommand.self, SavedCommand.self,
            TagCommand.self, TagsCommand.self, StatsCommand.self, VerifyCommand.self, BackupCommand.self,
            ExportCommand.self,
            OptimizeCommand.self, AnnotateCommand.self, FormatsCommand.self, QueryCommand.self,
        ])

    @OptionGroup var archive: ArchiveOptions

    /// Makes the command.
    public init() {}

    /// Runs the process's command line to its end; the result is its exit code: 0, 1 nothing found, 2 failure,
    /// 64 usage, 130 interrupted.
    public static func runProcess(_ arguments: [String]) -> Int32 {
        Interruption.watch()
        // A file that may not grow any further fails to be written, which is told, instead of ending the process.
        signal(SIGXFSZ, SIG_IGN)
        return run(arguments, on: .process)
    }

    /// Runs one command line on a console.
    package static func run(_ arguments: [String], on console: Console) -> Int32 {
        Console.$current.withValue(console) {
            do {
                if let settings = QuickSearch.settings(arguments) {
                    try SearchRun(settings: settings).run()
                } else {
                    var command = try parseAsRoot(arguments)
                    try command.run()
                }
                return 0
            } catch {
                return report(error, on: console)
            }
        }
    }

    /// Says what went wrong on standard error, help on standard output, and gives the exit code.
    private static func report(_ error: any Error, on console: Console) -> Int32 {
        if let error = error as? ArchiveError {
            console.note("archive: \(error.message)")
            if let details = error.details { console.note(details) }
            return error.code == .usage ? 64 : error.code == .notFound ? 1 : 2
        }
        let code = exitCode(for: error).rawValue
        let message = fullMessage(for: error)
        if !message.isEmpty { code == 0 ? console.output(message + "\n") : console.note(message) }
        return code
    }
}
