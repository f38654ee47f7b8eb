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
        while end < text.tokens.count, end < index + 3, isGivenName(end) || isInitial(end) { end += 1 }
        while end < text.tokens.count - 1, text.tokens[end].classes.contains(.particle) || text.tokens[end].isMark("-")
        {
            end += 1
        }
        if end < text.tokens.count, isFamilyName(end) { return end + 1 }
        return index
    }

    private func isGivenName(_ index: Int) -> Bool {
        isPlainName(index) && WordTable.use(of: text.folded(index)).isSuperset(of: .givenName)
            && !WordTable.use(of: text.folded(index)).contains(.ordinary)
    }

    private func isInitial(_ index: Int) -> Bool { text.tokens[index].shape.contains(.initial) }

    private func isFamilyName(_ index: Int) -> Bool {
        isPlainName(index) && text.tokens[index].folded.count > 2
            && !WordTable.use(of: text.folded(index)).contains(.ordinary)
    }

    private func isPlainName(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isCapitalised && token.classes.isEmpty && Gazetteer.name(of: token.key) == nil
            && token.folded.count > 1
    }
}
