internal import ArgumentParser
internal import NewsArchive

/// `archive export [QUERY]`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything out as JSON lines, which ingest takes back as it was.",
        discussion: """
            A line is an article in the shape that every verb writes, with "record": "article" before its fields and \
            what only an archive needs after them, or a source, tag, entity, correction or saved search. With a query, \
            only its articles and what they refer to are written, without corrections and saved searches.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filter: FilterOptions

    @Option(name: .shortAndLong, help: "The file to make; without it, standard output.", completion: .file())
    var output: String?

    @Flag(help: "With the bytes that articles were read from, so that show --raw works after the way back too.")
    var sources = false

    @Argument(parsing: .allUnrecognized, help: "A query; without one, everything.")
    var query: [String] = []

    func run() throws {
        let console = Console.current
        let request = SearchRequest(try QueryArguments.query(of: query), filters: filter.filters)
        let store = try archive.open(for: .reading)
        let file = try output.map { try OutputFile($0) }
        let articles = try store.export(request, includesSources: sources, shouldStop: console.isInterrupted) { line in
            if let file { try file.write(line + "\n") } else { console.output(line + "\n") }
        }
        guard articles != nil else {
            if let output { console.note("archive: stopped; \(output.onOneLine) was not made") }
            throw ExitCode(130)
        }
        try file?.finish()
        if articles == 0, !(request.query.isEmpty && request.filters.isEmpty) { throw ExitCode(1) }
    }
}
