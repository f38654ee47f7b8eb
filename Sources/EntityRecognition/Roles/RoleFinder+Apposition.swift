internal import ArchiveModel

extension RoleFinder {
    /// The role that follows a name between commas, dashes or brackets: `, 45, a teacher from Mosul,`.
    func apposition(after name: Range<Int>) -> Range<Int>? {
        guard isMark(name.upperBound, ",", "\u{2014}", "(") else { return nil }
        var start = name.upperBound + 1
        if tokens.indices.contains(start), tokens[start].kind == .number, isMark(start + 1, ",", ")") { start += 2 }
        if isWord(start), text.folded(start).elementsEqual("who".utf8) { return charge(from: start + 1) }
        let isArticled = isWord(start, in: RoleWords.determiners)
        guard let phrase = phrase(from: isArticled ? start + 1 : start, articled: isArticled) else { return nil }
        let next = phrase.range.upperBound
        guard phrase.ending != .other, !(phrase.ending == .relative && !isArticled) else { return nil }
        // `After meeting Okello, the prime minister, Helena Brandt, left`: the role is that of the next name.
        if isMark(next, ","), passage.name(at: next + 1)?.kind == .person { return nil }
        if endsOpeningClause(name), isArticled,
            !tokens[phrase.range].contains(where: { RoleWords.links.contains($0.key) })
        {
            return nil
        }
        return phrase.range
    }

    /// `heads the reconstruction fund`, after `who`.
    private func charge(from verb: Int) -> Range<Int>? {
        guard isWord(verb, in: RoleWords.headingVerbs) else { return nil }
        var end = verb + 1
        while end < tokens.count {
            if let name = passage.name(at: end) {
                end = name.tokens.upperBound
            } else if tokens[end].kind == .possessive || isHyphen(end) || isWord(end) && isPartOfObject(end, of: verb) {
                end += 1
            } else {
                break
            }
        }
        let isWhole = end == tokens.count || isMark(end, ",", ".", ";", "\u{2014}", ")")
        return isWhole && end > verb + 1 && isWithinLength(verb..<end) ? verb..<end : nil
    }

    private func isPartOfObject(_ index: Int, of verb: Int) -> Bool {
        let token = tokens[index]
        guard token.classes.contains(.function) else { return !token.classes.contains(.speech) }
        return RoleWords.determiners.contains(token.key) || RoleWords.links.contains(token.key)
    }

    /// Whether a name ends the clause that opens its sentence, so that after the comma the main clause may begin:
    /// `After talks with Okello, the president …`.
    private func endsOpeningClause(_ name: Range<Int>) -> Bool {
        var start = name.lowerBound
        while start > 0, !isMark(start - 1, ".", "!", "?", "\"", ";", ":") {
            start -= 1
            if isMark(start, ",") { return false }
        }
        guard isWord(start), start < name.lowerBound else { return false }
        let opensClause = tokens[start].classes.contains(.function) && !RoleWords.determiners.contains(key(start))
        return opensClause || text.folded(start).suffix(3).elementsEqual("ing".utf8)
    }

    /// The role that stands before a name between commas: `The intelligence chief, Farid Nazari, said`.
    func apposition(before name: Range<Int>) -> Range<Int>? {
        let comma = name.lowerBound - 1
        let isClosed = name.upperBound == tokens.count || isMark(name.upperBound, ",", ".", ";", "\u{2014}")
        guard isMark(comma, ","), isClosed else { return nil }
        var index = comma - 1
        while index >= max(0, comma - Self.mostWords - 2) {
            if isMark(index, ",", ".", ";", ":", "\"", "!", "?", "\u{2014}") { return nil }
            if isWord(index, in: RoleWords.determiners) || tokens[index].kind == .possessive,
                let phrase = phrase(from: index + 1, articled: true), phrase.range.upperBound == comma
            {
                return phrase.range
            }
            index -= 1
        }
        return nil
    }

    /// The office that somebody is given or has by what is said of the name: `was appointed minister of trade`.
    func office(after name: Range<Int>) -> Range<Int>? {
        var index = name.upperBound
        if isWord(name.lowerBound - 1, in: RoleWords.appointing) { return office(from: index) }
        // `Silva, 44, was named finance minister`
        if isMark(index, ","), isMark(index + 2, ","), tokens[index + 1].kind == .number { index += 3 }
        guard isWord(index) else { return nil }
        if isWord(index, in: RoleWords.being) {
            if isWord(index + 1, in: RoleWords.determiners) { return office(from: index + 1) }
            return appointment(from: index + 1) ?? office(from: index + 1)
        }
        if ["has", "had", "have"].contains(where: { $0.utf8.elementsEqual(text.folded(index)) }) { index += 1 }
        guard isWord(index), text.folded(index).elementsEqual("been".utf8) else { return nil }
        return appointment(from: index + 1)
    }

    /// The office after `appointed`, `re-elected` and the like.
    private func appointment(from verb: Int) -> Range<Int>? {
        let verb = isHyphen(verb + 1) && text.folded(verb).elementsEqual("re".utf8) ? verb + 2 : verb
        return isWord(verb, in: RoleWords.appointing) ? office(from: verb + 1) : nil
    }

    private func office(from first: Int) -> Range<Int>? {
        var start = first
        while isWord(start), ["as", "in", "to", "be"].contains(where: { $0.utf8.elementsEqual(text.folded(start)) }) {
            start += 1
        }
        let isArticled = isWord(start, in: RoleWords.determiners)
        guard start == first || isHead(start) || isArticled || isModifier(start) else { return nil }
        return phrase(from: isArticled ? start + 1 : start, articled: isArticled)?.range
    }
}
