/// How far a spelling may be from another to be taken for a slip of it.
enum SpellingLimit {
    /// Longer words have no near spellings: they are none that anybody mistyped, and take the longer to compare.
    static let longest = 48

    /// None for two letters, of which every change makes another word; two for five letters and more.
    static func edits(of word: String) -> Int {
        switch word.unicodeScalars.count {
        case ...2: 0
        case (longest + 1)...: 0
        case 3...4: 1
        default: 2
        }
    }
}
