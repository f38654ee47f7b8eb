/// Remembers the traits of the words of an article, so that each is looked up once.
struct TraitMemory: Sendable {
    private var words = KeyTable<WordTraits>()

    /// The traits of the tokens of a text that are in one of its zones or up to two tokens from one; those of the
    /// others, which nobody asks for, are left out.
    mutating func traits(of text: TokenisedText, around zones: [Range<Int>]) -> [WordTraits] {
        var traits = [WordTraits](repeating: .edge, count: text.tokens.count)
        var next = 0
        for zone in zones {
            next = max(next, zone.lowerBound - 2)
            let end = min(zone.upperBound + 2, traits.count)
            while next < end {
                traits[next] = self.traits(next, in: text)
                traits[next].shape = WordShape.of(text.tokens[next], in: text)
                next += 1
            }
        }
        return traits
    }

    private mutating func traits(_ index: Int, in text: TokenisedText) -> WordTraits {
        guard text.tokens[index].kind == .word else { return WordTraits(index, in: text) }
        let key = text.tokens[index].key
        if let known = words[key] { return known }
        let traits = WordTraits(index, in: text)
        words.set(key, traits)
        return traits
    }
}
