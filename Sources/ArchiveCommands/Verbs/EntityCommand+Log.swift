internal import ArgumentParser
internal import NewsArchive

extension EntityCommand {
    /// `archive entity undo [NUMBER]`.
    struct Undo: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Undo a correction: the latest that holds, or the one of that number in the log.")

        @OptionGroup var archive: ArchiveOptions
        @Argument(help: "The number in the log.") var number: Int?

        func run() throws {
            let change = try archive.open(for: .writing).undoCorrection(number)
            Console.current.output("undone \(change.line)\n")
        }
    }

    /// `archive entity log`.
    struct Log: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The corrections, in the order they were made.")

        @OptionGroup var archive: ArchiveOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let entries = try archive.open(for: .reading).corrections()
            let console = Console.current
            switch output.resolved {
            case .json:
                let list = JSONValue.array(entries.map(\.json))
                console.output(JSONValue.object([("schema", .integer(1)), ("corrections", list)]).serialised + "\n")
            case .jsonl: for entry in entries { console.output(entry.json.serialised + "\n") }
            case .table where entries.isEmpty: console.note("nothing was corrected")
            case .table, .text, .csv, .markdown: output.write(entries.table, colour: archive.colour)
            }
            if entries.isEmpty { throw ExitCode(1) }
        }
    }
}
