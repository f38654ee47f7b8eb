/// The bodies of an article by the beginnings and ends of their names, under which news goes on to name them: `Apple` for
/// Apple Inc., `United` for Manchester United, `Senate` for the Philippine Senate.
struct ShortBodyNames {
    private var forms: [NameKey: [Int]] = [:]
    /// Those forms that say more than a name that the tables know: what stands first, or after a demonym.
    private var strongForms: [NameKey: [Int]] = [:]

    /// Adds a body that an article names in full.
    mutating func add(_ group: NameGroup, _ number: Int) {
        for (key, words) in group.bodyForms where words.count > 1 || Self.mayStandAlone(key) {
            if forms[key]?.contains(number) != true { forms[key, default: []].append(number) }
            let rest = NameGroup.key(group.parts[..<words.lowerBound])
            guard words.lowerBound == 0 || Gazetteer.place(ofDemonym: rest) != nil else { continue }
            if strongForms[key]?.contains(number) != true { strongForms[key, default: []].append(number) }
        }
    }

    /// Whether a word alone may be short for a body: not `Islamic`, `House` or `South`.
    private static func mayStandAlone(_ word: NameKey) -> Bool {
        let classes = Lexicon.classes(of: word)
        return classes.contains(.organisationHead) || classes.isDisjoint(with: notAlone)
    }

    private static let notAlone: WordClass = [.other, .demonym, .placeHead, .placeLead, .direction, .calendar]

    /// The bodies that a short name may stand for; nil if it stands for itself.
    func owners(of key: NameKey, isKnown: Bool) -> [Int]? { isKnown ? strongForms[key] : forms[key] }
}
