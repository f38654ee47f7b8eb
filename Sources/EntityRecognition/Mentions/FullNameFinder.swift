/// Finds people in text where capitals mark no names, a headline in title case or a German sentence: only a given name
/// with a word after it that is nothing else.
struct FullNameFinder {
    let passage: Int
    let text: TokenisedText

    var candidates: [MentionCandidate] {
        var found: [MentionCandidate] = []
        var index = 0
        while index < text.tokens.count {
            let end = nameEnd(from: index)
            if end > index {
                let range = index..<end
                found.append(
                    MentionCandidate(passage: passage, tokens: range, key: text.key(of: range), clues: .afterRole))
            }
            index = max(index + 1, end)
        }
        return found
    }

    private func nameEnd(from index: Int) -> Int {
        guard isGivenName(index) else { return index }
        var end = index + 1
        while end + 1 < text.tokens.count, end < index + 4, isFurtherName(end) { end += 1 }
        while end < text.tokens.count, end < index + 7, text.tokens[end].classes.contains(.noble) { end += 1 }
        guard end < text.tokens.count, isFamilyName(end) else { return index }
        return isDoubled(end) ? end + 3 : end + 1
    }

    private func isGivenName(_ index: Int) -> Bool {
        isPlainName(index) && isGiven(index)
    }

    private func isGiven(_ index: Int) -> Bool {
        let use = text.tokens[index].uses
        return use.contains(.givenName) && !use.contains(.ordinary)
    }

    /// A second given name, after a space or a hyphen, or an initial; something follows it.
    private func isFurtherName(_ index: Int) -> Bool {
        isInitial(index) || isGivenName(index) && isPlainName(index + 1)
            || text.tokens[index].isMark("-") && isGiven(index + 1)
            || text.tokens[index - 1].isMark("-") && isGiven(index)
    }

    /// Whether a second family name follows with a hyphen.
    private func isDoubled(_ index: Int) -> Bool {
        index + 2 < text.tokens.count && text.tokens[index + 1].isMark("-") && text.tokens[index + 2].isCapitalised
            && text.tokens[index + 2].shape.contains(.glued)
    }

    private func isInitial(_ index: Int) -> Bool { text.tokens[index].shape.contains(.initial) }

    private func isFamilyName(_ index: Int) -> Bool {
        isPlainName(index) && text.tokens[index].folded.count > 2
            && !text.tokens[index].uses.contains(.ordinary)
    }

    private func isPlainName(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isCapitalised && token.classes.isSubset(of: .eastAsianFamily) && token.folded.count > 1
            && !token.shape.contains(.glued) && text.knownName(index..<index + 1) == nil
    }
}
