/// A run of text that a page shows as one block: a paragraph, a heading, an entry of a list, a row of a table.
struct TextBlock {
    /// The element that it stands in, by its number.
    let element: Int
    /// The number of its first piece of text.
    let node: Int
    /// The element's name.
    let tag: HTMLTag
    var context: BlockContext
    /// On one line.
    let text: String
    /// How many letters and other signs it has.
    let length: Int
    /// How many of them are in links.
    let linkedLength: Int
    /// How many words it has; of writing without spaces, two letters are one.
    let words: Int

    /// The part of it that is links, 0 to 1.
    var linkDensity: Double { length > 0 ? Double(linkedLength) / Double(length) : 0 }

    var isHeading: Bool { Self.headings.contains(tag) }

    /// Whether it ends as sentences end.
    var endsSentence: Bool {
        var text = text[...]
        while let last = text.unicodeScalars.last, Self.closing.contains(last) { text = text.dropLast() }
        return text.unicodeScalars.last.map(Self.stops.contains) ?? false
    }

    private static let headings: HTMLTagSet = [.h1, .h2, .h3, .h4, .h5, .h6]
    private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]", "“", "」", "』", " ", "›"]
    private static let stops: Set<Unicode.Scalar> = [
        ".", "!", "?", "…", ":", ";", "。", "！", "？", "؟", "۔", "।", "։", "።", "»", ",", "-", "—",
    ]
}
