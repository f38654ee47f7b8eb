internal import ArchiveModel

/// The words that play a part in names and around them, and the parts.
enum Lexicon {
    /// The parts of the word with that key.
    static func classes(of key: NameKey) -> WordClass { table[key] ?? [] }

    /// Words that are written with a full stop at their end, folded.
    static let abbreviations = Set(words(abbreviationWords))

    private static let table: [NameKey: WordClass] = {
        var table: [NameKey: WordClass] = [:]
        for (wordClass, list) in lists {
            for key in words(list) { table[key, default: []].formUnion(wordClass) }
        }
        for country in Country.all {
            for demonym in country.demonyms where !demonym.contains(" ") {
                table[NameKey(word: folded(demonym)), default: []].insert(.demonym)
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
