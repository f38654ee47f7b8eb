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
        var text = text
        if let key = text.withUTF8(keyOfASCII) { return key }
        var key = ""
        forEachWord(in: text) { word in
            if !key.isEmpty { key += " " }
            key += word.text
        }
        return key
    }

    /// The key of a text that is ASCII alone, as most names are; nil if it is not.
    private static func keyOfASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: utf8.count) { key in
            var count = 0
            var endsWord = false
            for byte in utf8 {
                let isCapital = byte &- UInt8(ascii: "A") < 26
                let small = isCapital ? byte | 0x20 : byte
                guard small &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 else {
                    endsWord = count > 0
                    continue
                }
                if endsWord {
                    key[count] = UInt8(ascii: " ")
                    count += 1
                    endsWord = false
                }
                key[count] = small
                count += 1
            }
            return count
        }
    }

    /// The words of a text in order.
    public static func words(in text: String) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(text.utf8.count / 6)
        forEachWord(in: text) { words.append($0) }
        return words
    }

    /// Appends what becomes of a letter within a word, in UTF-8: nothing of what parts words.
    package static func append(_ letter: Unicode.Scalar, to word: inout [UInt8]) {
        FoldingTables.shared.append(letter.value, to: &word)
    }

    private static func forEachWord(in text: String, _ body: (Word) -> Void) {
        var text = text
        text.withUTF8 { utf8 in
            var folder = WordFolder(utf8)
            while let word = folder.next() { body(word) }
        }
    }

    /// The text as it goes into the index: every letter of ``letterReplacements`` replaced, nothing else changed.
    public static func indexText(_ text: String) -> String {
        var text = text
        return text.withUTF8(replaced) ?? text
    }

    /// The text with its letters replaced, copied in runs; nil when it has none of them.
    private static func replaced(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
        let tables = FoldingTables.shared
        var output: [UInt8] = []
        var copied = 0
        var position = 0
        while true {
            while position < utf8.count, utf8[position] < 0x80 { position += 1 }
            guard position < utf8.count else { break }
            let scalar = UTF8Scalar(in: utf8, at: position)
            if let plain = tables.replacement(of: scalar.value) {
                if output.isEmpty { output.reserveCapacity(utf8.count) }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<position]))
                for byte in plain { output.append(byte) }
                copied = position + scalar.width
            }
            position += scalar.width
        }
        guard copied > 0 else { return nil }
        output.append(contentsOf: utf8[copied...])
        return String(decoding: output, as: UTF8.self)
    }
}
