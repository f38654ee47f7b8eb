internal import ArchiveModel

/// Makes the table of ``Lexicon`` from the lists of words and from the demonyms of countries.
package enum LexiconMaker {
    /// The bytes of the table.
    package static var table: [UInt8] {
        var classes = KeyTable<WordClass>()
        var keys: [NameKey] = []
        func add(_ wordClass: WordClass, to key: NameKey) {
            if classes[key] == nil { keys.append(key) }
            classes.set(key, wordClass.union(classes[key] ?? []))
        }
        for (wordClass, list) in Lexicon.lists {
            for key in Lexicon.keys(list) { add(wordClass, to: key) }
        }
        for demonym in Country.all.flatMap(\.demonyms) where !demonym.contains(" ") {
            for key in Lexicon.keys(demonym) { add(.demonym, to: key) }
        }
        return KeyedNumbers.bytes(keys.map { ($0, (classes[$0] ?? []).rawValue) })
    }
}
