/// Gathers the runs of words that names are made of.
struct NameRun {
    let text: TokenisedText

    private var tokens: [Token] { text.tokens }

    /// The next run at or after a token.
    func next(from position: Int) -> Range<Int>? {
        var start = position
        while start < tokens.count {
            if starts(at: start) {
                var end = start + max(1, known(at: start))
                while let longer = extended(start..<end) { end = longer }
                return start..<end
            }
            start += 1
        }
        return nil
    }

    /// How many tokens a name of several words takes that the gazetteer knows and that begins here; 0 if none does.
    func known(at index: Int) -> Int {
        guard tokens[index].kind == .word else { return 0 }
        let longest = Gazetteer.longestName(from: tokens[index].key, language: text.language)
        guard longest > 1 else { return 0 }
        var key = NameKey()
        var words = 0
        var best = 0
        var end = index
        while end < tokens.count, words < longest {
            let token = tokens[end]
            if token.kind == .word {
                key.append(token.key)
                words += 1
                if words > 1, token.isCapitalised,
                    Gazetteer.name(of: key, inCapitals: false, language: text.language) != nil
                {
                    best = end + 1 - index
                }
            } else if !joins(token) {
                break
            }
            end += 1
        }
        return best
    }

    /// Whether a mark may stand inside a name of the gazetteer.
    private func joins(_ token: Token) -> Bool {
        token.isMark("-") || token.isMark("'") || token.isMark("&") || token.kind == .possessive
    }

    private func starts(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.isCapitalised else { return startsWithParticle(at: index) }
        if token.classes.contains(.function) {
            return known(at: index) > 0 || token.isInCapitals && text.knownName(index..<index + 1) != nil
        }
        return !token.classes.contains(.calendar)
    }

    /// `al-Sudani`, `bin Salman`, but not the `van` of a sentence on vans.
    private func startsWithParticle(at index: Int) -> Bool {
        guard isParticle(at: index) else { return false }
        if tokens[index + 1].isMark("-") { return true }
        return tokens[index].classes.contains(.leadingParticle) && isCapitalised(index + 1)
            && text.knownName(index + 1..<index + 2) == nil
    }

    /// The end of the run with what follows it, if that belongs to it.
    private func extended(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        guard next < tokens.count else { return nil }
        let token = tokens[next]
        switch token.kind {
        case .word where token.isCapitalised: return continues(run, at: next)
        case .word: return particles(run) ?? connector(run) ?? (text.isInsideCity(next) ? next + 2 : nil)
        case .mark where token.mark == "-": return hyphen(run)
        case .mark where token.mark == "&": return isCapitalised(next + 1) ? next + 2 : nil
        case .mark where token.mark == "'": return owned(run)
        case .possessive: return owned(run)
        default: return nil
        }
    }

    private func continues(_ run: Range<Int>, at next: Int) -> Int? {
        let known = known(at: next)
        if known > 0 { return next + known }
        if tokens[next].classes.contains(.calendar) {
            return text.tokens[next - 1].uses.contains(.givenName) ? next + 1 : nil
        }
        return tokens[next].classes.contains(.function) && !isEastAsianSyllable(next) ? nil : next + 1
    }

    /// Whether a word that is ordinary elsewhere begins a given name: `Kang In-sun`.
    private func isEastAsianSyllable(_ index: Int) -> Bool {
        tokens[index - 1].classes.contains(.eastAsianFamily) && index + 2 < tokens.count
            && tokens[index + 1].isMark("-") && tokens[index + 2].shape.contains(.glued)
    }

    /// `Khamis al-Khanjar`, `Ursula von der Leyen`.
    private func particles(_ run: Range<Int>) -> Int? {
        var next = run.upperBound
        guard isParticle(at: next) else { return nil }
        // Elsewhere `de` is a preposition: Universidad de Chile.
        if tokens[next].classes.contains(.romanceParticle) {
            guard text.tokens[run.lowerBound].uses.contains(.givenName) else { return nil }
        }
        while next < run.upperBound + 3, next + 1 < tokens.count, isParticleOrArticle(next) {
            next += tokens[next + 1].isMark("-") ? 2 : 1
            if isCapitalised(next) { return next + 1 }
        }
        return nil
    }

    private func isParticleOrArticle(_ index: Int) -> Bool {
        !tokens[index].isCapitalised && !tokens[index].classes.isDisjoint(with: [.particle, .particleArticle])
    }

    /// Whether a particle in small letters stands here, with something after it.
    private func isParticle(at index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let token = tokens[index]
        guard token.kind == .word, !token.shape.contains(.capitalised) else { return false }
        guard token.classes.contains(.particle) else { return false }
        return isCapitalised(index + 1) || isParticleOrArticle(index + 1)
            || tokens[index + 1].isMark("-") && isCapitalised(index + 2)
    }

    /// `Ministry of Trade and Industry`, `Strait of Hormuz`.
    private func connector(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        let word = text.folded(next)
        if word.elementsEqual("and".utf8) { return coordinated(run) }
        let isOf = word.elementsEqual("of".utf8)
        guard isOf || word.elementsEqual("for".utf8) || word.elementsEqual("on".utf8) else { return nil }
        let skip = next + 1 < tokens.count && text.folded(next + 1).elementsEqual("the".utf8) ? 2 : 1
        guard isCapitalised(next + skip) else { return nil }
        // `Office for the Coordination of Humanitarian Affairs`: within such a name ordinary words go on.
        if hasConnector(run), isField(next + skip), !tokens[next + skip].classes.contains(.calendar) {
            return next + skip + 1
        }
        let heads: WordClass =
            isOf ? [.organisationHead, .placeHead, .placeLead, .otherHead] : [.organisationHead]
        guard !tokens[next - 1].classes.isDisjoint(with: heads) else { return nil }
        return next + skip + max(1, known(at: next + skip))
    }

    /// `Ministry of Trade and Industry`, `Truth and Reconciliation Commission`, but not `Bank of America and Citigroup`.
    private func coordinated(_ run: Range<Int>) -> Int? {
        let next = run.upperBound + 1
        guard isCapitalised(next), tokens[next].classes.isDisjoint(with: [.role, .demonym, .calendar]) else {
            return nil
        }
        guard hasConnector(run) else {
            return isOneOfTwoFields(run) && isField(next) && hasBodyHead(after: next) ? next + 1 : nil
        }
        if tokens[next].classes.contains(.organisationHead), hasOf(after: next) { return nil }
        let isPortfolio = tokens[run.lowerBound].classes.contains(.ministry)
        return isField(next) || isPortfolio && text.tokens[next].uses.isEmpty ? next + 1 : nil
    }

    /// Whether an ordinary word stands here, as the names of bodies have: `Trade`.
    private func isField(_ index: Int) -> Bool {
        let use = text.tokens[index].uses
        return use.contains(.ordinary) && !use.contains(.givenName)
    }

    private func isOneOfTwoFields(_ run: Range<Int>) -> Bool {
        guard let first = run.first, run.count <= 2, !tokens[first].shape.contains(.opensSentence) else { return false }
        return run.allSatisfy {
            isField($0)
                && tokens[$0].classes.isDisjoint(with: [.role, .roleModifier, .organisationHead, .other, .function])
        }
    }

    /// Whether a word that makes the name of a body stands among the capitalised words that follow.
    private func hasBodyHead(after index: Int) -> Bool {
        var next = index + 1
        while next < index + 4, isCapitalised(next) {
            if tokens[next].classes.contains(.organisationHead) { return true }
            next += 1
        }
        return false
    }

    private func hasOf(after index: Int) -> Bool {
        index + 1 < tokens.count && text.folded(index + 1).elementsEqual("of".utf8)
    }

    private func hasConnector(_ run: Range<Int>) -> Bool {
        run.contains { tokens[$0].kind == .word && !tokens[$0].isCapitalised && tokens[$0].classes.contains(.function) }
    }

    private func hyphen(_ run: Range<Int>) -> Int? {
        let next = run.upperBound + 1
        guard next < tokens.count, tokens[next].kind == .word, tokens[next].shape.contains(.glued),
            tokens[next - 1].shape.contains(.glued)
        else { return nil }
        let previous = tokens[next - 2]
        guard tokens[next].isCapitalised else {
            return isEastAsianGivenName(at: next, in: run) ? next + 1 : nil
        }
        // `Israel-Hamas`: two names.
        let isName = text.knownName(next - 2..<next - 1) != nil && !previous.classes.contains(.particle)
        return isName || previous.classes.contains(.demonym) ? nil : next + 1
    }

    /// Whether the small letters after a hyphen end a given name: `Tsai Ing-wen`, but not `Merkel-led`.
    private func isEastAsianGivenName(at index: Int, in run: Range<Int>) -> Bool {
        guard run.count >= 2, tokens[index].folded.count <= 6 else { return false }
        if tokens[index - 3].classes.contains(.eastAsianFamily) { return tokens[index].folded.count <= 5 }
        return tokens[index].classes.isSubset(of: [.eastAsianFamily, .particle])
            && !text.tokens[index].uses.contains(.ordinary)
    }

    /// `People's Party`, `Workers' Union`.
    private func owned(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        guard tokens[next].shape.contains(.glued), tokens[next - 1].classes.contains(.ownsBody) else { return nil }
        return isCapitalised(next + 1) ? next + 2 : nil
    }

    private func isCapitalised(_ index: Int) -> Bool { index < tokens.count && tokens[index].isCapitalised }
}
