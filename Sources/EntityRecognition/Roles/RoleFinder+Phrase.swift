internal import ArchiveModel

extension RoleFinder {
    /// How a role phrase ends.
    enum Ending {
        /// A comma, a full stop, a dash, a bracket, or the end of the text.
        case mark
        /// `who`, `whose`, `which`, `that`.
        case relative
        /// A word of time: `since 2019`.
        case time
        /// Anything else, such as a verb.
        case other
    }

    /// The role phrase that begins at a token, without its article: `teacher from Mosul`.
    ///
    /// After an article words may stand before its head that are not known.
    func phrase(from first: Int, articled: Bool) -> (range: Range<Int>, ending: Ending)? {
        let start = afterAge(first)
        guard let head = lastHead(from: start, articled: articled) else { return nil }
        if passage.name(at: head + 1)?.kind == .person { return nil }
        var end = head + 1
        while isLink(end), let next = complement(from: end + 1) { end = next }
        if end == start + 1, !articled, RoleWords.weak.contains(key(head)) { return nil }
        while !isWithinLength(start..<end), let shorter = withoutLastComplement(head + 1..<end) { end = shorter }
        guard isWithinLength(start..<end) else { return nil }
        return (start..<end, ending(at: end))
    }

    /// The token after `45-year-old`, if that stands there.
    private func afterAge(_ index: Int) -> Int {
        guard tokens.indices.contains(index), tokens[index].kind == .number, isMark(index + 1, "-") else {
            return index
        }
        let rest = (index + 2)..<min(index + 6, tokens.count)
        return rest.first { text.folded($0).elementsEqual("old".utf8) }.map { $0 + 1 } ?? index
    }

    /// The last word of the office that begins at a token.
    private func lastHead(from start: Int, articled: Bool) -> Int? {
        var head: Int?
        var index = start
        var unknown = 0
        while index < min(start + 10, tokens.count) {
            if let name = passage.name(at: index) {
                guard
                    name.kind != .person
                        || tokens.indices.contains(name.tokens.upperBound)
                            && tokens[name.tokens.upperBound].kind == .possessive
                else { return nil }
                index = name.tokens.upperBound
            } else if isWord(index), isModifier(index) || tokens[index].isCapitalised && !isFunction(index) {
                if isHead(index) { head = index }
                index += 1
            } else if isWord(index), articled, head == nil, unknown < 3, !isFunction(index) {
                unknown += 1
                index += 1
            } else if isHyphen(index) || tokens[index].kind == .possessive {
                index += 1
            } else if let head, head == index - 1, text.folded(index).elementsEqual("and".utf8),
                let next = lastHead(from: index + 1, articled: false)
            {
                return next
            } else {
                break
            }
        }
        return head == index - 1 ? head : nil
    }

    private func isFunction(_ index: Int) -> Bool { tokens[index].classes.contains(.function) }

    private func isLink(_ index: Int) -> Bool {
        guard isWord(index, in: RoleWords.links), tokens.indices.contains(index + 1) else { return false }
        let next = tokens[index + 1]
        return next.kind != .number && !next.classes.contains(.calendar)
    }

    /// The end of the noun phrase after a preposition; nil if there is none.
    private func complement(from first: Int) -> Int? {
        var end = first
        while end < tokens.count {
            if let name = passage.name(at: end) {
                end = name.tokens.upperBound
            } else if isMark(end, "("), isMark(end + 2, ")"), isWord(end + 1), tokens[end + 1].isCapitalised {
                end += 3
            } else if isComplementWord(end, first) {
                end += 1
            } else {
                break
            }
        }
        while end > first, isFunction(end - 1) { end -= 1 }
        return end > first ? end : nil
    }

    private func isComplementWord(_ index: Int, _ first: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .possessive || isHyphen(index) { return true }
        guard token.kind == .word, token.classes.isDisjoint(with: [.speech, .calendar]) else { return false }
        guard token.classes.contains(.function) else { return true }
        if text.folded(index).elementsEqual("and".utf8) {
            return isWord(index + 1) && tokens[index + 1].classes.isDisjoint(with: [.function, .speech])
        }
        return index == first && RoleWords.determiners.contains(token.key)
    }

    /// Where a range of complements ends without the last of them.
    private func withoutLastComplement(_ range: Range<Int>) -> Int? {
        range.dropFirst().last { isWord($0, in: RoleWords.links) && passage.name(at: $0) == nil }
    }

    private func ending(at index: Int) -> Ending {
        guard index < tokens.count else { return .mark }
        if isMark(index, ",", ".", ";", ":", "\u{2014}", ")", "\"", "?", "!") { return .mark }
        let isRelative = ["who", "whose", "which", "that", "whom"].contains {
            $0.utf8.elementsEqual(text.folded(index))
        }
        if isRelative { return .relative }
        return isTime(index) ? .time : .other
    }

    /// Whether it is told there since when or until when.
    private func isTime(_ index: Int) -> Bool {
        let isLimit = ["since", "until", "from", "in", "for"].contains { $0.utf8.elementsEqual(text.folded(index)) }
        guard isLimit, tokens.indices.contains(index + 1) else { return false }
        return tokens[index + 1].kind == .number || tokens[index + 1].classes.contains(.calendar)
    }
}
