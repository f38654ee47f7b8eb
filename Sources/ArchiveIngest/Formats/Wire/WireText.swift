/// Text that an agency has broken into lines of one width, as printers once needed it.
enum WireText {
    /// What the ends of lines mean.
    enum LineEnds {
        /// A line ends where it is full or where its author ended it: text that stands as it was typed.
        case typed
        /// A line end is white space, unless blank lines or indents part paragraphs: text in markup.
        case markup
    }

    /// The paragraphs: parted by blank lines and by lines that stand further in than the rest; lines that end because
    /// they are full are joined, so that the rows of a table stay apart.
    static func paragraphs(of text: String, lineEnds: LineEnds) -> [String] {
        let lines = lines(of: text)
        let margin = lines.dropFirst().filter { !$0.text.isEmpty }.map(\.indent).min() ?? 0
        let longest = lines.lazy.map(\.text.count).max() ?? 0
        var paragraphs: [String] = []
        var last: Line?
        for (index, line) in lines.enumerated() {
            defer { last = line }
            guard !line.text.isEmpty else { continue }
            let isIndented = index > 0 && line.indent > margin + 1
            let goesOn = lineEnds == .markup || longest > 120 || last.map { $0.isFull(before: line, longest) } == true
            if let before = last, !before.text.isEmpty, !isIndented, goesOn, let open = paragraphs.popLast() {
                paragraphs.append(open + " " + line.text)
            } else {
                paragraphs.append(line.text)
            }
        }
        return paragraphs
    }

    /// The lines of a paragraph that has line breaks in it; those that only end because they are full are joined.
    static func paragraphs(ofBrokenLines lines: [String]) -> [String] {
        let lines = lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return paragraphs(of: lines.joined(separator: "\n"), lineEnds: .typed)
    }

    private struct Line {
        let indent: Int
        let text: String

        /// Whether the first word of the next line had no more room in a line of that length.
        func isFull(before next: Line, _ longest: Int) -> Bool {
            guard text.count >= 40, let first = next.text.first, !"-*•#".contains(first), !text.contains("   ")
            else { return false }
            let word = next.text.prefix { $0 != " " }
            return text.count + 1 + word.count + slack > longest
        }

        /// Typists leave a few places at the end of a line.
        private var slack: Int { 8 }
    }

    private static func lines(of text: String) -> [Line] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            let columns = indent.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
            return Line(indent: columns, text: String(line).trimmed)
        }
    }
}
