internal import ArchiveModel

extension NameReading {
    /// The words with which no person's name begins.
    private static let noFirstName: WordClass = [.other, .demonym, .companySuffix, .direction]

    /// The words with which no person's name ends.
    private static let noLastName: WordClass = [
        .organisationHead, .companySuffix, .placeHead, .otherHead, .other, .demonym, .role, .direction,
    ]

    /// How much a name of several words speaks for a person.
    var person: Int {
        let names = words.indices.filter { text.tokens[words[$0]].isCapitalised }
        guard let first = names.first, let last = names.last, isPersonal(names, first, last) else { return -6 }
        // `La Paz`, `Santa Ana`: an article or a saint makes a place or a title sooner than a person.
        guard classes(words[first]).isDisjoint(with: [.particleArticle, .placeLead]) else { return -2 }
        guard names.count <= 5, names.contains(where: { !isInitial($0) }) else { return 0 }
        var person = 1
        if uses[first].contains(.givenName) { person += uses[first].contains(.ordinary) ? 2 : 4 }
        if names.count > 1, !uses[last].isDisjoint(with: [.familyName, .givenName]) { person += 2 }
        if names.count < words.count, words.contains(where: { classes($0).contains(.particle) }) { person += 3 }
        if names.contains(where: { isInitial($0) }) { person += 3 }
        if names.contains(where: { isIrishOrScottish($0) }) { person += 3 }
        if classes(words[last]).contains(.generation) { person += 3 }
        let ordinary = names.count { uses[$0] == .ordinary && !isInitial($0) }
        person -= 3 * ordinary
        if ordinary == 0, (2...3).contains(names.count) { person += 1 }
        if names.contains(where: { text.tokens[words[$0]].shape.contains(.allCapitals) }) { person -= 4 }
        // Greenpeace East Asia, but Michael Jordan.
        if names.count > 1, isPlace(words[last]), !uses[first].contains(.givenName) { person -= 4 }
        return person
    }

    private func isPlace(_ index: Int) -> Bool { text.knownName(index..<index + 1)?.kind == .place }

    private func isInitial(_ word: Int) -> Bool { text.tokens[words[word]].shape.contains(.initial) }

    private func isPersonal(_ names: [Int], _ first: Int, _ last: Int) -> Bool {
        guard !names.contains(where: { classes(words[$0]).contains(.organisationHead) }) else { return false }
        guard classes(words[first]).isDisjoint(with: Self.noFirstName) else { return false }
        return isGivenAndFamilyName || classes(words[last]).isDisjoint(with: Self.noLastName)
    }

    /// `O'Brien`, `McGrath`.
    private func isIrishOrScottish(_ word: Int) -> Bool {
        let letters = text.bytes[text.tokens[words[word]].bytes].prefix(5)
        guard letters.count == 5 else { return false }
        if letters.starts(with: "O'".utf8) || letters.starts(with: "O\u{2019}".utf8) { return true }
        return letters.starts(with: "Mc".utf8) && letters[letters.startIndex + 2] & 0x20 == 0
    }
}
