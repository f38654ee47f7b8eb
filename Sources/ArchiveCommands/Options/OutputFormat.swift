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

    /// The format that suits where the output goes.
    static var standard: OutputFormat { Console.current.terminalWidth == nil ? .text : .table }
}

/// The option that every verb with results has.
struct OutputOptions: ParsableArguments {
    @Option(help: "table (default on a terminal), text (default in a pipe), json, jsonl, csv or markdown.")
    var format: OutputFormat?

    /// The format asked for, or the one that suits where the output goes.
    var resolved: OutputFormat { format ?? .standard }

    /// Writes a table in one of the formats that are made of rows.
    func write(_ table: Table, colour: Colour) { table.write(as: resolved, colour: colour) }
}
