/// The bodies of an article by the beginnings and ends of their names, under which news goes on to name them: `Apple` for
/// Apple Inc., `United` for Manchester United, `Senate` for the Philippine Senate.
struct ShortBodyNames {
    private var forms: [NameKey: [Int]] = [:]
    /// Those forms that say more than a name that the tables know: what stands first, or after a demonym.
    private var strongForms: [NameKey: [Int]] = [:]

    /// Adds a body that an article names in full.
    mutating func add(_ group: NameGroup, _ number: Int) {
        for (key, words) in group.bodyForms {
            if forms[key]?.contains(number) != true { forms[key, default: []].append(number) }
            let rest = NameGroup.key(group.parts[..<words.lowerBound])
            guard words.lowerBound == 0 || Gazetteer.place(ofDemonym: rest) != nil else { continue }
            if strongForms[key]?.contains(number) != true { strongForms[key, default: []].append(number) }
        }
    }

    /// The bodies that a short name may stand for; nil if it stands for itself.
    func owners(of key: NameKey, isKnown: Bool) -> [Int]? { isKnown ? strongForms[key] : forms[key] }
}
