/// What an article as a whole says of its words.
struct NameEvidence: Sendable {
    /// The words that it also writes with a small letter.
    let ordinary: KeySet
    private var words = KeyTable<Word>()

    /// What is said of a word that it writes with a capital.
    struct Word: Sendable {
        /// How often it has a capital where no sentence opens.
        var capitals = 0
        /// The longest run of capitalised words in which it stands.
        var run: Run?
    }

    /// A run of capitalised words.
    struct Run: Sendable {
        let passage: Int
        let tokens: Range<Int>
    }

    subscript(key: NameKey) -> Word { words[key] ?? Word() }

    init(_ text: ArticleText) {
        ordinary = text.wordsInSmallLetters
        for (number, passage) in text.passages.enumerated() where passage.capitalsMarkNames {
            read(passage.text, number)
        }
    }

    private mutating func read(_ text: TokenisedText, _ passage: Int) {
        var index = 0
        while index < text.tokens.count {
            let run = Self.run(at: index, in: text)
            for position in run {
                let key = text.tokens[position].key
                var word = self[key]
                if !text.tokens[position].shape.contains(.opensSentence) { word.capitals += 1 }
                if run.count > word.run?.tokens.count ?? 1 { word.run = Run(passage: passage, tokens: run) }
                words.set(key, word)
            }
            index = max(index + 1, run.upperBound)
        }
    }

    /// The run of capitalised words that a token begins, without a word that only opens the sentence.
    static func run(at index: Int, in text: TokenisedText) -> Range<Int> {
        let tokens = text.tokens
        guard tokens[index].isCapitalised, !isOpener(tokens[index]) else { return index..<index }
        var end = index + 1
        while end < tokens.count, tokens[end].isCapitalised { end += 1 }
        return index..<end
    }

    private static func isOpener(_ token: Token) -> Bool {
        token.shape.contains(.opensSentence) && token.classes.contains(.function)
    }
}
