/// Text that an agency has broken into lines of one width, as printers once needed it.
enum WireText {
    /// What the ends of lines mean.
    enum LineEnds {
        /// A line ends where it is full or where its author ended it: text that stands as it was typed.
        case typed
        /// A line end is white space, unless blank lines or indents part paragraphs: text in markup.
        case markup
    }

    /// The paragraphs: parted by blank lines and by lines that stand further in than the rest.
    ///
    /// Lines that end because they are full are joined; the rows of a table stay apart.
    static func paragraphs(of text: String, lineEnds: LineEnds) -> [String] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Line.init)
        let margin = lines.dropFirst().filter { !$0.text.isEmpty }.map(\.indent).min() ?? 0
        let width = Width(lines)
        var paragraphs: [String] = []
        var last: Line?
        for line in lines {
            defer { last = line }
            guard !line.text.isEmpty else { continue }
            if let before = last, !before.text.isEmpty, line.indent <= margin + 1, !before.isRow, !line.isRow,
                lineEnds == .markup || width.parts(before, line), let open = paragraphs.popLast()
            {
                paragraphs.append(open + " " + line.text)
            } else {
                paragraphs.append(line.text)
            }
        }
        return paragraphs
    }

    /// The paragraphs of a text of markup that has line breaks in it, each line as it stands between two of them.
    static func paragraphs(ofBrokenLines lines: [String]) -> [String] {
        let lines = lines.map { line in
            line.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ")
        }
        return paragraphs(of: lines.joined(separator: "\n"), lineEnds: .typed)
    }

    /// A line, and how many columns stand before its text.
    private struct Line {
        let indent: Int
        let text: String

        init(_ line: Substring) {
            let blank = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            indent = blank.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
            text = String(line).trimmed
        }

        /// Whether it is a row of a table, or a rule between rows: columns of prose have no gaps.
        var isRow: Bool { text.contains("   ") || text.allSatisfy { "-_=*".contains($0) } }
    }

    /// How long the lines are that were broken because they were full.
    private struct Width {
        private let longest: Int
        /// A width shows where several lines come near it.
        private let isSure: Bool

        /// No printer has longer lines.
        private static let most = 120
        /// Shorter lines were ended by their author.
        private static let least = 40
        /// Places that typists leave at the end of a line.
        private static let slack = 8

        init(_ lines: [Line]) {
            let longest = lines.lazy.map(\.text.count).max() ?? 0
            self.longest = longest
            isSure = lines.count { $0.text.count + Self.slack > longest } > 1
        }

        /// Whether a line ended only because the first word of the next had no more room in it.
        func parts(_ line: Line, _ next: Line) -> Bool {
            guard Self.least...Self.most ~= longest, line.text.count >= Self.least, let first = next.text.first,
                !"-*•#".contains(first), isSure || first.isLowercase
            else { return false }
            return line.text.count + 1 + next.text.prefix { $0 != " " }.count + Self.slack > longest
        }
    }
}
