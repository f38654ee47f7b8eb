internal import ArchiveModel

extension RoleFinder {
    /// The office that stands before a name: `former Iraqi prime minister Adel Yassin`, `Speaker of Parliament X`.
    func title(before name: Range<Int>) -> Range<Int>? {
        var end = name.lowerBound
        while isWord(end - 1), tokens[end - 1].classes.contains(.honorific), !isHead(end - 1) { end -= 1 }
        if isHead(end - 1), passage.name(at: end - 1) == nil {
            let start = titleStart(of: end - 1)
            let isAlone = start == end - 1
            if isAlone, RoleWords.weak.contains(key(start)), !tokens[start].isCapitalised { return nil }
            return isWithinLength(start..<end) ? start..<end : nil
        }
        return titleWithField(endingAt: end)
    }

    /// Where the title begins whose last word stands there.
    private func titleStart(of head: Int) -> Int {
        var start = head
        while start > 0, !tokens[start].shape.contains(.opensSentence), let further = furtherStart(start, head: head) {
            start = further
        }
        return start
    }

    /// Where a title begins that takes in what stands before its words so far; nil if nothing there belongs to it.
    private func furtherStart(_ start: Int, head: Int) -> Int? {
        let before = start - 1
        if isHyphen(before) { return before - 1 }
        if let name = passage.name(at: before) { return name.kind == .person ? nil : name.tokens.lowerBound }
        if isMark(before, ")"), isMark(before - 2, "("), let acronym = passage.name(at: before - 1),
            passage.name(at: before - 3)?.entity == acronym.entity
        {
            return before - 2
        }
        guard isWord(before) else { return nil }
        if text.folded(before).elementsEqual("and".utf8) { return coordinatedStart(before, head: head) }
        return belongs(before, toTitleWith: head) ? before : articledStart(before, head: head)
    }

    private func belongs(_ index: Int, toTitleWith head: Int) -> Bool {
        let token = tokens[index]
        guard token.classes.isDisjoint(with: [.calendar, .speech]) else { return false }
        guard token.isCapitalised else {
            return tokens[head].isCapitalised
                ? RoleWords.leading.contains(token.key) && !isThen(index) : isModifier(index) && !isThen(index)
        }
        if isModifier(index) { return true }
        guard token.classes.isDisjoint(with: [.function, .honorific, .label]) else { return false }
        guard token.shape.contains(.opensSentence) else { return true }
        // `Harbour chief X`, but not `Calling president X a liar` or `Jailed leader X`.
        return !tokens[index].uses.contains(.ordinary)
            || !tokens[head].isCapitalised && !isVerbal(index)
    }

    private func isVerbal(_ index: Int) -> Bool {
        let word = text.folded(index)
        return word.suffix(3).elementsEqual("ing".utf8) || word.suffix(2).elementsEqual("ed".utf8)
    }

    /// `then`, which belongs to an office only with a hyphen: `then-president`.
    private func isThen(_ index: Int) -> Bool {
        text.folded(index).elementsEqual("then".utf8) && !isHyphen(index + 1)
    }

    /// `Deputy Prime Minister and Trade Minister`: an office before `and`, with the same kind of letters.
    private func coordinatedStart(_ conjunction: Int, head: Int) -> Int? {
        let before = conjunction - 1
        guard isHead(before), passage.name(at: before) == nil else { return nil }
        return tokens[before].isCapitalised == tokens[head].isCapitalised ? before : nil
    }

    /// In small letters after an article, up to three words that are not known: `the left-back fringe candidate X`.
    private func articledStart(_ last: Int, head: Int) -> Int? {
        guard !tokens[head].isCapitalised else { return nil }
        var index = last
        while index >= 0, last - index < 3, isPlainNoun(index) { index -= 1 }
        let isArticled = index >= 0 && (isWord(index, in: RoleWords.determiners) || tokens[index].kind == .possessive)
        return isArticled && index < last ? index + 1 : nil
    }

    /// Whether a word in small letters stands there that has no ending of a verb.
    private func isPlainNoun(_ index: Int) -> Bool {
        guard isWord(index), !tokens[index].isCapitalised else { return false }
        guard tokens[index].classes.isDisjoint(with: [.function, .speech]) else { return false }
        let word = text.folded(index)
        return word.last != UInt8(ascii: "s") && !word.suffix(2).elementsEqual("ed".utf8) && word.count > 3
    }

    /// `Minister of Foreign Affairs X`, `head of the National Customs Service X`.
    private func titleWithField(endingAt end: Int) -> Range<Int>? {
        guard isWord(end - 1), tokens[end - 1].isCapitalised, passage.name(at: end - 1)?.kind != .person else {
            return nil
        }
        var index = end - 1
        while index > max(0, end - Self.mostWords), isWord(index) || isHyphen(index) || isMark(index, "(", ")", "&") {
            let isLink = ["of", "for"].contains { $0.utf8.elementsEqual(text.folded(index)) }
            if isLink, isHead(index - 1), passage.name(at: index - 1)?.kind != .person {
                let start = titleStart(of: index - 1)
                return isWithinLength(start..<end) ? start..<end : nil
            }
            guard
                tokens[index].isCapitalised || tokens[index].kind == .mark || tokens[index].classes.contains(.function)
            else { return nil }
            if passage.name(at: index)?.kind == .person { return nil }
            index -= 1
        }
        return nil
    }
}
