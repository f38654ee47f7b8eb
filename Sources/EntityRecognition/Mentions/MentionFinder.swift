internal import ArchiveModel

/// Finds the candidates of one passage in which capitals mark names.
///
/// A run of capitalised words, with the particles and connectors that names have inside, is first gathered and then
/// cut where a role separates a body from its head: `National Intelligence Service Chief Hamid al-Shatri`.
struct MentionFinder {
    let passage: Int
    let text: TokenisedText
    /// The words that the article also writes with a small letter.
    let ordinary: KeySet
    private(set) var candidates: [MentionCandidate] = []

    init(passage: Int, text: TokenisedText, ordinary: KeySet) {
        self.passage = passage
        self.text = text
        self.ordinary = ordinary
    }

    var tokens: [Token] { text.tokens }

    mutating func run() {
        let gatherer = NameRun(text: text)
        var position = 0
        while let range = gatherer.next(from: position) {
            position = range.upperBound
            split(range, clues: [])
        }
    }

    /// Cuts a run at its roles.
    private mutating func split(_ run: Range<Int>, clues: MentionCandidate.Clues) {
        let range = trimmed(run)
        guard !range.isEmpty else { return }
        guard let role = role(in: range) else { return divide(range, clues: clues) }
        var left = role
        while left > range.lowerBound, isPartOfRole(left - 1) { left -= 1 }
        divide(range.lowerBound..<left, clues: clues.union(.beforeRole))
        var right = role + 1
        while right < range.upperBound, isRole(right) || tokens[right].isMark("-") { right += 1 }
        let isHonorific = tokens[role].classes.contains(.honorific)
        split(right..<range.upperBound, clues: isHonorific ? .afterHonorific : .afterRole)
    }

    /// Cuts a run without roles where one name follows another.
    private mutating func divide(_ run: Range<Int>, clues: MentionCandidate.Clues) {
        let range = trimmed(run)
        guard !range.isEmpty else { return }
        if let person = personAfterBody(in: range) ?? personAfterPortfolio(in: range) {
            add(range.lowerBound..<person, clues: clues)
            return add(person..<range.upperBound, clues: clues.union(.afterRole))
        }
        let known = knownPlace(at: range.lowerBound)
        if known > 0, known < range.count, !hasHead(range) {
            add(range.lowerBound..<range.lowerBound + known, clues: clues)
            return divide(range.lowerBound + known..<range.upperBound, clues: [])
        }
        add(range, clues: clues)
    }

    private mutating func add(_ range: Range<Int>, clues: MentionCandidate.Clues) {
        let range = withoutLooseEnds(range)
        guard !range.isEmpty else { return }
        var candidate = MentionCandidate(
            passage: passage, tokens: range, key: text.key(of: range), clues: clues.union(surroundings(of: range)))
        if let last = candidates.last, abbreviates(range, last.tokens) { candidate.abbreviated = candidates.count - 1 }
        candidates.append(candidate)
    }

    /// Takes the names that the tagger finds for the candidates, but no office, `Defence Minister` names no body, and
    /// no abbreviation of ordinary words: `GDP`.
    mutating func take(_ names: some Sequence<TaggedName>) {
        for name in names where !isOffice(name.tokens) && !isField(name.tokens) && !isAbbreviatedWord(name.tokens) {
            let tokens = name.kind == .person ? withoutTitles(name.tokens) : name.tokens
            var candidate = MentionCandidate(
                passage: passage, tokens: tokens, key: text.key(of: tokens), clues: [], tagged: name.kind)
            if let last = candidates.last, abbreviates(tokens, last.tokens) {
                candidate.abbreviated = candidates.count - 1
            }
            candidates.append(candidate)
        }
    }

    /// A person's name without the titles at its front, if two words or more are left: `Pope Francis` keeps his.
    private func withoutTitles(_ name: Range<Int>) -> Range<Int> {
        let start = name.first { !isRole($0) } ?? name.lowerBound
        let rest = start..<name.upperBound
        return rest.count { tokens[$0].kind == .word } > 1 ? rest : name
    }

    /// Whether a name is no more than words of an office, which goes on after them.
    private func isOffice(_ name: Range<Int>) -> Bool {
        let next = name.upperBound
        guard next < tokens.count, tokens[next].isCapitalised, isPartOfRole(next) else { return false }
        return name.allSatisfy { isPartOfRole($0) } && text.knownName(name) == nil
    }

    /// Whether a name is no more than the field of an office before it: `Secretary of State`, `Minister of Defence`.
    private func isField(_ name: Range<Int>) -> Bool {
        let link = name.lowerBound - 1
        guard link > 0, text.folded(link).elementsEqual("of".utf8), isRole(link - 1) else { return false }
        return name.allSatisfy { tokens[$0].uses == .ordinary } && text.knownName(name) == nil
    }

    private func isAbbreviatedWord(_ name: Range<Int>) -> Bool {
        let token = tokens[name.lowerBound]
        return name.count == 1 && token.isInCapitals && token.classes.contains(.other) && token.folded.count < 4
    }

    /// Whether a range is the one word in parentheses after another: `(ITC)`.
    private func abbreviates(_ range: Range<Int>, _ name: Range<Int>) -> Bool {
        guard range.count == 1, name.count > 1, range.lowerBound == name.upperBound + 1 else { return false }
        guard tokens[name.upperBound].isMark("("), range.upperBound < tokens.count else { return false }
        return tokens[range.upperBound].isMark(")")
    }
}
