internal import ArchiveModel

/// Makes the table of ``Lexicon`` from the lists of words, the demonyms of countries, and a table of what words can be.
package struct LexiconMaker {
    private var entries = KeyTable<(classes: WordClass, uses: WordUse)>()
    private var keys: [NameKey] = []

    private init() {
        for (wordClass, list) in Lexicon.lists {
            for key in Lexicon.keys(list) { add(wordClass, [], to: key) }
        }
        for demonym in Country.all.flatMap(\.demonyms) where !demonym.contains(" ") {
            for key in Lexicon.keys(demonym) { add(.demonym, [], to: key) }
        }
    }

    /// The bytes of the table, with the uses of words: a word folded, a tab and letters a line, comments after `#`.
    package static func table(words: String) -> [UInt8] {
        var maker = LexiconMaker()
        for line in words.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count > 1 else { continue }
            maker.add([], WordUse(letters: fields[1]), to: NameKey(word: fields[0].utf8))
        }
        return KeyedNumbers.bytes(
            maker.keys.compactMap { key in
                maker.entries[key].map { (key, Lexicon.number($0.classes, $0.uses)) }
            })
    }

    private mutating func add(_ classes: WordClass, _ uses: WordUse, to key: NameKey) {
        let entry = entries[key]
        if entry == nil { keys.append(key) }
        entries.set(key, (classes.union(entry?.classes ?? []), uses.union(entry?.uses ?? [])))
    }
}
