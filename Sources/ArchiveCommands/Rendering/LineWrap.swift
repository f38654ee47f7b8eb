/// Breaks a paragraph into lines and colours spans of it.
struct LineWrap {
    let width: Int
    let colour: Colour

    /// The lines; `highlighting` are ranges of Unicode scalars in ascending order that do not overlap.
    func lines(of text: String, highlighting ranges: [Range<Int>]) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        var position = 0
        for word in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
            let columns = TextWidth.columns(of: Substring(word))
            if used > 0, used + 1 + columns > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 { line += " " }
            line += coloured(word, startingAt: position, ranges)
            used += columns + (used > 0 ? 1 : 0)
            position += word.count + 1
        }
        lines.append(line)
        return lines
    }

    /// A word, with the part of it that a range covers in colour.
    private func coloured(
        _ word: String.UnicodeScalarView.SubSequence, startingAt start: Int, _ ranges: [Range<Int>]
    ) -> String {
        let scalars = Array(word)
        let end = start + scalars.count
        var text = ""
        var position = start
        for range in ranges where range.overlaps(start..<end) {
            let covered = range.clamped(to: start..<end)
            text += String(scalars, position - start..<max(position, covered.lowerBound) - start)
            text += colour.entity(
                String(scalars, max(position, covered.lowerBound) - start..<covered.upperBound - start))
            position = covered.upperBound
        }
        return text + String(scalars, position - start..<scalars.count)
    }
}

extension String {
    fileprivate init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        self.init(String.UnicodeScalarView(scalars[range]))
    }
}
