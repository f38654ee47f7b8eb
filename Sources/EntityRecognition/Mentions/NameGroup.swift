internal import ArchiveModel

/// Every candidate of an article that is written with the same words, and all that speaks for its kind.
struct NameGroup: Sendable {
    /// The key of its words.
    let key: NameKey
    /// The candidates, by number, in reading order.
    var candidates: [Int]
    /// What the words say.
    let words: KindEvidence
    /// What all the places where it stands say together.
    var context = KindEvidence()
    /// The folded keys of its words, particles and connectors among them.
    let parts: [NameKey]
    /// Whether it is a word in capitals.
    let isInCapitals: Bool
    /// How often the tagger takes it for a name of each kind.
    private var tagged: [EntityKind: Int] = [:]
    /// The name without the form of a company and the words for what it is, under which news goes on to name a body:
    /// `Kelvarr Holdings` and `Kelvarr` of `Kelvarr Holdings Ltd`.
    let bodyForms: [NameKey]
    /// Where in `parts` the capitalised words stand.
    let capitals: [Int]

    init(_ candidate: MentionCandidate, number: Int, text: TokenisedText) {
        key = candidate.key
        candidates = [number]
        words = NameReading(candidate.tokens, in: text).evidence
        let tokens = text.tokens[candidate.tokens].filter { $0.kind == .word }
        parts = tokens.map(\.key)
        isInCapitals = tokens.count == 1 && tokens[0].isInCapitals
        bodyForms = Self.bodyForms(tokens)
        capitals = tokens.indices.filter { tokens[$0].isCapitalised }
        add(candidate)
    }

    /// Adds what is said of one mention by what stands around it and by the tagger.
    mutating func add(_ candidate: MentionCandidate) {
        context = context + KindEvidence(candidate.clues, words: parts.count)
        if let kind = candidate.tagged { tagged[kind, default: 0] += 1 }
    }

    /// The kind that the tagger most often takes it for.
    var taggedKind: EntityKind? {
        [EntityKind.person, .organisation, .place].filter { tagged[$0] != nil }
            .max { (tagged[$0] ?? 0) < (tagged[$1] ?? 0) }
    }

    /// The kind of the name in this article.
    var kind: EntityKind? {
        var evidence = words + context.limited(to: 8)
        // A personal name that comes again and again is somebody's.
        if parts.count == 1, words.person == 1, words.place <= 0 { evidence.person += min(candidates.count - 1, 2) }
        return evidence.kind
    }

    /// The shorter forms under which news goes on to name a person: the family name with and without its particle, the
    /// first and the last name.
    var personForms: [NameKey] {
        guard parts.count > 1, let last = capitals.last else { return [] }
        var forms: [NameKey] = []
        for start in 1..<parts.count { forms.append(Self.key(parts[start...])) }
        if last > 1 {
            forms.append(Self.key([parts[0], parts[last]]))
            forms.append(Self.key([parts[0]] + parts[(last - 1)...]))
        }
        return forms
    }

    private static func bodyForms(_ words: [Token]) -> [NameKey] {
        var forms: [NameKey] = []
        var rest = words[...]
        while let last = rest.last, !last.classes.isDisjoint(with: [.companySuffix, .organisationHead]) {
            rest.removeLast()
            // `National Bank`, `Foreign Ministry`, `Chicago Police` have no shorter name.
            let isOwnName = rest.contains { $0.isCapitalised && !$0.uses.contains(.ordinary) && $0.classes.isEmpty }
            if isOwnName { forms.append(key(rest.map(\.key))) }
        }
        return forms
    }

    /// The given name, where it is no more than a weak sign.
    var givenName: NameKey? { parts.count > 1 ? parts[0] : nil }

    /// The initials of its capitalised words, and of all its words, folded: `who`.
    func initials(in text: TokenisedText, _ candidate: MentionCandidate) -> [NameKey] {
        let words = candidate.tokens.filter { text.tokens[$0].kind == .word }
        let capitals = words.filter { text.tokens[$0].isCapitalised }
        return [words, capitals].filter { $0.count > 2 }.map { NameKey(word: $0.compactMap { text.folded($0).first }) }
    }

    private static func key(_ parts: some Sequence<NameKey>) -> NameKey {
        parts.reduce(into: NameKey()) { $0.append($1) }
    }
}
