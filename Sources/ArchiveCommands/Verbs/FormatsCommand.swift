internal import ArgumentParser
internal import NewsArchive

/// `archive formats`.
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats", abstract: "The formats that ingest reads.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let formats = NewsArchive.formats
        switch output.resolved {
        case .json, .jsonl:
            let list = formats.map { JSONValue.object([("name", .string($0.name)), ("summary", .string($0.summary))]) }
            Console.current.output(
                JSONValue.object([("schema", .integer(1)), ("formats", .array(list))]).serialised + "\n")
        case .table, .text, .csv, .markdown:
            let columns: [Table.Column] = [.init(heading: "Format"), .init(heading: "What", isFlexible: true)]
            output.write(
                Table(columns: columns, rows: formats.map { [$0.name, $0.summary] }), colour: archive.colour)
        }
    }
}
