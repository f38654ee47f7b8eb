/// Remembers the traits of the words of an article, so that each is looked up once.
struct TraitMemory: Sendable {
    private var words: [NameKey: WordTraits] = [:]

    /// The traits of the tokens of a text.
    mutating func traits(of text: TokenisedText) -> [WordTraits] {
        text.tokens.indices.map { index in
            guard text.tokens[index].kind == .word else { return WordTraits(index, in: text) }
            let key = text.tokens[index].key
            if let known = words[key] { return known }
            let traits = WordTraits(index, in: text)
            words[key] = traits
            return traits
        }
    }
}
