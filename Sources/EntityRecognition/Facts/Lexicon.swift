internal import CArchiveFacts

/// The words that play a part in names and around them, and the parts.
enum Lexicon {
    /// The parts of the word with that key.
    static func classes(of key: NameKey) -> WordClass { WordClass(rawValue: table[key]) }

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
