internal import ArchiveModel

/// Finds what an article reports as said, and by whom.
struct QuoteFinder {
    private let passages: [NamedPassage]
    private let entities: [ArticleEntity]
    private var memory: SpeakerMemory
    private var spans: [[QuotedSpan]]
    private var drafts: [Draft] = []

    /// A quotation while its speaker is sought.
    private struct Draft {
        let passage: Int
        let words: Range<Int>
        var speaker: Speaker?
        var verb: String?
        /// Whether it goes on with the one before it, whose paragraph ended without a closing mark.
        let continues: Bool
    }

    init?(_ passages: [NamedPassage], _ entities: [ArticleEntity]) {
        spans = passages.map { passage in
            let marks = QuotationMarks(text: passage.text)
            return marks.areThere ? marks.spans : []
        }
        guard spans.contains(where: { !$0.isEmpty }) else { return nil }
        self.passages = passages
        self.entities = entities
        memory = SpeakerMemory(passages, entities)
    }

    /// The quotations in reading order.
    mutating func run() -> [Quote] {
        for passage in passages.indices {
            for index in spans[passage].indices { read(index, of: passage) }
        }
        shareSpeakers()
        return drafts.compactMap(quote)
    }

    // MARK: Reading

    private mutating func read(_ index: Int, of passage: Int) {
        let span = spans[passage][index]
        guard span.isClosed || goesOn(after: passage) || index == 0 && continues(passage) else { return }
        let words = trimmed(span.words, in: passages[passage])
        guard !words.isEmpty else { return }
        let continues = index == 0 && continues(passage)
        let found = attribution(of: index, in: passage)
        let former = found == nil && !continues ? precedent(of: index, in: passage) : nil
        guard
            found != nil || continues || isSpeech(words, in: passages[passage])
                || former != nil && isSentence(index, of: passage)
        else { return }
        let verb = found?.verb.map { passages[passage].text.singleSpaced($0) }
        let draft = Draft(
            passage: passage, words: words, speaker: found?.speaker ?? former?.speaker, verb: verb ?? former?.verb,
            continues: continues)
        if let speaker = draft.speaker { memory.remember(speaker, passage: passage, token: span.close) }
        drafts.append(draft)
    }

    /// Whether the next paragraph goes on with the speech that the last mark of this one opens.
    private func goesOn(after passage: Int) -> Bool {
        guard let last = spans[passage].last, !last.isClosed, passages.indices.contains(passage + 1) else {
            return false
        }
        return passages[passage].passage.field == passages[passage + 1].passage.field
            && spans[passage + 1].first?.open == 0
    }

    /// Whether the paragraph goes on with the speech of the one before it.
    private func continues(_ passage: Int) -> Bool { passage > 0 && goesOn(after: passage - 1) }

    /// The words without a comma at their end, which belongs to the sentence around them.
    private func trimmed(_ words: Range<Int>, in passage: NamedPassage) -> Range<Int> {
        words.last.map { passage.tokens[$0].isMark(",") } == true
            ? words.dropLast().startIndex..<words.upperBound - 1 : words
    }

    /// Whether words that nobody is said to say are speech, and no term or title: more than three, not all of those
    /// capitalised that a title has capitalised.
    private func isSpeech(_ words: Range<Int>, in passage: NamedPassage) -> Bool {
        let tokens = passage.tokens[words].filter { $0.kind == .word }
        return tokens.count > 3 && tokens.contains { !$0.isCapitalised && !$0.classes.contains(.function) }
    }

    /// Whether a quotation is a sentence by itself, with its full stop inside.
    private func isSentence(_ index: Int, of number: Int) -> Bool {
        let passage = passages[number]
        guard let last = spans[number][index].words.last, Self.endsSentence(passage.tokens[last]) else { return false }
        return clauseBefore(index, in: number).isEmpty
    }

    // MARK: Speakers

    private func attribution(of index: Int, in number: Int) -> Attribution? {
        let (passage, span) = (passages[number], spans[number][index])
        let clause = clause(of: number, former: isFirstInSentence(index, in: number) ? nil : drafts.last?.speaker)
        let after = clauseAfter(index, in: number)
        let before = clauseBefore(index, in: number)
        let isOpenEnded = endsOpen(span, in: passage) || clause.isVerb(after.lowerBound)
        if isOpenEnded, let found = clause.attribution(after: after) { return found }
        guard let found = clause.attribution(before: before) else { return nil }
        let isShort = passage.tokens[span.words].count { $0.kind == .word } < 4
        return isShort && found.distance > 5 ? nil : found.attribution
    }

    /// What reads the words of a passage.
    private func clause(of number: Int, former: Speaker?) -> SpeechClause {
        SpeechClause(passage: passages[number], former: former) { antecedent, token in
            memory.speaker(antecedent, passage: number, token: token) { passage, token in
                let next = spans[passage].firstNumber { $0.open > token }
                return next > 0 && spans[passage][next - 1].words.contains(token)
            }
        }
    }

    /// Whether no other quotation of the sentence stands before it.
    private func isFirstInSentence(_ index: Int, in number: Int) -> Bool {
        guard index > 0, drafts.last?.passage == number else { return true }
        let former = spans[number][index - 1]
        let start = clauseBefore(index, in: number).lowerBound
        return start > former.close + 1 || former.words.last.map { passages[number].tokens[$0].isMark(".") } == true
    }

    /// Whether the sentence goes on after the quotation, which ends with a comma or no full stop.
    private func endsOpen(_ span: QuotedSpan, in passage: NamedPassage) -> Bool {
        guard span.isClosed, let last = span.words.last else { return false }
        if span.close + 1 < passage.tokens.count, passage.tokens[span.close + 1].isMark(",") { return true }
        return passage.tokens[last].kind == .mark
            ? !passage.tokens[last].isMark(".")
            : passage.tokens[span.open].mark == "'" || startsClause(span, in: passage)
    }

    /// Whether nothing of the sentence stands before the quotation.
    private func startsClause(_ span: QuotedSpan, in passage: NamedPassage) -> Bool {
        span.open == 0 || passage.tokens[span.open - 1].isMark(".") || passage.tokens[span.open - 1].isMark("\"")
    }

    private func clauseAfter(_ index: Int, in number: Int) -> Range<Int> {
        let (tokens, spans) = (passages[number].tokens, spans[number])
        let start = min(spans[index].close + 1, tokens.count)
        let limit = index + 1 < spans.count ? spans[index + 1].open : tokens.count
        let end = tokens[start..<max(start, limit)].firstIndex(where: Self.endsSentence) ?? max(start, limit)
        return start..<end
    }

    private func clauseBefore(_ index: Int, in number: Int) -> Range<Int> {
        let (tokens, spans) = (passages[number].tokens, spans[number])
        let limit = index > 0 ? min(spans[index - 1].close + 1, spans[index].open) : 0
        let open = spans[index].open
        let start = tokens[limit..<open].lastIndex(where: Self.endsSentence).map { $0 + 1 } ?? limit
        return start..<open
    }

    private static func endsSentence(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark(";")
    }

    /// Who spoke before, where a quotation stands alone: in the same paragraph, or in the one before if the paragraph is
    /// nothing but speech.
    private func precedent(of index: Int, in number: Int) -> (speaker: Speaker, verb: String?)? {
        if let last = drafts.last, last.passage == number, let speaker = last.speaker {
            return newSubject(of: index, in: number).map { (.entity($0), nil) } ?? (speaker, last.verb)
        }
        if index > 0 || spans[number][index].open > 0 { return reporter(before: spans[number][index].open, in: number) }
        let tokens = passages[number].tokens
        guard number > 0, passages[number].passage.field == passages[number - 1].passage.field,
            spans[number].last.map({ $0.end(in: tokens.count) >= tokens.count }) == true
        else { return nil }
        if let last = drafts.last, last.passage == number - 1 { return last.speaker.map { ($0, nil) } }
        return reporter(before: passages[number - 1].tokens.count, in: number - 1)
    }

    /// Whose words the sentence reports that ends there, as in `Okello said the lake was rising`.
    private func reporter(before end: Int, in number: Int) -> (speaker: Speaker, verb: String?)? {
        let tokens = passages[number].tokens
        guard end > 1, tokens[end - 1].isMark(".") || tokens[end - 1].isMark(":") else { return nil }
        let start = tokens[..<(end - 1)].lastIndex(where: Self.endsSentence).map { $0 + 1 } ?? 0
        guard !spans[number].contains(where: { (start..<end).contains($0.close) }) else { return nil }
        let found = clause(of: number, former: nil).attribution(before: start..<end - 1)
        return found?.attribution.speaker.map { ($0, nil) }
    }

    /// The person whom the words before a quotation name, if they name one.
    private func newSubject(of index: Int, in number: Int) -> Int? {
        let clause = clauseBefore(index, in: number)
        return passages[number].names(in: clause).first { $0.kind == .person }?.entity
    }

    /// Gives the speaker of one paragraph to the others that the speech goes on in.
    private mutating func shareSpeakers() {
        for index in drafts.indices where drafts[index].continues && index > 0 && drafts[index].speaker == nil {
            drafts[index].speaker = drafts[index - 1].speaker
            drafts[index].verb = drafts[index - 1].verb
        }
        for index in drafts.indices.dropLast().reversed()
        where drafts[index + 1].continues && drafts[index].speaker == nil {
            drafts[index].speaker = drafts[index + 1].speaker
            drafts[index].verb = drafts[index + 1].verb
        }
    }

    private func quote(_ draft: Draft) -> Quote? {
        let passage = passages[draft.passage]
        let speaker: String? =
            switch draft.speaker {
            case .entity(let entity): entities[entity].name
            case .words(let words): words
            case nil: nil
            }
        return Quote(
            speaker: speaker, verb: draft.verb, text: passage.text.string(draft.words), field: passage.passage.field,
            paragraph: passage.passage.paragraph, range: passage.text.scalars(draft.words))
    }
}
