/// Rows under headings, which every output format can write.
struct Table {
    /// A column: its heading, and whether it gives way when the terminal is narrow.
    struct Column {
        let heading: String
        var isFlexible = false
        var isNumber = false
    }

    var columns: [Column]
    /// The cells, one for each column; control characters are taken out when they are written.
    var rows: [[String]]

    /// Writes it to standard output, in one of the formats that are made of rows.
    func write(as format: OutputFormat, colour: Colour) {
        let console = Console.current
        let lines: [String] =
            switch format {
            case .csv: csv
            case .markdown: markdown
            case .text: self.lines
            case .table, .json, .jsonl: aligned(width: console.terminalWidth, colour: colour)
            }
        console.output(lines.map { $0 + "\n" }.joined())
    }

    /// Aligned columns; with a width, the flexible column is cut so that each row fits.
    func aligned(width: Int?, colour: Colour) -> [String] {
        let cells = rows.map { $0.map(\.onOneLine) }
        var widths = columns.indices.map { index in
            ([columns[index].heading] + cells.map { $0[index] }).map(TextWidth.columns).max() ?? 0
        }
        if let width, let flexible = columns.firstIndex(where: \.isFlexible) {
            let others = widths.enumerated().filter { $0.offset != flexible }.map(\.element).reduce(0, +)
            widths[flexible] = min(widths[flexible], max(16, width - others - 2 * (columns.count - 1)))
        }
        let heading = colour.dim(line(columns.map(\.heading), widths))
        return [heading] + cells.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (index, cell) in cells.enumerated() {
            let cut = TextWidth.cut(cell, to: widths[index])
            let gap = String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(of: cut)))
            let isLast = index == cells.count - 1
            text += columns[index].isNumber ? gap + cut : isLast ? cut : cut + gap
            if !isLast { text += "  " }
        }
        return text
    }

    /// Comma-separated values after RFC 4180, with a heading line.
    var csv: [String] {
        ([columns.map { $0.heading.lowercased() }] + rows).map { row in
            row.map { cell in
                let needsQuotes = cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
                return needsQuotes
                    ? "\""
                        + cell.split(separator: "\"", omittingEmptySubsequences: false)
                        .joined(separator: "\"\"") + "\"" : cell
            }.joined(separator: ",")
        }
    }

    /// A table in Markdown.
    var markdown: [String] {
        let rule = columns.map { $0.isNumber ? "---:" : "---" }
        return ([columns.map(\.heading), rule] + rows.map { $0.map(Self.escapedForMarkdown) }).map {
            "| " + $0.joined(separator: " | ") + " |"
        }
    }

    private static func escapedForMarkdown(_ cell: String) -> String {
        cell.onOneLine.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    /// Tab-separated lines without a heading, for other programs.
    var lines: [String] { rows.map { $0.map(\.onOneLine).joined(separator: "\t") } }
}

extension String {
    /// The text without line breaks, tabs and other control characters, which would spoil a line or a terminal.
    var onOneLine: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
