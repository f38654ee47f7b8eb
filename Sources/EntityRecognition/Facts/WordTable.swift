internal import ArchiveModel
internal import CArchiveFacts

/// What a word can be in English news, whatever its capitals.
struct WordUse: OptionSet, Sendable {
    let rawValue: UInt8
    /// An ordinary word.
    static let ordinary = WordUse(rawValue: 1)
    /// A given name.
    static let givenName = WordUse(rawValue: 2)
    /// A family name.
    static let familyName = WordUse(rawValue: 4)
    /// A name of which one thinks of a person even when it stands alone.
    static let publicFigure = WordUse(rawValue: 8)
}

/// The table of words and names.
enum WordTable {
    private static let table = SortedTable { archive_facts_words() }

    /// The uses of a folded word.
    static func use(of word: some Collection<UInt8>) -> WordUse {
        guard let record = word.withContiguousStorageIfAvailable(table.record) ?? nil else { return [] }
        return record.reduce(into: WordUse()) { use, letter in
            switch letter {
            case UInt8(ascii: "c"): use.insert(.ordinary)
            case UInt8(ascii: "g"): use.insert(.givenName)
            case UInt8(ascii: "s"): use.insert(.familyName)
            case UInt8(ascii: "p"): use.insert(.publicFigure)
            default: break
            }
        }
    }
}
