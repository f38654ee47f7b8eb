/// Text whose lines were broken to fit a page.
enum HardWrap {
    /// No line of text that was broken is longer, in characters.
    private static let longestLine = 110

    /// The paragraphs of some lines without a blank one: an indented line begins a paragraph, and where lines are longer
    /// than a page is wide, each is one.
    static func paragraphs(of lines: [String]) -> [String] {
        guard lines.allSatisfy({ $0.unicodeScalars.count <= longestLine }) else {
            return lines.compactMap { $0.trimmed.nonEmpty }
        }
        var paragraphs: [String] = []
        let margin = lines.dropFirst().map(Self.indent).min() ?? 0
        for line in lines {
            if Self.indent(line) <= margin, let open = paragraphs.popLast() {
                paragraphs.append(open + " " + line.trimmed)
            } else {
                paragraphs.append(line.trimmed)
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " || $0 == "\t" }.count }
}
