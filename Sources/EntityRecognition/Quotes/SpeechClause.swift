internal import ArchiveModel

/// Reads the words around a quotation for the verb of speech and its subject.
struct SpeechClause {
    let passage: NamedPassage
    /// The speaker of the quotation before, if it stands in the same sentence.
    let former: Speaker?
    /// Whom a pronoun or `the minister` at a token stands for.
    let antecedent: (Antecedent, Int) -> Speaker?

    /// What stands for somebody who was named before.
    enum Antecedent {
        case pronoun(NameKey)
        /// The words of `the prime minister`, without the article.
        case description([NameKey])
    }

    var text: TokenisedText { passage.text }
    var tokens: [Token] { passage.tokens }

    // MARK: Words

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

    func isWord(_ index: Int, in set: KeySet) -> Bool { isWord(index) && set.contains(tokens[index].key) }

    func isWord(_ index: Int, _ words: String...) -> Bool {
        isWord(index) && words.contains { $0.utf8.elementsEqual(text.folded(index)) }
    }

    func isMark(_ index: Int, _ marks: Unicode.Scalar...) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .mark && marks.contains(tokens[index].mark)
    }

    /// Whether a verb of speech stands there, and no noun of the same letters.
    func isVerb(_ index: Int) -> Bool {
        guard isWord(index, in: SpeechWords.verbs),
            !tokens[index].isCapitalised || tokens[index].shape.contains(.opensSentence), passage.name(at: index) == nil
        else { return false }
        guard index > 0, tokens[index - 1].kind != .possessive else { return index == 0 }
        if isParticiple(index), isWord(index - 1, "a", "an") { return false }
        guard !isPassive(index) else { return false }
        return !isWord(index - 1, in: SpeechWords.definite) && !isWord(index - 1, in: SpeechWords.beforeNouns)
    }

    /// Whether it is said of something: `is often called`, `the question asked of the court`.
    private func isPassive(_ index: Int) -> Bool {
        guard !isParticiple(index) else { return false }
        var before = index - 1
        while isAdverb(before) { before -= 1 }
        return isWord(before, in: SpeechWords.being) || isWord(index, "asked") && isWord(index + 1, "of")
            || isWord(index + 1, "by") && isWord(index, in: SpeechWords.withObject)
    }

    /// Whether an adverb stands there.
    func isAdverb(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        if isWord(
            index, "also", "later", "then", "earlier", "still", "once", "again", "not", "often", "himself", "herself")
        {
            return true
        }
        return !tokens[index].isCapitalised && text.folded(index).suffix(2).elementsEqual("ly".utf8)
    }

    /// Whether it is the form that shares the subject of another verb: `adding`.
    func isParticiple(_ index: Int) -> Bool { text.folded(index).suffix(3).elementsEqual("ing".utf8) }

    /// The verb with its auxiliary.
    func verb(at index: Int) -> Range<Int> {
        isWord(index - 1, in: SpeechWords.perfect) ? index - 1..<index + 1 : index..<index + 1
    }

    // MARK: After a quotation

    /// What follows a quotation: `said Haddad`, `Haddad told reporters`, `according to Haddad`.
    func attribution(after clause: Range<Int>) -> Attribution? {
        var start = clause.lowerBound
        if isMark(start, ",", "\u{2014}") || isWord(start, "as") { start += 1 }
        guard start < clause.upperBound else { return nil }
        if isWord(start, "according"), isWord(start + 1, "to") {
            return Attribution(
                speaker: subject(from: start + 2, to: clause.upperBound), verb: start..<start + 2)
        }
        let main = isWord(start, in: SpeechWords.perfect) && isVerb(start + 1) ? start + 1 : start
        if isVerb(main), !isWord(main, in: SpeechWords.withObject) {
            return subject(from: main + 1, to: clause.upperBound).map { Attribution(speaker: $0, verb: verb(at: main)) }
        }
        guard !isWord(start, in: SpeechWords.boundaries), !isVerb(main) else { return nil }
        guard
            let verb = (start..<min(clause.upperBound, start + 24)).first(where: {
                isVerb($0) && passage.name(at: $0) == nil
            })
        else { return nil }
        // `“…” over the border, he added`; but `“…” in the north, arguing that …` goes on with the subject before.
        if startsAside(start), isParticiple(verb) { return nil }
        let speaker = startsAside(start) ? trailingSubject(of: start..<verb) : leadingSubject(of: start..<verb)
        guard speaker != nil || isWord(start, in: SpeechWords.pronouns) else { return nil }
        return Attribution(speaker: speaker, verb: self.verb(at: verb))
    }

    /// Whether a preposition stands there, with which no subject begins.
    private func startsAside(_ index: Int) -> Bool {
        isWord(index) && tokens[index].classes.contains(.function) && passage.name(at: index) == nil
            && !isWord(index, in: SpeechWords.determiners) && !isWord(index, in: SpeechWords.pronouns)
    }

    // MARK: Before a quotation

    /// What leads to a quotation: `Haddad said:`, `According to Haddad,`, `Haddad:`.
    func attribution(before clause: Range<Int>) -> (attribution: Attribution, distance: Int)? {
        if isWord(clause.lowerBound, "according"), isWord(clause.lowerBound + 1, "to"), clause.count > 2 {
            let verb = clause.lowerBound..<clause.lowerBound + 2
            let speaker = subject(from: verb.upperBound, to: clause.upperBound)
            return speaker.map { (Attribution(speaker: $0, verb: verb), clause.count - 2) }
        }
        guard let verb = clause.last(where: isVerb) else { return label(clause).map { ($0, 0) } }
        return speaker(of: verb, in: clause).map {
            (Attribution(speaker: $0, verb: self.verb(at: verb)), clause.upperBound - verb - 1)
        }
    }

    private func speaker(of verb: Int, in clause: Range<Int>) -> Speaker? {
        let before = clause.lowerBound..<self.verb(at: verb).lowerBound
        if isParticiple(verb) {
            if let main = before.last(where: { isVerb($0) && !isParticiple($0) }) {
                return speaker(of: main, in: clause.lowerBound..<verb)
            }
            return former ?? leadingSubject(of: before)
        }
        if before.isEmpty { return subject(from: verb + 1, to: clause.upperBound) }
        return trailingSubject(of: before) ?? former
    }

    /// A speaker before a colon, as in a headline or an interview.
    private func label(_ clause: Range<Int>) -> Attribution? {
        guard let last = clause.last, isMark(last, ":"), let name = passage.name(at: last - 1) else { return nil }
        let start = name.role?.lowerBound ?? name.tokens.lowerBound
        guard min(start, name.tokens.lowerBound) == clause.lowerBound, name.kind != .place else { return nil }
        return Attribution(speaker: .entity(name.entity), verb: nil)
    }
}
