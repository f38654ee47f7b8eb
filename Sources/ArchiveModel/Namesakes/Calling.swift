/// A field of life that hardly anyone leaves for another without the news saying so.
package enum Calling: String, Sendable, Hashable, CaseIterable {
    case sport, art, faith, science, business, arms, state

    /// The calling that a role names, and the word by which it does; nil for roles that tell none, or more than one.
    static func named(in words: [Substring]) -> (calling: Calling, word: Substring)? {
        let found = words.compactMap { word in table[word].map { (calling: $0, word: word) } }
        guard let last = found.last, found.allSatisfy({ $0.calling == last.calling }) else { return nil }
        // The head of a club is no head of state.
        guard !words.contains(where: ofBodies.contains) || !heads.contains(last.word) else { return nil }
        return last
    }

    /// All callings that a role names, two for `boxer and congressman`.
    static func all(in words: [Substring]) -> Set<Calling> { Set(words.compactMap { table[$0] }) }

    /// Whether hardly anyone is both: an athlete and something else, an artist and one of faith, science or arms.
    ///
    /// Artists enter politics and business, and so do scientists, soldiers and the faithful.
    func excludes(_ other: Calling) -> Bool {
        guard self != other else { return false }
        if self == .sport || other == .sport { return true }
        let others: Set<Calling> = [.faith, .science, .arms]
        return self == .art && others.contains(other) || other == .art && others.contains(self)
    }

    private static let heads: Set<Substring> = ["president", "vice", "secretary", "governor"]
    private static let ofBodies: Set<Substring> = [
        "club", "federation", "association", "league", "fc", "team", "union", "company", "bank", "university",
        "society",
        "foundation", "institute", "group", "board", "committee", "council",
    ]

    private static let table: [Substring: Calling] = {
        var table: [Substring: Calling] = [:]
        for (calling, words) in lists { for word in words.split(separator: " ") { table[word] = calling } }
        return table
    }()

    private static let lists: [(Calling, String)] = [
        (
            .sport,
            """
            footballer striker midfielder goalkeeper defender winger forward fullback cricketer batsman batter bowler \
            spinner wicketkeeper sprinter swimmer wrestler boxer heavyweight golfer cyclist gymnast quarterback pitcher \
            shortstop outfielder jockey marathoner hurdler skier snowboarder skater weightlifter judoka fencer \
            rower decathlete javelin athlete olympian flyhalf
            """
        ),
        (
            .art,
            """
            singer rapper actor actress musician pianist violinist guitarist composer painter sculptor novelist \
            poet playwright filmmaker comedian dancer ballerina soprano tenor
            """
        ),
        (
            .faith,
            """
            bishop archbishop cardinal pope priest pastor monk nun imam ayatollah mullah mufti rabbi patriarch lama
            """
        ),
        (
            .science,
            """
            scientist physicist chemist biologist mathematician astronomer virologist epidemiologist geologist \
            seismologist archaeologist surgeon neurologist cardiologist professor
            """
        ),
        (.business, "businessman businesswoman entrepreneur tycoon banker ceo industrialist financier"),
        (.arms, "gen colonel admiral brigadier commander sergeant lieutenant soldier militant warlord"),
        (
            .state,
            """
            president minister premier chancellor senator congressman congresswoman lawmaker mp legislator governor mayor \
            ambassador diplomat king queen emir sultan judge justice prosecutor politician parliamentarian
            """
        ),
    ]
}
