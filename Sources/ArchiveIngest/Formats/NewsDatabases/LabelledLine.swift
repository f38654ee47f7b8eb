/// A line that begins with the name of a field: `BYLINE: By Jane Roe`, `Load-Date: July 9, 2019`.
struct LabelledLine {
    /// The name in capitals.
    let label: String
    let value: String

    /// Takes a line apart; nothing if no label of one word, or of a few joined by hyphens, begins it.
    init?(_ line: String) {
        let text = line.trimmed
        guard let colon = text.prefix(28).firstIndex(of: ":"), colon > text.startIndex else { return nil }
        let name = text[..<colon]
        let rest = text[text.index(after: colon)...]
        guard name.first?.isUppercase == true, name.allSatisfy({ $0.isLetter || $0 == "-" }),
            rest.first.map(\.isWhitespace) ?? true
        else { return nil }
        label = name.uppercased()
        value = String(rest).trimmed
    }
}
