internal import CArchiveFacts

/// The words that play a part in names and around them, the parts, and what words can be in news at all.
enum Lexicon {
    /// What is known of the word with that key.
    static func entry(of key: NameKey) -> (classes: WordClass, uses: WordUse) { entry(table[key]) }

    /// The parts of the word with that key.
    static func classes(of key: NameKey) -> WordClass { entry(of: key).classes }

    /// How the table holds an entry: the classes in the lower 28 bits, the uses in the upper 4.
    static func number(_ classes: WordClass, _ uses: WordUse) -> UInt32 {
        classes.rawValue | UInt32(uses.rawValue) << 28
    }

    private static func entry(_ number: UInt32) -> (classes: WordClass, uses: WordUse) {
        (WordClass(rawValue: number & 0xFFF_FFFF), WordUse(rawValue: UInt8(number >> 28)))
    }

    /// Words that are written with a full stop at their end, folded.
    static let abbreviations = KeySet(keys(abbreviationWords))

    /// The keys of words with spaces between.
    static func keys(_ words: String) -> [NameKey] {
        words.split(whereSeparator: \.isWhitespace).map { NameKey(word: LetterFolding.folded($0)) }
    }

    private static var table: KeyedNumbers {
        let facts = archive_facts_lexicon()
        return KeyedNumbers(UnsafeRawBufferPointer(start: facts.bytes, count: facts.length))
    }
}
