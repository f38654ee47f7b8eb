internal import ArgumentParser
internal import NewsArchive

/// `archive entities [QUERY]`.
struct EntitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities", abstract: "The people, organisations and places of the articles that match.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Only of this kind: person, organisation or place.")
    var kind: EntityKindOption?

    @Option(help: "Only those with these words in one of their names; the last may be the beginning of one.")
    var name: String?

    @Option(help: "How many at most; 0 is all.")
    var limit = 20

    @Argument(parsing: .allUnrecognized, help: "A query; without one, every article.")
    var query: [String] = []

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit \(limit) is negative: give a number, or 0 for all") }
    }

    func run() throws {
        let request = SearchRequest(
            try QueryArguments.query(of: query), filters: filter.filters, limit: limit)
        let list = try archive.open(for: .reading)
            .entities(request, kind: kind?.kind, named: name)
        for note in list.notes { Console.current.note("archive: \(note)") }
        write(list)
        if list.total == 0 { throw ExitCode(1) }
    }

    private func write(_ list: NewsArchive.EntityList) {
        let console = Console.current
        switch output.resolved {
        case .json: console.output(list.json.serialised + "\n")
        case .jsonl: for entity in list.entities { console.output(entity.json.serialised + "\n") }
        case .table where list.total == 0: console.note("nothing found")
        case .table:
            output.write(list.table, colour: archive.colour)
            console.output(archive.colour.dim(list.closing) + "\n")
        case .text, .csv, .markdown: output.write(list.table, colour: archive.colour)
        }
    }
}
