internal import ArchiveModel

extension MentionFinder {
    /// A run without the words at its front that only open the sentence, and without peoples that describe a person.
    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound
        while start < run.upperBound, knownLength(at: start, in: run) == 0, isLoose(start, in: run) { start += 1 }
        return start..<run.upperBound
    }

    private func isLoose(_ index: Int, in run: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.kind != .word { return true }
        if token.classes.contains(.function), !token.shape.contains(.allCapitals) { return true }
        let rest = index + 1..<run.upperBound
        if token.classes.contains(.demonym) {
            return rest.isEmpty || tokens[rest.lowerBound].isMark("-") || !hasBodyHead(rest)
        }
        guard token.shape.contains(.opensSentence), !isRole(index), !token.shape.contains(.allCapitals) else {
            return false
        }
        guard !token.classes.contains(.particle) else { return false }
        let use = text.tokens[index].uses
        guard !use.contains(.givenName), use.contains(.ordinary) || ordinary.contains(token.key) else { return false }
        return !hasHead(rest) || rest.first.map { knownLength(at: $0, in: run) > 0 } ?? true
    }

    /// A range without connectors and marks at its ends.
    func withoutLooseEnds(_ range: Range<Int>) -> Range<Int> {
        var range = trimmed(range)
        while let last = range.last, tokens[last].kind != .word || isLooseEnd(last) { range.removeLast() }
        return range
    }

    private func isLooseEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        return !token.isCapitalised && token.classes.contains(.function)
            || token.classes.contains(.calendar) && !text.tokens[index].uses.contains(.familyName)
    }

    /// How many tokens a known name takes that begins here and ends within the run; 0 if none does.
    func knownLength(at index: Int, in run: Range<Int>) -> Int {
        let several = NameRun(text: text).known(at: index)
        if several > 0, index + several <= run.upperBound { return several }
        return tokens[index].isCapitalised && text.knownName(index..<index + 1) != nil ? 1 : 0
    }

    /// How many tokens a known place takes that begins here; 0 if none does.
    func knownPlace(at index: Int) -> Int {
        let several = NameRun(text: text).known(at: index)
        let length = max(several, 1)
        return text.knownName(index..<index + length)?.kind == .place ? length : 0
    }

    /// Whether a capitalised role stands here that is no part of a body's name.
    func isRole(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isCapitalised, !token.classes.isDisjoint(with: [.role, .honorific]) else { return false }
        if token.classes.contains(.pointedRole), !token.shape.contains(.abbreviation) { return false }
        return !token.shape.contains(.allCapitals) || token.folded.count <= 3
    }

    /// The first role of a run.
    func role(in range: Range<Int>) -> Int? {
        range.first { index in
            guard isRole(index) else { return false }
            let next = index + 1
            if next < range.upperBound, tokens[next].kind == .word {
                let classes = tokens[next].classes
                if classes.contains(.organisationHead) || classes.contains(.placeHead) || classes.contains(.otherHead) {
                    return isRole(next)
                }
            }
            return !followsConnector(index, in: range)
        }
    }

    /// Whether `of` or `of the` stands before a word of the run.
    private func followsConnector(_ index: Int, in range: Range<Int>) -> Bool {
        index > range.lowerBound && tokens[index - 1].kind == .word && !tokens[index - 1].isCapitalised
            && tokens[index - 1].classes.contains(.function)
    }

    /// Whether a word belongs to the role that follows it: `Deputy Prime`.
    func isPartOfRole(_ index: Int) -> Bool {
        let token = tokens[index]
        return isRole(index) || token.isMark("-") || !token.classes.isDisjoint(with: [.roleModifier, .demonym])
    }

    /// Whether one of the words makes a name of a body, a place or another thing.
    func hasHead(_ range: Range<Int>) -> Bool {
        range.contains {
            tokens[$0].isCapitalised
                && !tokens[$0].classes.isDisjoint(with: [.organisationHead, .companySuffix, .placeHead, .otherHead])
        }
    }

    /// Whether one of the words makes a name of a body.
    func hasBodyHead(_ range: Range<Int>) -> Bool {
        range.contains {
            tokens[$0].isCapitalised && !tokens[$0].classes.isDisjoint(with: [.organisationHead, .companySuffix])
        }
    }

    /// Where a person's name begins after the field of an office: `Secretary of State Antony Blinken`.
    func personAfterPortfolio(in range: Range<Int>) -> Int? {
        guard range.count > 2, isPortfolio(before: range.lowerBound) else { return nil }
        return (range.lowerBound + 1..<range.upperBound - 1).first { index in
            guard tokens[index].isCapitalised, tokens[index + 1].isCapitalised else { return false }
            let use = text.tokens[index].uses
            return use.contains(.givenName) && !use.contains(.ordinary)
        }
    }

    /// Whether a role, and of its field no more than words in capitals and connectors, stand before a word.
    private func isPortfolio(before start: Int) -> Bool {
        var index = start - 1
        var hasOf = false
        while index >= max(0, start - 9) {
            let token = tokens[index]
            if token.isMark(",") || token.isCapitalised && !isRole(index) {
                index -= 1
                continue
            }
            if isRole(index) || token.classes.contains(.role) { return hasOf }
            let word = text.folded(index)
            guard token.kind == .word, ["of", "and", "the", "for"].contains(where: { word.elementsEqual($0.utf8) })
            else {
                return false
            }
            if word.elementsEqual("of".utf8) || word.elementsEqual("for".utf8) { hasOf = true }
            index -= 1
        }
        return false
    }

    /// Where a person's name begins after the name of a body with a connector: `Council of Representatives Mahmoud
    /// al-Mashhadani`.
    func personAfterBody(in range: Range<Int>) -> Int? {
        guard let connector = range.first(where: { !tokens[$0].isCapitalised && tokens[$0].kind == .word }),
            connector > range.lowerBound, hasBodyHead(range.lowerBound..<connector), connector + 2 < range.upperBound
        else { return nil }
        return (connector + 2..<range.upperBound - 1).first { index in
            guard tokens[index].isCapitalised, tokens[index - 1].isCapitalised else { return false }
            let use = text.tokens[index].uses
            return use.contains(.givenName) && !use.contains(.ordinary)
                || tokens[index + 1].kind == .word && tokens[index + 1].classes.contains(.particle)
                    && !tokens[index + 1].isCapitalised && !use.contains(.ordinary)
        }
    }
}
