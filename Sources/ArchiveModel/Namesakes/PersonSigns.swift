/// What articles say of a person that another of the same name can not have in common with them.
package struct PersonSigns: Sendable, Equatable {
    /// The callings that roles name.
    package var callings: Set<Calling> = []
    /// The countries whose offices roles name, as ISO 3166-1 alpha-2: KE for `Kenyan lawmaker`.
    package var states: Set<String> = []
    /// The countries that the articles are about.
    package var homes: Set<String> = []
    /// The years in which the person may be born, by their age.
    package var born: ClosedRange<Int>?
    /// Whether a role tells of a change of calling: `former striker`, `boxer and congressman`.
    package var hasChanged = false

    /// No signs.
    package init() {}

    /// Whether they tell anything by which people can be kept apart.
    package var isEmpty: Bool { callings.isEmpty && states.isEmpty && born == nil && !hasChanged }

    /// Whether they can hardly be of the person of whom an article says other things.
    ///
    /// Only what contradicts speaks for two: ages, callings that exclude each other, offices of two countries; and a
    /// country that the article names speaks for one, if the ages are not far apart.
    package func contradict(_ reading: PersonReading) -> Bool {
        let other = reading.signs
        let years = yearsApart(other)
        if years >= 15 { return true }
        guard !homes.isEmpty, !other.homes.isEmpty, homes.isDisjoint(with: reading.countries) else { return false }
        if years >= 5 { return true }
        guard !hasChanged, !other.hasChanged else { return false }
        return callingsExclude(other) || statesExclude(other)
    }

    /// Why they contradict others, as it may stand after a name: `striker`, `Kenya`, `born 1960`.
    package func distinction(from other: PersonSigns, calledBy word: String?) -> String {
        if callingsExclude(other), let word { return word }
        if statesExclude(other), let state = states.min(), let country = Country.named(state) { return country.name }
        if yearsApart(other) >= 5, let born { return "born \(born.upperBound)" }
        return word ?? "namesake"
    }

    /// Adds what another article says of the same person.
    package mutating func formUnion(_ other: PersonSigns) {
        callings.formUnion(other.callings)
        states.formUnion(other.states)
        homes.formUnion(other.homes)
        hasChanged = hasChanged || other.hasChanged
        guard let theirs = other.born else { return }
        born = born.map { min($0.lowerBound, theirs.lowerBound)...max($0.upperBound, theirs.upperBound) } ?? theirs
    }

    private func yearsApart(_ other: PersonSigns) -> Int {
        guard let one = born, let two = other.born else { return 0 }
        return max(one.lowerBound - two.upperBound, two.lowerBound - one.upperBound)
    }

    private func callingsExclude(_ other: PersonSigns) -> Bool {
        guard !callings.isEmpty, !other.callings.isEmpty else { return false }
        return callings.allSatisfy { one in other.callings.allSatisfy(one.excludes) }
    }

    private func statesExclude(_ other: PersonSigns) -> Bool {
        !states.isEmpty && !other.states.isEmpty && states.isDisjoint(with: other.states)
    }
}
