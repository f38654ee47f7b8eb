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
    private var tagged = (person: 0, organisation: 0, place: 0)
    /// Where in `parts` the capitalised words stand.
    let capitals: [Int]
    /// The place of which it is a demonym: Iraq for `Iraqi`.
    let placeOfDemonym: KnownName?
    /// How many of `parts` there are without `Jr` and its like at the end.
    private let partsOfPerson: Int
    /// The key without the titles at the front, by which a person may be known already: `Bishop Haddad` is Haddad.
    let keyWithoutTitle: NameKey?

    init(_ candidate: MentionCandidate, number: Int, text: TokenisedText) {
        key = candidate.key
        candidates = [number]
        words = NameReading(candidate.tokens, in: text).evidence
        let tokens = text.tokens[candidate.tokens].filter { $0.kind == .word }
        parts = tokens.map(\.key)
        isInCapitals = tokens.count == 1 && tokens[0].isInCapitals
        capitals = tokens.indices.filter { tokens[$0].isCapitalised }
        placeOfDemonym =
            tokens.last?.classes.contains(.demonym) == true ? Gazetteer.place(ofDemonym: candidate.key) : nil
        partsOfPerson = tokens.count - tokens.reversed().prefix { $0.classes.contains(.generation) }.count
        let titles = tokens.prefix { !$0.classes.isDisjoint(with: [.role, .honorific]) }.count
        keyWithoutTitle = titles > 0 && titles < tokens.count ? Self.key(parts[titles...]) : nil
        add(candidate)
    }

    /// Adds what is said of one mention by what stands around it and by the tagger.
    mutating func add(_ candidate: MentionCandidate) {
        context = context + KindEvidence(candidate.clues, words: parts.count)
        switch candidate.tagged {
        case .person: tagged.person += 1
        case .organisation: tagged.organisation += 1
        case .place: tagged.place += 1
        case nil: break
        }
    }

    /// The kind that the tagger most often takes it for.
    var taggedKind: EntityKind? {
        let most = max(tagged.person, tagged.organisation, tagged.place)
        guard most > 0 else { return nil }
        return tagged.person == most ? .person : tagged.organisation == most ? .organisation : .place
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
        let parts = parts.prefix(partsOfPerson)
        guard parts.count > 1, let last = capitals.last(where: parts.indices.contains) else { return [] }
        var forms: [NameKey] = []
        for start in (parts.count < self.parts.count ? 0 : 1)..<parts.count { forms.append(Self.key(parts[start...])) }
        if last > 1 {
            forms.append(Self.key([parts[0], parts[last]]))
            forms.append(Self.key([parts[0]] + parts[(last - 1)...]))
        }
        return forms
    }

    /// The shorter forms under which news goes on to name a body: the words at its beginning and at its end that begin
    /// and end with a capital.
    var bodyForms: [(key: NameKey, words: Range<Int>)] {
        let beginnings = capitals.filter { $0 + 1 < parts.count }.map { 0..<$0 + 1 }
        let ends = capitals.filter { $0 > 0 }.map { $0..<parts.count }
        return (beginnings + ends).map { (Self.key(parts[$0]), $0) }
    }

    /// The direction by which news goes on to name half of a country: the North, for North Korea.
    var direction: NameKey? {
        parts.count == 2 && Lexicon.classes(of: parts[0]).contains(.direction) ? parts[0] : nil
    }

    /// The given name, where it is no more than a weak sign.
    var givenName: NameKey? { parts.count > 1 ? parts[0] : nil }

    /// The initials of its capitalised words, and of all its words, folded: `who`.
    func initials(in text: TokenisedText, _ candidate: MentionCandidate) -> [NameKey] {
        let words = candidate.tokens.filter { text.tokens[$0].kind == .word }
        let capitals = words.filter { text.tokens[$0].isCapitalised }
        return [words, capitals].filter { $0.count > 2 }.map { NameKey(word: $0.compactMap { text.folded($0).first }) }
    }

    static func key(_ parts: some Sequence<NameKey>) -> NameKey {
        parts.reduce(into: NameKey()) { $0.append($1) }
    }
}
