/// How far a spelling may be from another to be taken for a slip of it.
enum SpellingLimit {
    /// None for two letters, of which every change makes another word; two for five letters and more.
    static func edits(of word: String) -> Int {
        switch word.unicodeScalars.count {
        case ...2: 0
        case 3...4: 1
        default: 2
        }
    }
}
