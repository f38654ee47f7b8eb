/// A line of the text of an ANPA message, its typesetting codes read.
struct ANPALine {
    /// What a line is, as the codes around it tell.
    enum Role {
        /// `^…<`: a line of the head, set to the left.
        case head
        /// `^…=`: one that is set in the middle: a byline, the title of a table.
        case centred
        /// A tab and spaces, then a paragraph.
        case paragraph
        /// A row of a table, its cells parted by `;` or by controls.
        case row
        /// A rule between parts.
        case ignored
    }

    let role: Role
    let text: String

    init(_ line: Substring) {
        let bare = Self.bare(line)
        let isRow = line.unicodeScalars.first?.value == 8 || Self.cells(of: bare).count > 3
        if isRow {
            role = .row
            text = MarkupText.row(of: Self.cells(of: bare).map(Self.typeset).filter { !$0.isEmpty }) ?? ""
        } else if bare.allSatisfy({ $0 == "_" || $0 == " " }) {
            role = .ignored
            text = Self.typeset(bare)
        } else {
            role = line.hasPrefix("^") ? (Self.end(of: line) == "=" ? .centred : .head) : .paragraph
            text = Self.typeset(bare)
        }
    }

    /// The last code of a line.
    private static func end(of line: Substring) -> Character? { line.last { $0 != " " } }

    /// The line without the codes at its ends.
    private static func bare(_ line: Substring) -> String {
        var scalars = Array(line.unicodeScalars)
        while let last = scalars.last, last.value <= 0x20 || last == "<" || last == "=" { scalars.removeLast() }
        let start = scalars.firstIndex { $0.value > 0x20 && $0 != "^" } ?? scalars.count
        // Before the slug stands a number of the sender's: ^*9006< ^AP-Top-Headlines<
        var text = String(String.UnicodeScalarView(scalars[start...]))
        if text.hasPrefix("*"), let mark = text.firstRange(of: "< ^") { text = String(text[mark.upperBound...]) }
        return text
    }

    /// The cells of a row: between semicolons that have no space behind them, or between controls.
    private static func cells(of text: String) -> [String] {
        if text.unicodeScalars.contains(where: { $0.value == 0x1E || $0.value == 0x1F }) {
            return text.unicodeScalars.split { $0.value == 0x1E || $0.value == 0x1F }.map(String.init)
        }
        guard !text.contains("; ") else { return [text] }
        return text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }

    /// The characters that ANPA 1312 writes with others: quotes, dashes, halves.
    private static func typeset(_ text: String) -> String {
        var text = text.replacing("``", with: "“").replacing("''", with: "”").replacing(" _ ", with: " — ")
        text = text.replacing("_", with: "—").replacing("{", with: "½")
        return WireItem.line(
            String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" })))
            ?? ""
    }
}
