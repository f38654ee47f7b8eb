extension QueryHelp {
    /// The language as text for a terminal of so many columns.
    package static func text(width: Int) -> String {
        let column = sections.flatMap(\.rows).flatMap(\.written).map(\.count).max() ?? 0
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
            return "  " + written + String(repeating: " ", count: column - written.count + 2) + means[index]
        }
    }

    /// A paragraph in lines.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
