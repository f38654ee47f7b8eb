internal import ArchiveModel

extension SpeechClause {
    /// The subject that follows its verb: `said Ibrahim Kalin`, `said a spokesman for the ministry, Ali Demir`.
    func subject(from first: Int, to end: Int) -> Speaker? {
        leadingSubject(of: first..<end, isAfterVerb: true)
    }

    /// The subject with which a clause begins.
    func leadingSubject(of clause: Range<Int>, isAfterVerb: Bool = false) -> Speaker? {
        guard let first = clause.first else { return nil }
        if isWord(first, in: SpeechWords.pronouns) { return antecedent(.pronoun(tokens[first].key), first) }
        var end = first
        var isLinked = false
        while end < clause.upperBound {
            if let name = passage.name(at: end) {
                if !isLinked, speaks(name, before: clause.upperBound) { return .entity(name.entity) }
                end = name.tokens.upperBound
            } else if endsSubject(end, isAfterVerb) {
                break
            } else {
                if isWord(end, in: SpeechWords.links) { isLinked = true }
                end += 1
            }
        }
        if let person = person(whoseRoleCovers: first..<end) { return .entity(person) }
        // `the company's spokesman, Jiro Tanabe,`
        if isMark(end, ","), let name = passage.name(at: end + 1), name.kind == .person {
            return .entity(name.entity)
        }
        return described(first..<end)
    }

    /// Whether a mark or a word ends the subject: an auxiliary, an adverb, a place or time that follows.
    private func endsSubject(_ index: Int, _ isAfterVerb: Bool) -> Bool {
        guard isWord(index) else { return tokens[index].kind == .mark && !isMark(index, "-", "&", "/") }
        if tokens[index].classes.contains(.calendar) || isWord(index, in: SpeechWords.boundaries) { return true }
        if isWord(index, in: SpeechWords.auxiliaries), !isWord(index, "a") { return true }
        if isWord(index, "also", "later", "earlier", "once") { return true }
        return isAfterVerb
            && (isWord(index, "on", "by", "with", "about")
                || tokens[index].classes.contains(.locative) && !isWord(index, in: SpeechWords.links))
    }

    /// Whether a name is the head of its phrase: no owner of what follows, and no body before somebody's office.
    private func speaks(_ name: NamedPassage.Name, before end: Int) -> Bool {
        let next = name.tokens.upperBound
        guard next < end else { return true }
        if tokens[next].kind == .possessive || isMark(next, "-") { return false }
        guard name.kind != .person, isWord(next) else { return true }
        if passage.name(at: next) != nil { return false }
        return isWord(next, in: SpeechWords.boundaries) || tokens[next].classes.contains(.function)
            || isVerb(next) || tokens[next].classes.contains(.calendar)
    }

    /// The person whose title is at the beginning of these words: `head of the National Museum Leila Haddad`.
    private func person(whoseRoleCovers words: Range<Int>) -> Int? {
        let start = isWord(words.lowerBound, in: SpeechWords.determiners) ? words.lowerBound + 1 : words.lowerBound
        return passage.names(in: words).first { name in
            guard name.kind == .person, let role = name.role else {
                return false
            }
            return role.upperBound <= name.tokens.lowerBound && role.lowerBound <= start
        }?.entity
    }

    /// The subject that ends a clause, before its verb.
    func trailingSubject(of clause: Range<Int>) -> Speaker? {
        var end = clause.upperBound
        while end > clause.lowerBound, isAdverb(end - 1) || isWord(end - 1, in: SpeechWords.auxiliaries) { end -= 1 }
        let last = end - 1
        guard clause.contains(last) else { return nil }
        if isWord(last, in: SpeechWords.pronouns), !isWord(last, "who") {
            return antecedent(.pronoun(tokens[last].key), last)
        }
        if isMark(last, ",", "\u{2014}", ")") || isWord(last, "who") {
            return subject(withAppositionIn: clause.lowerBound..<end)
        }
        let start = phraseStart(endingAt: end, in: clause)
        return leadingSubject(of: start..<end)
    }

    /// Where the noun phrase begins that ends there.
    private func phraseStart(endingAt end: Int, in clause: Range<Int>) -> Int {
        var start = end
        while start > clause.lowerBound {
            if let name = passage.name(at: start - 1) {
                start = max(clause.lowerBound, name.tokens.lowerBound)
                continue
            }
            if tokens[start - 1].kind == .mark, !isMark(start - 1, "-", "&") { break }
            if isWord(start - 1, in: SpeechWords.boundaries) || isVerb(start - 1) { break }
            start -= 1
            if isWord(start, in: SpeechWords.determiners),
                !(start > clause.lowerBound && isWord(start - 1, in: SpeechWords.links))
            {
                break
            }
        }
        return start
    }

    /// The subject of a clause that ends with an apposition: `Grace Wanjala, the head of the union,`, `The judge, Brian
    /// Hartley,`, `Okello, who …`.
    private func subject(withAppositionIn clause: Range<Int>) -> Speaker? {
        let last = clause.upperBound - 1
        let names = passage.names(in: clause)
        if let name = names.last, name.kind != .place, name.tokens.upperBound == last,
            isMark(name.tokens.lowerBound - 1, ",")
        {
            return .entity(name.entity)
        }
        let named = names.first { name in
            (isMark(name.tokens.upperBound, ",", "\u{2014}", "(") || isWord(name.tokens.upperBound, "who"))
                && name.tokens.upperBound < last + 1
        }
        if let named { return .entity(named.entity) }
        return leadingSubject(of: clause)
    }

    /// Words that are a speaker's, or whom they stand for.
    private func described(_ words: Range<Int>) -> Speaker? {
        guard let first = words.first, words.count <= 14 else { return nil }
        if words.count == 1, isWord(first, "one", "another", "some", "many", "others", "both") {
            return .words(text.string(words))
        }
        guard words.contains(where: { isWord($0) && !tokens[$0].classes.contains(.function) }) else { return nil }
        guard !tokens[first].classes.contains(.function) || isWord(first, in: SpeechWords.determiners) else {
            return nil
        }
        if isWord(first, "the", "his", "her", "their", "its") {
            let keys = words.dropFirst().filter { isWord($0) }.map { tokens[$0].key }
            if let speaker = antecedent(.description(keys), first) { return speaker }
        }
        return .words(text.singleSpaced(words))
    }
}
