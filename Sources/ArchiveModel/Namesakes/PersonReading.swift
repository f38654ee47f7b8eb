/// Reads what one article says of a person that keeps them apart from others of the name.
package struct PersonReading {
    /// What it says.
    package private(set) var signs = PersonSigns()
    /// The word of a role by which it names the calling: `striker`.
    package private(set) var callingWord: String?
    /// The countries that it names, or that it is about.
    package private(set) var countries: Set<String> = []
    private let article: Article

    /// Reads the mentions of a person.
    package init(of person: ArticleEntity, in article: Article) {
        self.article = article
        for role in Set(person.mentions.compactMap(\.role)).sorted() { read(role: role) }
        for mention in person.mentions where signs.born == nil { readAge(at: mention) }
    }

    /// Adds where the article is set.
    package mutating func add(_ places: ArticleCountries) {
        signs.homes = signs.states.union(places.home.map { [$0] } ?? [])
        countries = signs.homes.union(places.named)
    }

    /// The words that tell of an earlier calling.
    private static let changes: Set<Substring> = ["former", "ex", "retired", "turned", "once", "late"]

    private mutating func read(role: String) {
        let role = role.lowercased()
        let words = role.split { !$0.isLetter }
        let callings = Calling.all(in: words)
        if words.contains(where: Self.changes.contains) || callings.count > 1 {
            signs.hasChanged = signs.hasChanged || !callings.isEmpty
        } else if let (calling, word) = Calling.named(in: words) {
            signs.callings.insert(calling)
            callingWord = callingWord ?? String(word)
        }
        signs.states.formUnion(Self.states(in: words))
    }

    /// The countries whose the person is by a role: of `Kenyan lawmaker` and `president of Kenya`, but not of `envoy for
    /// Yemen` or `Belgium coach`, who may be another country's next year.
    private static func states(in words: [Substring]) -> Set<String> {
        let office = words.prefix { !destinations.contains($0) }
        guard !office.contains(where: visitors.contains) else { return [] }
        let (countries, areDemonyms) = CountryWords.countries(in: office)
        let isOfState = [.state, .sport].contains(Calling.named(in: Array(office))?.calling)
        return areDemonyms || isOfState ? countries : []
    }

    /// What stands before the country to which somebody is sent.
    private static let destinations: Set<Substring> = ["to", "for", "in", "on", "at", "with"]
    /// Those who are sent, or hired, by one country after the other.
    private static let visitors: Set<Substring> = [
        "envoy", "representative", "coach", "manager", "trainer", "correspondent", "observer", "mediator",
    ]

    /// An age beside the name: `Ali Hassan, 45,` or `45-year-old Ali Hassan`.
    private mutating func readAge(at mention: Mention) {
        guard let year = article.published?.year, let text = article.passage(mention.field, mention.paragraph),
            text.utf8.contains(where: { (0x30...0x39).contains($0) })
        else { return }
        let scalars = Array(text.unicodeScalars)
        guard mention.range.upperBound <= scalars.count else { return }
        let before = String(String.UnicodeScalarView(scalars[..<mention.range.lowerBound].suffix(40)))
        let after = String(String.UnicodeScalarView(scalars[mention.range.upperBound...].prefix(12)))
        guard let age = Self.age(after: after) ?? Self.age(before: before), (10...110).contains(age) else { return }
        signs.born = year - age - 1...year - age
    }

    /// The age in `, 45, a teacher`, but not in a list of scores: `, 45, and`.
    private static func age(after text: String) -> Int? {
        guard text.hasPrefix(", ") else { return nil }
        let digits = text.dropFirst(2).prefix { $0.isNumber }
        let rest = text.dropFirst(2 + digits.count)
        guard digits.count == 2, rest.hasPrefix(", "), let next = rest.dropFirst(2).first, next.isLowercase else {
            return nil
        }
        return rest.dropFirst(2).hasPrefix("and ") ? nil : Int(digits)
    }

    /// The age in `45-year-old Ali Hassan` or `45-year-old lawmaker Ali Hassan`, but not in `12-year-old son of Ali Hassan`.
    private static func age(before text: String) -> Int? {
        guard let marker = text.range(ofLast: "-year-old") else { return nil }
        let between = text[marker.upperBound...]
        guard between.allSatisfy({ $0.isLetter || $0 == " " }) else { return nil }
        let words = between.split(separator: " ")
        guard words.count < 4, !words.contains(where: relations.contains) else { return nil }
        return Int(String(text[..<marker.lowerBound].reversed().prefix { $0.isNumber }.reversed()))
    }

    /// Words after which the name is not of the person of that age.
    private static let relations: Set<Substring> = [
        "of", "and", "by", "with", "for", "from", "to", "in", "at", "on", "who", "when", "son", "daughter", "brother",
        "sister", "wife", "husband", "mother", "father", "nephew", "niece", "cousin", "girl", "boy", "baby", "s", "was",
        "is", "said", "told", "after", "before", "against", "named", "killed",
    ]
}

extension String {
    /// Where a text stands last.
    fileprivate func range(ofLast text: String) -> Range<Index>? {
        var start = endIndex
        while true {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            guard start > startIndex else { return nil }
            start = index(before: start)
        }
    }
}
