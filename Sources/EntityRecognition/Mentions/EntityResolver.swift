internal import ArchiveModel

/// Decides what each name of an article is, and which names are one entity's.
struct EntityResolver {
    let text: ArticleText
    let candidates: [MentionCandidate]
    /// Whether the tagger has found the candidates.
    private let isTagged: Bool
    /// The names in order of first mention.
    private(set) var groups: [NameGroup] = []
    private var drafts: [EntityDraft] = []
    /// The numbers of the drafts by kind and name.
    private var numbers: [DraftName: Int] = [:]
    /// The drafts that a name may stand for.
    private var forms = KeyTable<[Int]>()
    /// The bodies that the article gives an acronym.
    private var acronyms = KeyTable<Int>()
    /// The bodies whose words have those initials.
    private var initials = KeyTable<Int>()
    /// The candidates that are names, and their kinds.
    private(set) var decisions: [(candidate: MentionCandidate, kind: EntityKind)] = []
    /// The people who have that given name.
    private var givenNames = KeyTable<[Int]>()
    /// The bodies that a shorter name may stand for.
    private var bodies = ShortBodyNames()

    /// What only one draft is called.
    private struct DraftName: Hashable {
        let kind: EntityKind
        let name: String
    }

    init(text: ArticleText, candidates: [MentionCandidate], isTagged: Bool = false) {
        self.text = text
        self.isTagged = isTagged
        self.candidates = candidates
        var numbers = KeyTable<Int>()
        for (number, candidate) in candidates.enumerated() {
            if let group = numbers[candidate.key] {
                groups[group].candidates.append(number)
                groups[group].add(candidate)
            } else {
                numbers.set(candidate.key, groups.count)
                groups.append(NameGroup(candidate, number: number, text: self.passage(candidate).text))
            }
        }
    }

    /// Decides what each name is.
    mutating func decide() {
        decideFullNames()
        decideShortNames()
        matchWhereCapitalsMarkNothing()
    }

    /// The entities in order of first mention, when they are decided.
    var entities: [ArticleEntity] {
        drafts.filter { !$0.mentions.isEmpty }
            .map { $0.sorted() }
            .sorted { $0.firstPlace < $1.firstPlace }
            .map(\.entity)
    }

    private func passage(_ candidate: MentionCandidate) -> Passage { text.passages[candidate.passage] }

    /// What a name is: what the tagger takes it for, but a place where it is a demonym; in a language whose words the
    /// lexicon does not know, only what it is by itself.
    private func kind(of group: NameGroup) -> EntityKind? {
        if group.taggedKind == .organisation, group.placeOfDemonym != nil { return .place }
        return group.taggedKind ?? (text.isEnglish || group.words.isSelfEvident ? group.kind : nil)
    }

    /// Names of several words, the longest first, so that a shorter form finds the full name.
    private mutating func decideFullNames() {
        let full = groups.indices.filter { groups[$0].parts.count > 1 }.sorted { one, other in
            (groups[other].parts.count, one) < (groups[one].parts.count, other)
        }
        for index in full {
            let group = groups[index]
            guard group.taggedKind != nil || group.words != .rejection else { continue }
            let decided = kind(of: group)
            // `Petr Fiala (ODS)` is a person and a party.
            let abbreviation = decided == .person || group.words.person > 3 ? nil : abbreviation(of: group)
            guard let kind = decided ?? (abbreviation == nil ? nil : .organisation) else { continue }
            if kind == .person, let owners = forms[group.key] ?? group.keyWithoutTitle.flatMap({ forms[$0] }) {
                assign(group, to: owners)
            } else if kind == .organisation, let owners = bodies.owners(of: group.key, isKnown: isKnown(group)) {
                assign(group, to: owners)
            } else {
                open(group, kind: kind)
                if let abbreviation, let draft = forms[group.key]?.first { acronyms.set(abbreviation, draft) }
            }
        }
    }

    /// The key of the acronym that stands in parentheses after the name.
    private func abbreviation(of group: NameGroup) -> NameKey? {
        for number in group.candidates where number + 1 < candidates.count {
            let next = candidates[number + 1]
            guard next.abbreviated == number else { continue }
            let text = passage(next).text
            guard text.tokens[next.tokens.lowerBound].isInCapitals else { continue }
            // `MEXICO CITY (AP)` is no name and its acronym, `United Arab Emirates (UAE)` is.
            let isBody = [.organisation, .person].contains(kind(of: group))
            if isBody || isMade(of: group, text.folded(next.tokens.lowerBound)) { return next.key }
        }
        return nil
    }

    /// Whether half of an acronym's letters or more begin words of a name, and the name is more than ordinary words: no
    /// `Strategic Environmental Assessment (SEA)`.
    private func isMade(of group: NameGroup, _ acronym: ArraySlice<UInt8>) -> Bool {
        let candidate = candidates[group.candidates[0]]
        let text = passage(candidate).text
        guard !NameReading(candidate.tokens, in: text).uses.allSatisfy({ $0 == .ordinary }) else { return false }
        let initials = Set(
            candidate.tokens.filter { text.tokens[$0].kind == .word }.compactMap { text.folded($0).first })
        return acronym.count { initials.contains($0) } * 2 >= acronym.count
    }

    private mutating func decideShortNames() {
        for group in groups where group.parts.count == 1 {
            let key = group.key
            let kind = kind(of: group)
            let isFirm = max(group.words.place, group.words.organisation) >= 10
            if let owner = acronyms[key] {
                assign(group, to: [owner])
            } else if let owner = initials[key], group.isInCapitals, !isFirm {
                assign(group, to: [owner])
            } else if let owners = forms[key], !isFirm {
                assign(group, to: owners)
            } else if kind == .organisation, let owners = bodies.owners(of: group.key, isKnown: isKnown(group)) {
                assign(group, to: owners)
            } else if let owners = givenNames[key], kind == nil || kind == .person {
                assign(group, to: owners)
            } else if let kind {
                open(group, kind: kind)
            }
        }
    }

    /// Makes an entity of a name, or adds the name to the one that has the same canonical name.
    private mutating func open(_ group: NameGroup, kind: EntityKind) {
        let first = candidates[group.candidates[0]]
        let named = passage(first).text.knownName(first.tokens) ?? group.placeOfDemonym
        let known = named.flatMap { $0.kind == kind ? $0 : nil }
        let draft = draft(
            EntityDraft(
                kind: kind, name: known?.name ?? canonicalName(of: first, kind: kind), key: group.key, known: known))
        link(group.key, to: draft)
        for number in group.candidates where isMention(number) { add(candidates[number], to: draft) }
        switch kind {
        case .person:
            for form in group.personForms { link(form, to: draft) }
            if let name = group.givenName { givenNames.append(draft, to: name) }
        case .organisation where group.parts.count > 1:
            bodies.add(group, draft)
            for key in group.initials(in: passage(first).text, first) where initials[key] == nil {
                initials.set(key, draft)
            }
        case .place where known != nil:
            if let form = group.direction { link(form, to: draft) }
        default: break
        }
    }

    /// The number of the draft of that kind and name, made if there is none.
    private mutating func draft(_ draft: EntityDraft) -> Int {
        let number = numbers[DraftName(kind: draft.kind, name: draft.name), default: drafts.count]
        guard number == drafts.count else { return number }
        numbers[DraftName(kind: draft.kind, name: draft.name)] = number
        drafts.append(draft)
        return number
    }

    /// Whether a candidate is a mention where it stands, not one that must be found where capitals mark nothing.
    private func isMention(_ candidate: Int) -> Bool {
        candidates[candidate].tagged != nil || passage(candidates[candidate]).capitalsMarkNames
    }

    private func canonicalName(of candidate: MentionCandidate, kind: EntityKind) -> String {
        let text = passage(candidate).text
        if kind == .place {
            let folded = candidate.tokens.filter { text.tokens[$0].kind == .word }.map { text.folded($0) }
            if let city = CityTable.city(named: Array(folded.joined(separator: " ".utf8))) { return city.name }
        }
        return text.string(candidate.tokens)
    }

    private mutating func link(_ key: NameKey, to draft: Int) {
        if forms[key]?.contains(draft) != true { forms.append(draft, to: key) }
    }

    private mutating func assign(_ group: NameGroup, to owners: [Int]) {
        for number in group.candidates where isMention(number) { assign(candidates[number], to: owners) }
    }

    private func isKnown(_ group: NameGroup) -> Bool {
        let candidate = candidates[group.candidates[0]]
        return passage(candidate).text.knownName(candidate.tokens) != nil
    }

    /// Gives a mention of a short name to the owner that it most likely means.
    private mutating func assign(_ candidate: MentionCandidate, to owners: [Int]) {
        let place = TextPlace(candidate)
        let likeliest =
            owners.count > 1 ? owners.max { drafts[$0].claim(at: place) < drafts[$1].claim(at: place) } : nil
        if let owner = likeliest ?? owners.first { add(candidate, to: owner) }
    }

    private mutating func add(_ candidate: MentionCandidate, to draft: Int) {
        let passage = passage(candidate)
        decisions.append((candidate, drafts[draft].kind))
        drafts[draft].add(
            Mention(field: passage.field, paragraph: passage.paragraph, range: passage.text.scalars(candidate.tokens)),
            at: TextPlace(candidate), text: passage.text.string(candidate.tokens), key: candidate.key)
    }

    /// The entities that the article names so.
    private func owners(of key: NameKey) -> [Int]? { acronyms[key].map { [$0] } ?? forms[key] }

    /// Finds, in headlines in title case and the like, the names that the rest of the article gives or the gazetteer
    /// knows.
    private mutating func matchWhereCapitalsMarkNothing() {
        for (number, passage) in text.passages.enumerated()
        where !(isTagged ? passage.isTagged : passage.capitalsMarkNames) {
            for match in NameMatcher(text: passage.text).matches(isKnown: { owners(of: $0) != nil }) {
                let key = passage.text.key(of: match)
                let candidate = MentionCandidate(passage: number, tokens: match, key: key, clues: [])
                if let known = passage.text.knownName(match), owners(of: key) == nil {
                    let made = EntityDraft(kind: known.kind, name: known.name, key: key, known: known)
                    let draft = draft(made)
                    link(key, to: draft)
                }
                assign(candidate, to: owners(of: key) ?? [])
            }
        }
    }
}
