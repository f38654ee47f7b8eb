internal import ArgumentParser
internal import NewsArchive

/// `archive tags`.
struct TagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags", abstract: "The tags, and how many articles have each.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let tags = try archive.open(for: .reading).tags()
        switch output.resolved {
        case .json:
            let list = JSONValue.array(tags.map(\.json))
            Console.current.output(JSONValue.object([("schema", .integer(1)), ("tags", list)]).serialised + "\n")
        case .jsonl: for tag in tags { Console.current.output(tag.json.serialised + "\n") }
        case .table, .text, .csv, .markdown:
            let columns: [Table.Column] = [
                .init(heading: "Tag", isFlexible: true), .init(heading: "Articles", isNumber: true),
            ]
            output.write(
                Table(columns: columns, rows: tags.map { [$0.name, String($0.count)] }), colour: archive.colour)
        }
        if tags.isEmpty { throw ExitCode(1) }
    }
}
