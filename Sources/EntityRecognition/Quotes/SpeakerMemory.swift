internal import ArchiveModel

/// Tells whom a pronoun or a description stands for, by whom the text named and let speak before.
struct SpeakerMemory {
    let passages: [NamedPassage]
    private(set) var spoken: [(passage: Int, token: Int, speaker: Speaker)] = []
    private let genders: SpeakerGenders

    init(_ passages: [NamedPassage], _ entities: [ArticleEntity]) {
        self.passages = passages
        genders = SpeakerGenders(passages, entities)
    }

    /// Keeps that somebody spoke there.
    mutating func remember(_ speaker: Speaker, passage: Int, token: Int) {
        spoken.append((passage, token, speaker))
    }

    /// The last speaker.
    var last: (passage: Int, speaker: Speaker)? { spoken.last.map { ($0.passage, $0.speaker) } }

    /// So many passages back somebody may have been named for whom a pronoun stands.
    private static let reach = 4
    /// So many paragraphs back the person or body was named that a description means.
    private static let longReach = 100
    /// So many names of a paragraph are looked at.
    private static let mostNames = 64

    func speaker(_ antecedent: SpeechClause.Antecedent, passage: Int, token: Int, outside quotes: (Int, Int) -> Bool)
        -> Speaker?
    {
        switch antecedent {
        case .description(let keys): described(keys, passage, token, quotes)
        case .pronoun(let key):
            Self.bodies.contains(key)
                ? body(passage, token, isSingular: key == Self.it)
                : person(genders.gender(ofPronoun: key), passage, token, quotes)
        }
    }

    private static let bodies = KeySet(Lexicon.keys("they it"))
    private static let it = NameKey("it")

    // MARK: Pronouns

    /// The person who is the first that the last sentence names which names anybody, or who spoke since.
    private func person(
        _ gender: Gender?, _ passage: Int, _ token: Int, _ isQuoted: (Int, Int) -> Bool
    ) -> Speaker? {
        let spoken = self.spoken.last { fits($0.speaker, gender) }
        var number = passage
        while number >= max(0, passage - Self.reach) {
            let names = names(of: number, before: passage, token).filter {
                $0.kind == .person && !isQuoted(number, $0.tokens.lowerBound)
            }
            if let name = firstOfLastSentence(names, in: passages[number], gender) {
                if let spoken,
                    spoken.passage > number || spoken.passage == number && spoken.token >= name.tokens.lowerBound
                {
                    return spoken.speaker
                }
                return .entity(name.entity)
            }
            if let spoken, spoken.passage == number { return spoken.speaker }
            number -= 1
        }
        return spoken?.speaker
    }

    /// The last names of a paragraph, of the one where a token is those before it.
    private func names(of number: Int, before passage: Int, _ token: Int) -> ArraySlice<NamedPassage.Name> {
        let end = number < passage ? passages[number].tokens.count : token
        return passages[number].names(in: 0..<end).suffix(Self.mostNames)
    }

    private func firstOfLastSentence(
        _ names: [NamedPassage.Name], in passage: NamedPassage, _ gender: Gender?
    ) -> NamedPassage.Name? {
        let fitting = names.filter { fits(.entity($0.entity), gender) }
        guard var first = fitting.last else { return nil }
        for name in fitting.dropLast().reversed() {
            let between = passage.tokens[name.tokens.upperBound..<max(name.tokens.upperBound, first.tokens.lowerBound)]
            if between.contains(where: { $0.isMark(".") || $0.isMark("!") || $0.isMark("?") }) { break }
            first = name
        }
        return first
    }

    private func fits(_ speaker: Speaker, _ gender: Gender?) -> Bool {
        switch speaker {
        case .entity(let entity):
            guard genders.isPerson(entity) else { return false }
            guard let gender, let own = genders.gender(of: entity) else { return true }
            return own == gender
        case .words: return true
        }
    }

    /// The body that spoke last; for `it` also the one that was named last.
    private func body(_ passage: Int, _ token: Int, isSingular: Bool) -> Speaker? {
        if let last = spoken.last, passage - last.passage <= 1 {
            switch last.speaker {
            case .entity(let entity) where genders.isPerson(entity): break
            default: return last.speaker
            }
        }
        guard isSingular else { return nil }
        for number in stride(from: passage, through: max(0, passage - 1), by: -1) {
            let name = names(of: number, before: passage, token).last { $0.kind == .organisation }
            if let name { return .entity(name.entity) }
        }
        return nil
    }

    // MARK: Descriptions

    /// The person whose role has all those words, or the body whose name has them; the last before a token.
    private func described(
        _ keys: [NameKey], _ passage: Int, _ token: Int, _ isQuoted: (Int, Int) -> Bool
    ) -> Speaker? {
        guard !keys.isEmpty else { return nil }
        for number in stride(from: passage, through: max(0, passage - Self.longReach), by: -1) {
            let found = names(of: number, before: passage, token).last { has($0, keys, in: passages[number]) }
            if let found { return .entity(found.entity) }
        }
        guard keys.count == 1, !Self.assistants.contains(keys[0]) else { return nil }
        return onlyPerson(before: token, in: passage, isQuoted)
    }

    /// Those who speak for others or of them, and often have no name.
    private static let assistants = KeySet(
        Lexicon.keys(
            """
            aide adviser advisor spokesman spokeswoman spokesperson lawyer attorney official officer analyst expert
            economist diplomat witness reporter journalist critic resident researcher
            """))

    /// The only person whom a paragraph names before a token, if it does not say what he or she is: `the striker`.
    private func onlyPerson(before token: Int, in passage: Int, _ isQuoted: (Int, Int) -> Bool) -> Speaker? {
        let names = names(of: passage, before: passage, token)
            .filter { $0.kind == .person && !isQuoted(passage, $0.tokens.lowerBound) }
        guard let first = names.first, names.allSatisfy({ $0.entity == first.entity && $0.role == nil }) else {
            return nil
        }
        let isRole = RoleFinder(passage: passages[passage]).isHead(token + 1)
        return isRole ? .entity(first.entity) : nil
    }

    private func has(_ name: NamedPassage.Name, _ keys: [NameKey], in passage: NamedPassage) -> Bool {
        let words: [NameKey]
        switch name.kind {
        case .person: words = name.role.map { passage.tokens[$0].map(\.key) } ?? []
        case .organisation:
            words = passage.tokens[name.tokens].filter { $0.classes.contains(.organisationHead) || keys.count > 1 }.map(
                \.key)
        case .place: return false
        }
        return keys.allSatisfy(words.contains)
    }
}
