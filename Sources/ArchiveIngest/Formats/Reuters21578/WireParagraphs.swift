/// The paragraphs of text as teleprinters set it: hard-wrapped lines, of which an indented one begins a paragraph.
enum WireParagraphs {
    /// The paragraphs, without those of white space; a row of a table is indented and so one of its own.
    static func paragraphs(of text: String) -> [String] {
        var paragraphs: [String] = []
        var isOpen = false
        for line in lines(of: text) {
            let words = String(line).trimmed
            if words.isEmpty {
                isOpen = false
            } else if isOpen, !isIndented(line), let open = paragraphs.popLast() {
                paragraphs.append(open + " " + words)
            } else {
                paragraphs.append(words)
                isOpen = true
            }
        }
        return paragraphs
    }

    /// Whether the first paragraph is one line that is not indented, before one that is.
    static func beginsWithHeadline(_ text: String) -> Bool {
        let first = lines(of: text).drop(while: \.isBlank).prefix(2)
        guard first.count == 2, let headline = first.first, let next = first.last else { return false }
        return !isIndented(headline) && isIndented(next)
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static func isIndented(_ line: Substring) -> Bool { line.first == " " || line.first == "\t" }
}

extension Substring {
    /// Whether there is nothing but white space.
    fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
