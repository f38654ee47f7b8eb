/// Finds names that are known already, the longest first, in text where capitals do not mark them.
struct NameMatcher {
    let text: TokenisedText

    /// How many words a name has at most.
    private static let longest = 7

    /// The token ranges that are names of the article or of the gazetteer, in order, none within another.
    func matches(isKnown: (NameKey) -> Bool) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        var index = 0
        while index < text.tokens.count {
            guard !endsCompound(index),
                text.tokens[index].isCapitalised || text.tokens[index].shape.contains(.caseless),
                let end = end(from: index, isKnown)
            else {
                index += 1
                continue
            }
            matches.append(index..<end)
            index = end
        }
        return matches
    }

    /// Whether a first word is an acronym, not a word in a line of capitals: WHO is WHO.
    private func isAcronym(_ index: Int, _ words: Int) -> Bool {
        let token = text.tokens[index]
        guard words == 1, token.isInCapitals else { return false }
        guard token.classes.contains(.function) else { return true }
        let neighbours = [index - 1, index + 1].filter(text.tokens.indices.contains)
        return !neighbours.contains { text.tokens[$0].isInCapitals && text.tokens[$0].folded.count > 3 }
    }

    /// Whether a word is the second of a compound whose first is a name of its own: Crans-Montana.
    private func endsCompound(_ index: Int) -> Bool {
        guard index > 1, text.tokens[index].shape.contains(.glued), text.tokens[index - 1].isMark("-") else {
            return false
        }
        return text.tokens[index - 2].isCapitalised && text.tokens[index - 1].shape.contains(.glued)
            && text.knownName(index - 2..<index - 1) == nil
    }

    private func end(from start: Int, _ isKnown: (NameKey) -> Bool) -> Int? {
        var key = NameKey()
        var words = 0
        var best: Int?
        for index in start..<text.tokens.count {
            let token = text.tokens[index]
            if token.isMark("-") { continue }
            guard token.kind == .word, words < Self.longest else { break }
            key.append(token.key)
            words += 1
            let isInCapitals = isAcronym(index, words)
            if isKnown(key)
                || Gazetteer.name(of: key, inCapitals: isInCapitals, language: text.language) != nil
            {
                best = index + 1
            }
        }
        return best
    }
}
