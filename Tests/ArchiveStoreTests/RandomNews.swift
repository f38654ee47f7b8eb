import ArchiveModel

/// Makes articles of few words, so that each of them is frequent; any field may be empty, and days are shared.
struct RandomNews {
    /// From frequent to rare.
    static let words =
        "harbour ferry council vote storm bridge market port line mayor toll crew quay strike night budget fleet tide "
        .split(separator: " ").map(String.init)

    private var chance: Chance

    init(seed: UInt64) {
        chance = Chance(state: seed)
    }

    mutating func articles(_ numbers: some Sequence<Int>) -> [Article] {
        numbers.map { article($0) }
    }

    mutating func article(_ number: Int) -> Article {
        var article = Samples.article(number, text(0...8), on: date())
        article.url = "https://news.example/\(number)"
        article.summary = text(0...12)
        article.body = (0..<chance.number(0...3)).map { _ in text(0...40) }
        article.captions = (0..<chance.number(0...2)).map { _ in Caption(text: text(1...6)) }
        article.entities = EntityKind.allCases.flatMap { kind in
            (0..<chance.number(0...2)).map { _ in Samples.entity(kind, text(1...2), [word()]) }
        }
        article.tags = (0..<chance.number(0...2)).map { _ in word() }
        article.country = chance.pick(["TR", "GB", "DE", nil]) ?? nil
        article.agency = chance.pick(["AA", "Reuters", nil]) ?? nil
        article.publisher = chance.pick(["Bay Courier", "Łódź Evening Post", nil]) ?? nil
        article.language = chance.pick(["en", "tr", nil]) ?? nil
        article.section = chance.isTrue(outOf: 3) ? word() : nil
        return article
    }

    private mutating func text(_ count: ClosedRange<Int>) -> String {
        (0..<chance.number(count)).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String {
        Self.words[min(chance.number(0...Self.words.count - 1), chance.number(0...Self.words.count - 1))]
    }

    /// A day of one spring mostly; a month or a year, or nothing, too.
    private mutating func date() -> String? {
        let month = chance.number(3...5)
        switch chance.number(0...11) {
        case 0: return nil
        case 1: return "2025"
        case 2: return "2025-0\(month)"
        default: return "2025-0\(month)-\(chance.number(10...30))"
        }
    }
}
