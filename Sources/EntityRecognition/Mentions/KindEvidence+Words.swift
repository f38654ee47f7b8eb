internal import ArchiveModel

extension KindEvidence {
    /// What the words of a name say themselves.
    init(wordsOf range: Range<Int>, in text: TokenisedText) {
        let words = range.filter { text.tokens[$0].kind == .word }
        if let known = Gazetteer.name(of: text.key(of: range)) {
            addKnown(known, words, text)
        } else if words.count == 1 {
            addSingleWord(words[0], text)
        } else if words.count > 1 {
            addHeads(words, text)
            addPerson(words, text)
            if person < Self.threshold { addCity(words, text) }
        }
    }

    private mutating func addKnown(_ known: KnownName, _ words: [Int], _ text: TokenisedText) {
        let use = words.count == 1 ? WordTable.use(of: text.folded(words[0])) : []
        let isOrdinary = use.contains(.ordinary) && !text.tokens[words[0]].shape.contains(.allCapitals)
        if words.count == 1, words[0] + 1 < text.tokens.count, text.tokens[words[0] + 1].isMark("$") { return reject() }
        let strength = isOrdinary || !use.isDisjoint(with: [.givenName, .familyName]) ? 6 : 12
        if known.kind == .place { place = strength } else { organisation = strength }
    }

    private mutating func addSingleWord(_ index: Int, _ text: TokenisedText) {
        let token = text.tokens[index]
        guard token.classes.isDisjoint(with: Self.notNames), !token.shape.contains(.initial) else { return reject() }
        if token.shape.contains(.allCapitals), isQuantified(index, text) { return reject() }
        let use = WordTable.use(of: text.folded(index))
        if token.shape.contains(.allCapitals), (2...6).contains(token.folded.count) {
            organisation = use.isEmpty || token.folded.count <= 4 ? 4 : 3
        } else if use.contains(.ordinary) {
            reject()
        } else {
            if !use.isDisjoint(with: [.givenName, .familyName]) { person += 1 }
            addCity([index], text)
        }
    }

    /// The words that are no name when they stand alone.
    private static let notNames: WordClass = [
        .organisationHead, .companySuffix, .placeHead, .otherHead, .other, .role, .honorific, .calendar, .demonym,
        .function, .direction, .label,
    ]

    /// The words that are no part of a person's name.
    private static let notPersonal: WordClass = [
        .organisationHead, .companySuffix, .placeHead, .otherHead, .other, .demonym, .role, .direction,
    ]

    /// A word that is no name, whatever stands around it.
    private mutating func reject() {
        self = KindEvidence(person: -20, organisation: -20, place: -20)
    }

    /// Whether a number follows: `RM 250`, `NH-9`.
    private func isQuantified(_ index: Int, _ text: TokenisedText) -> Bool {
        var next = index + 1
        if next < text.tokens.count, text.tokens[next].isMark("-") || text.tokens[next].isMark("$") { next += 1 }
        return next < text.tokens.count && text.tokens[next].kind == .number
    }

    private mutating func addHeads(_ words: [Int], _ text: TokenisedText) {
        guard !text.tokens[words[0]].classes.contains(.label) else { return reject() }
        let tail = text.tokens[words[words.count - 1]].classes
        if tail.contains(.companySuffix) { organisation += 9 }
        let isPersonal =
            words.count == 2 && WordTable.use(of: text.folded(words[0])).contains(.givenName)
            && WordTable.use(of: text.folded(words[1])).contains(.familyName)
        if tail.contains(.otherHead), !tail.contains(.organisationHead), !isPersonal { return reject() }
        if tail.contains(.placeHead) || text.tokens[words[0]].classes.contains(.placeLead) { place += 6 }
        if tail.contains(.organisationHead) { organisation += 6 }
        let head = words.dropLast().first { index in
            text.tokens[index].isCapitalised && text.tokens[index].classes.contains(.organisationHead)
                && !text.tokens[index + 1].isCapitalised
        }
        if head != nil { organisation += 6 }
    }

    private mutating func addPerson(_ words: [Int], _ text: TokenisedText) {
        let names = words.filter { text.tokens[$0].isCapitalised }
        guard names.count <= 5, names.contains(where: { !text.tokens[$0].shape.contains(.initial) }) else { return }
        let uses = names.map { WordTable.use(of: text.folded($0)) }
        guard !names.contains(where: { text.tokens[$0].classes.contains(.organisationHead) }),
            !isDisqualified(names, uses, text)
        else {
            person -= 6
            return
        }
        person += 1
        if uses[0].contains(.givenName) { person += uses[0].contains(.ordinary) ? 2 : 4 }
        if let use = uses.last, names.count > 1, use.contains(.familyName) || use.contains(.givenName) { person += 2 }
        if words.count > names.count, words.contains(where: { text.tokens[$0].classes.contains(.particle) }) {
            person += 3
        }
        if names.contains(where: { text.tokens[$0].shape.contains(.initial) }) { person += 3 }
        if names.contains(where: { isPatronymic($0, text) }) { person += 3 }
        if text.tokens[words[words.count - 1]].classes.contains(.generation) { person += 3 }
        let ordinary = zip(names, uses).count { $1 == .ordinary && !text.tokens[$0].shape.contains(.initial) }
        person -= 3 * ordinary
        if ordinary == 0, (2...3).contains(names.count) { person += 1 }
        if names.contains(where: { text.tokens[$0].shape.contains(.allCapitals) }) { person -= 4 }
    }

    /// `O'Brien`, `McGrath`.
    private func isPatronymic(_ index: Int, _ text: TokenisedText) -> Bool {
        let word = text.bytes[text.tokens[index].bytes].prefix(5)
        guard word.count == 5 else { return false }
        let isIrish = word.starts(with: "O'".utf8) || word.starts(with: "O\u{2019}".utf8)
        return isIrish || word.starts(with: "Mc".utf8) && word[word.startIndex + 2] & 0x20 == 0
    }

    /// Whether a word stands at an end of a name that no person's name has there: `Olympic Stadium`, but Jude Law.
    private func isDisqualified(_ names: [Int], _ uses: [WordUse], _ text: TokenisedText) -> Bool {
        guard let first = names.first, let last = names.last, let use = uses.last else { return true }
        let isPersonal = names.count == 2 && uses[0].contains(.givenName) && use.contains(.familyName)
        let isOpen = text.tokens[first].classes.isDisjoint(with: [.other, .demonym, .companySuffix, .direction])
        return !isOpen || !isPersonal && !text.tokens[last].classes.isDisjoint(with: Self.notPersonal)
    }

    private mutating func addCity(_ words: [Int], _ text: TokenisedText) {
        let name = Array(words.map { text.folded($0) }.joined(separator: " ".utf8))
        guard let city = CityTable.city(named: name) else { return }
        place += Self.weight(ofCity: city.thousands)
        if person > 0 { place -= 2 }
    }

    /// How much a city's size speaks for it: few people mean a small town by a name that is also something else.
    private static func weight(ofCity thousands: Int) -> Int {
        switch thousands {
        case 1_000...: 6
        case 200...: 4
        case 50...: 3
        default: 2
        }
    }
}
