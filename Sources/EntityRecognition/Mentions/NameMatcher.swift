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
            guard text.tokens[index].isCapitalised || text.tokens[index].shape.contains(.caseless),
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
            if isKnown(key) || Gazetteer.name(of: key) != nil { best = index + 1 }
        }
        return best
    }
}
