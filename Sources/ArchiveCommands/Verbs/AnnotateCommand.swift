internal import ArgumentParser
internal import NewsArchive

/// `archive annotate FILE…`.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Find the people, organisations and places in texts: one mention a line.",
        discussion: """
            A file is one text, whose id is its name; or lines of JSON: {"id", "text"}. Offsets count Unicode scalars. \
            Nothing is stored.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Option(help: "jsonl (default in a pipe), table (default on a terminal), text, json, csv or markdown.")
    var format: OutputFormat?

    @Flag(help: "Read lines of JSON with tokens, {\"id\", \"sentences\": [[token…]…]}, and write a line for each.")
    var tokens = false

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var files: [String]

    func validate() throws {
        if tokens, let format, format != .jsonl {
            throw ValidationError("--tokens writes JSON lines; leave out --format")
        }
    }

    func run() throws {
        let report = try tokens ? annotateTokens() : annotateTexts()
        if report.wasInterrupted { throw ExitCode(130) }
        if report.documents == 0, report.rejected > 0 { throw ExitCode(2) }
        if report.mentions == 0 { throw ExitCode(1) }
    }

    private func annotateTokens() throws -> NewsArchive.AnnotationReport {
        let console = Console.current
        return try NewsArchive.annotateTokens(
            files, shouldStop: console.isInterrupted, warning: { console.note($0.line) },
            document: { console.output($0.json.serialised + "\n") })
    }

    private func annotateTexts() throws -> NewsArchive.AnnotationReport {
        let console = Console.current
        let writer = MentionWriter(format: format ?? (console.terminalWidth == nil ? .jsonl : .table))
        let report = try NewsArchive.annotate(
            files, shouldStop: console.isInterrupted, warning: { console.note($0.line) },
            document: { writer.write($0) })
        writer.finish(colour: archive.colour)
        return report
    }
}
