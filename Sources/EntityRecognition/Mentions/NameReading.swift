internal import ArchiveModel

/// Reads what the words of a name say of its kind, wherever it stands.
struct NameReading {
    let text: TokenisedText
    /// The tokens that are words.
    let words: [Int]
    /// What each word can be.
    let uses: [WordUse]
    private let known: KnownName?

    init(_ range: Range<Int>, in text: TokenisedText) {
        self.text = text
        words = range.filter { text.tokens[$0].kind == .word }
        uses = words.map { text.tokens[$0].uses }
        known = text.knownName(range)
    }

    /// What speaks for each kind.
    var evidence: KindEvidence {
        guard let first = words.first else { return .rejection }
        if let known { return evidence(of: known) }
        if words.count == 1 { return evidence(ofSingle: first) }
        if classes(first).contains(.label) || hasDigits { return .rejection }
        guard let heads = evidenceOfHeads else { return .rejection }
        var evidence = heads
        evidence.person += person
        if evidence.person < KindEvidence.threshold { evidence.place += city(butPerson: evidence.person > 0) }
        return evidence
    }

    func classes(_ index: Int) -> WordClass { text.tokens[index].classes }

    /// Whether it is a given and a family name, whatever else the second word may be: Jude Law, but not Kent Street.
    var isGivenAndFamilyName: Bool {
        guard words.count == 2, uses[0].contains(.givenName), uses[1].contains(.familyName) else { return false }
        return !classes(words[1]).contains(.placeHead) || uses[0] == .givenName
    }

    private var hasDigits: Bool {
        words.contains { text.folded($0).contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }
    }

    /// A name of the gazetteer; less sure where it is also a person's name or an ordinary word.
    private func evidence(of known: KnownName) -> KindEvidence {
        let first = words[0]
        if words.count == 1, first + 1 < text.tokens.count, text.tokens[first + 1].isMark("$") { return .rejection }
        let isOrdinary = uses[0].contains(.ordinary) && !text.tokens[first].shape.contains(.allCapitals)
        let isPersonal = !uses[0].isDisjoint(with: [.givenName, .familyName])
        let strength = words.count == 1 && (isOrdinary || isPersonal) ? 6 : 12
        return known.kind == .place ? KindEvidence(place: strength) : KindEvidence(organisation: strength)
    }

    /// The words that are no name when they stand alone.
    private static let notNames: WordClass = [
        .organisationHead, .companySuffix, .placeHead, .otherHead, .other, .role, .honorific, .calendar, .demonym,
        .function, .direction, .label,
    ]

    private func evidence(ofSingle index: Int) -> KindEvidence {
        let token = text.tokens[index]
        guard token.classes.isDisjoint(with: Self.notNames), !token.shape.contains(.initial), !hasDigits else {
            return .rejection
        }
        if token.shape.contains(.allCapitals), (2...6).contains(token.folded.count) { return acronym(index) }
        guard !uses[0].contains(.ordinary) else { return .rejection }
        let isPersonal = !uses[0].isDisjoint(with: [.givenName, .familyName])
        let person = uses[0].contains(.publicFigure) ? 5 : isPersonal ? 1 : 0
        return KindEvidence(person: person, place: city(butPerson: isPersonal))
    }

    /// A word in capitals: a large city in a line of capitals, else a body, but no unit or code: `RM 250`, `NH-9`.
    private func acronym(_ index: Int) -> KindEvidence {
        var next = index + 1
        if next < text.tokens.count, text.tokens[next].isMark("-") || text.tokens[next].isMark("$") { next += 1 }
        if next < text.tokens.count, text.tokens[next].kind == .number { return .rejection }
        guard text.folded(index).allSatisfy({ $0 < 0x80 }) else { return .rejection }
        if text.tokens[index].folded.count > 3, city(butPerson: false) >= 4 { return KindEvidence(place: 5) }
        return KindEvidence(organisation: uses[0].contains(.ordinary) ? 3 : 4)
    }

    /// What the words say that tell a kind by themselves: `Ministry of Trade`, `Lake Van`; nothing where the name is
    /// of none of the kinds: `Paris Agreement`.
    private var evidenceOfHeads: KindEvidence? {
        let tail = classes(words[words.count - 1])
        var evidence = KindEvidence()
        if tail.contains(.companySuffix) { evidence.organisation += 9 }
        if tail.contains(.organisationHead) {
            evidence.organisation += 6
        } else if tail.contains(.demonym) || tail.contains(.otherHead) && !isGivenAndFamilyName {
            return nil
        }
        if classes(words[0]).contains(.direction), text.knownName(words[1]..<words[words.count - 1] + 1)?.kind == .place
        {
            evidence.place += 8
        }
        if tail.contains(.placeHead) || classes(words[0]).contains(.placeLead) { evidence.place += 6 }
        let isBodyOf = words.dropLast().contains { index in
            text.tokens[index].isCapitalised && classes(index).contains(.organisationHead)
                && !text.tokens[index + 1].isCapitalised
        }
        if isBodyOf { evidence.organisation += 6 }
        return evidence
    }

    /// How much its size speaks for a city: few people mean a small town by a name that is also something else.
    private func city(butPerson isPersonal: Bool) -> Int {
        let key = words.reduce(into: NameKey()) { $0.append(text.tokens[$1].key) }
        let size = CityTable.size(of: key)
        guard size > 0 else { return 0 }
        let weight = size == 4 ? 6 : size + 1
        return isPersonal ? weight - 2 : weight
    }
}
