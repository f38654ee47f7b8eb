/// Text of an item that came as characters and not as markup of the item's own.
enum WireContent {
    /// The paragraphs: HTML where it has tags, else as it was typed.
    static func paragraphs(of text: String) -> [String] {
        hasTags(text) ? HTMLText.paragraphs(of: text) : WireText.paragraphs(of: text, lineEnds: .typed)
    }

    /// Whether a text has markup in it: a tag of HTML that stands for a paragraph or a line, or the end of any element.
    static func hasTags(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst().contains { part in
            let isEnd = part.first == UInt8(ascii: "/")
            let name = part.dropFirst(isEnd ? 1 : 0).prefix { 0x61...0x7A ~= $0 | 0x20 }
            return isEnd ? !name.isEmpty : tags.contains(String(Substring(name)).lowercased())
        }
    }

    private static let tags: Set<String> = ["p", "br", "div", "hr", "img", "li", "tr"]
}
