internal import ArchiveModel

/// The words that play a part in names and around them, and the parts.
enum Lexicon {
    /// The parts of the word with that key.
    static func classes(of key: NameKey) -> WordClass { table[key] ?? [] }

    /// Words that are written with a full stop at their end, folded.
    static let abbreviations = KeySet(words(abbreviationWords))

    private static let table: KeyTable<WordClass> = {
        var table = KeyTable<WordClass>()
        func add(_ wordClass: WordClass, to key: NameKey) { table.set(key, wordClass.union(table[key] ?? [])) }
        for (wordClass, list) in lists {
            for key in words(list) { add(wordClass, to: key) }
        }
        for country in Country.all {
            for demonym in country.demonyms where !demonym.contains(" ") {
                add(.demonym, to: NameKey(word: folded(demonym)))
            }
        }
        return table
    }()

    private static func words(_ list: String) -> [NameKey] {
        list.split(whereSeparator: \.isWhitespace).map { NameKey(word: folded(String($0))) }
    }

    private static func folded(_ word: String) -> [UInt8] {
        word.unicodeScalars.reduce(into: []) { LetterFolding.append($1, to: &$0) }
    }
}
