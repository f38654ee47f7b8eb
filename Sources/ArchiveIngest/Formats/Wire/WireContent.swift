/// Text of an item that came as characters and not as markup of the item's own.
enum WireContent {
    /// The paragraphs: HTML where it has tags, else as it was typed.
    static func paragraphs(of text: String) -> [String] {
        hasTags(text) ? HTMLText.paragraphs(of: text) : WireText.paragraphs(of: text, lineEnds: .typed)
    }

    /// Whether a text has an element of HTML in it.
    private static func hasTags(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "<")).dropFirst(text.utf8.first == UInt8(ascii: "<") ? 0 : 1)
            .contains { part in
                let name = part.drop { $0 == UInt8(ascii: "/") }.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
                return tags.contains(String(Substring(name)).lowercased())
            }
    }

    private static let tags: Set<String> = [
        "p", "br", "div", "span", "a", "b", "i", "em", "strong", "h", "ul", "ol", "li", "table", "pre", "html", "body",
        "section", "article", "blockquote",
    ]
}
