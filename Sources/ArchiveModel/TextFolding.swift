/// How spellings of a word become one, the same for index, query and names.
///
/// SQLite's tokenizer (`unicode61 remove_diacritics 2`) folds case and the accents of Latin letters. It leaves others
/// alone (ı ł ø ß, Greek and Cyrillic accents, Arabic marks, wide letters); ``letterReplacements`` makes up for them
/// before a text is indexed. ``words(in:)`` does both steps and cuts as the tokenizer cuts, for snippets and names.
public enum TextFolding {
    /// A word of a text.
    public struct Word: Sendable, Hashable {
        /// Where it stands: UTF-8 offsets in the text.
        public let range: Range<Int>
        /// The folded word, as the index holds it.
        public let text: String
    }

    /// The folded words of a text with one space between them: `Al-Sudani’s` and `al sudani's` have the same key.
    public static func key(_ text: String) -> String {
        var folder = WordFolder(text)
        var key = ""
        while let word = folder.next() {
            if !key.isEmpty { key += " " }
            key += word.text
        }
        return key
    }

    /// The words of a text in order.
    public static func words(in text: String) -> [Word] {
        var folder = WordFolder(text)
        var words: [Word] = []
        words.reserveCapacity(text.utf8.count / 6)
        while let word = folder.next() { words.append(word) }
        return words
    }

    /// The text as it goes into the index: every letter of ``letterReplacements`` replaced, nothing else changed.
    public static func indexText(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        let tables = FoldingTables.shared
        guard text.unicodeScalars.contains(where: { $0.value >= 0x80 && tables.replacement(of: $0) != nil }) else {
            return text
        }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let plain = tables.replacement(of: scalar) {
                scalars.append(contentsOf: plain)
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
