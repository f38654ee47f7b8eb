extension QueryHelp {
    /// The language as text for a terminal of so many columns.
    package static func text(width: Int) -> String {
        let column = sections.flatMap(\.rows).flatMap(\.written).map(\.unicodeScalars.count).max() ?? 0
        let parts = sections.map { section in
            let remark = lines(of: section.remark, width: max(20, width - 2)).map { "  " + $0 }
            let rows = section.rows.flatMap { row in lines(of: row, column: column, width: width) }
            return ([section.title] + rows + [""] + remark).joined(separator: "\n")
        }
        return parts.joined(separator: "\n\n")
    }

    /// Each query on a line of its own, what they mean beside them.
    private static func lines(of row: Row, column: Int, width: Int) -> [String] {
        let means = lines(of: row.means, width: max(20, width - column - 4))
        return (0..<max(row.written.count, means.count)).map { index in
            let written = index < row.written.count ? row.written[index] : ""
            guard index < means.count else { return "  " + written }
            return "  " + written + String(repeating: " ", count: column - written.unicodeScalars.count + 2)
                + means[index]
        }
    }

    /// A paragraph in lines.
    ///
    /// Scalars are counted, which is quick: every start of the program makes this text for its help.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var used = width
        for word in text.split(separator: " ") {
            let length = word.unicodeScalars.count
            if used + 1 + length <= width {
                lines[lines.count - 1] += " " + word
                used += 1 + length
            } else {
                lines.append(String(word))
                used = length
            }
        }
        return lines
    }
}
