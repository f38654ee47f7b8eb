internal import ArgumentParser

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// Aligned columns that fit the terminal; the default on one.
    case table
    /// Tab-separated lines; the default in a pipe.
    case text
    /// One JSON document.
    case json
    /// A JSON object a line.
    case jsonl
    /// Comma-separated values with a heading line.
    case csv
    /// A Markdown table.
    case markdown
}

/// The option that every verb with results has.
struct OutputOptions: ParsableArguments {
    @Option(help: "table (default on a terminal), text (default in a pipe), json, jsonl, csv or markdown.")
    var format: OutputFormat?

    init() {}

    init(format: OutputFormat?) {
        self.format = format
    }

    /// The format asked for, or the one that suits where the output goes.
    var resolved: OutputFormat { format ?? (Console.current.terminalWidth == nil ? .text : .table) }

    /// Writes a table in one of the formats that are made of rows.
    func write(_ table: Table, colour: Colour) {
        let console = Console.current
        let lines: [String] =
            switch resolved {
            case .csv: table.csv
            case .markdown: table.markdown
            case .text: table.lines
            case .table, .json, .jsonl: table.aligned(width: console.terminalWidth, colour: colour)
            }
        console.output(lines.map { $0 + "\n" }.joined())
    }
}
