extension MentionFinder {
    /// What the words around a range say of it.
    func surroundings(of range: Range<Int>) -> MentionCandidate.Clues {
        var clues: MentionCandidate.Clues = []
        if tokens[range.lowerBound].shape.contains(.opensSentence) { clues.insert(.opensSentence) }
        if let before = wordBefore(range) {
            let classes = tokens[before].classes
            if !tokens[before].isCapitalised, classes.contains(.role) { clues.insert(.afterRole) }
            if classes.contains(.speech), !tokens[before].isCapitalised { clues.insert(.speaks) }
        }
        if abbreviatesWords(range) { clues.insert(.abbreviatesWords) }
        if isDescribedBefore(range) { clues.insert(.described) }
        if isAfterLocative(range) { clues.insert(.afterLocative) }
        return clues.union(following(range))
    }

    /// Whether a role stands before it in apposition, as in `The nurse, Aoife O'Hanrahan, lives there`.
    private func isDescribedBefore(_ range: Range<Int>) -> Bool {
        let comma = range.lowerBound - 1
        guard comma > 0, tokens[comma].isMark(","), range.upperBound < tokens.count else { return false }
        return tokens[range.upperBound].isMark(",") && tokens[comma - 1].classes.contains(.role)
            && !tokens[comma - 1].isCapitalised
    }

    /// Whether it is the acronym in parentheses of words in small letters before it.
    private func abbreviatesWords(_ range: Range<Int>) -> Bool {
        let open = range.lowerBound - 1
        guard range.count == 1, open > 0, tokens[open].isMark("("), tokens[range.lowerBound].isInCapitals else {
            return false
        }
        let word = tokens[open - 1]
        return word.kind == .word && !word.isCapitalised
            && text.folded(open - 1).first == text.folded(range.lowerBound).last
    }

    private func wordBefore(_ range: Range<Int>) -> Int? {
        let before = range.lowerBound - 1
        return before >= 0 && tokens[before].kind == .word ? before : nil
    }

    private func isAfterLocative(_ range: Range<Int>) -> Bool {
        var before = range.lowerBound - 1
        let lowest = max(0, before - 2)
        while before >= lowest, tokens[before].kind == .word || tokens[before].isMark("-") {
            if tokens[before].classes.contains(.locative) { return true }
            let isPassed = tokens[before].classes.contains(.direction) || text.folded(before).elementsEqual("the".utf8)
            guard isPassed else { return false }
            before -= 1
        }
        return false
    }

    private func following(_ range: Range<Int>) -> MentionCandidate.Clues {
        let next = range.upperBound
        guard next < tokens.count else { return [] }
        let token = tokens[next]
        if token.kind == .word, !token.isCapitalised {
            if token.classes.contains(.role) { return .beforeRole }
            if token.classes.contains(.speech) { return .speaks }
        }
        guard token.isMark(","), next + 1 < tokens.count else { return [] }
        if tokens[next + 1].kind == .number {
            return next + 2 < tokens.count && tokens[next + 2].isMark(",") ? .aged : []
        }
        if tokens[next + 1].isCapitalised { return knownPlace(at: next + 1) > 0 ? .insidePlace : [] }
        return isDescribed(from: next + 1) ? .described : []
    }

    /// Whether a role stands in the apposition that begins here: `, a former minister,`.
    private func isDescribed(from index: Int) -> Bool {
        guard tokens[index].kind == .word else { return false }
        for token in tokens[index..<min(index + 6, tokens.count)] {
            if token.kind == .mark { return false }
            if token.classes.contains(.role) { return true }
        }
        return false
    }
}
