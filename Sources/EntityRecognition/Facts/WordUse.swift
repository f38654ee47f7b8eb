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

extension WordUse {
    /// The uses that a table writes as letters: `cs` is an ordinary word and a family name.
    init(letters: some StringProtocol) {
        self = letters.reduce(into: []) { use, letter in
            switch letter {
            case "c": use.insert(.ordinary)
            case "g": use.insert(.givenName)
            case "s": use.insert(.familyName)
            case "p": use.insert(.publicFigure)
            default: break
            }
        }
    }
}
