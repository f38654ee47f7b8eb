import ArchiveModel
import EntityRecognition
import Testing

/// How many names of news sentences are found exactly, each of its kind.
@Suite struct NewsSentenceTests {
    @Test("Of the names in sentences of world news few are missed, and hardly anything else is taken for one")
    func prose() {
        let score = Score(NewsSentences.prose)
        #expect(score.gold > 190)
        #expect(score.recall >= 0.93, "\(score.wrong)")
        #expect(score.precision >= 0.93, "\(score.wrong)")
    }

    @Test("Names are found in headlines in capitals and in title case, with and without a text")
    func headlines() {
        let score = Score(NewsSentences.headlines)
        #expect(score.gold > 50)
        #expect(score.recall >= 0.9, "\(score.wrong)")
        #expect(score.precision >= 0.95, "\(score.wrong)")
    }

    @Test(arguments: [
        ("The Lima-based firm sold its stake.", "Lima"), ("A Turkey-backed group left.", "Turkey"),
        ("The U.S.-led coalition agreed.", "U.S."), ("The London-listed miner fell.", "London"),
        ("Saudi Arabia-led forces landed.", "Saudi Arabia"), ("He is a Kenya-born runner.", "Kenya"),
    ])
    func aPlaceIsFoundBeforeAHyphen(sentence: String, place: String) {
        #expect(RuleRecogniser().mentions(in: sentence).map(\.text) == [place])
    }

    @Test func aBodyGoesByTheFrontOfItsName() {
        let text = "Norvik Shipping Ltd. cut 40 jobs. Norvik said on Monday that Norvik Shipping would also sell ships."
        #expect(names(.organisation, in: text) == ["Norvik Shipping Ltd."])
    }

    @Test func abbreviationsOfWordsAreNoBodies() {
        #expect(names(.organisation, in: "GDP grew 3 percent, and the CEO said the IPO would wait.").isEmpty)
    }
}

/// The names found and missed in marked documents.
private struct Score {
    private(set) var gold = 0
    private var found = 0
    private var right = 0
    /// What was found but is not marked, or the other way round.
    private(set) var wrong: [String] = []

    init(_ documents: String) {
        let lines = documents.split(separator: "\n", omittingEmptySubsequences: false)
        for document in lines.split(whereSeparator: \.isEmpty) { add(document.joined(separator: "\n")) }
    }

    var recall: Double { Double(right) / Double(gold) }
    var precision: Double { Double(right) / Double(found) }

    private mutating func add(_ document: String) {
        let (text, names) = Self.unmarked(document)
        let mentions = RuleRecogniser().mentions(in: text).map { Name(range: $0.range, kind: $0.kind, text: $0.text) }
        let both = Set(names).intersection(mentions)
        gold += names.count
        found += mentions.count
        right += both.count
        wrong += Set(names).symmetricDifference(mentions).map { "\($0.kind) \($0.text)" }
    }

    private struct Name: Hashable {
        let range: Range<Int>
        let kind: EntityKind
        let text: String
    }

    /// The text without its marks, `[PER Grace Okello]`, and the names in them.
    private static func unmarked(_ document: String) -> (String, [Name]) {
        let kinds: [Substring: EntityKind] = ["PER": .person, "ORG": .organisation, "LOC": .place]
        var text = ""
        var names: [Name] = []
        for part in document.split(separator: "[", omittingEmptySubsequences: false) {
            guard let kind = kinds[part.prefix(3)], let close = part.firstIndex(of: "]") else {
                text += part
                continue
            }
            let name = String(part[..<close].dropFirst(4))
            let start = text.unicodeScalars.count
            names.append(Name(range: start..<start + name.unicodeScalars.count, kind: kind, text: name))
            text += name + part[close...].dropFirst()
        }
        return (text, names)
    }
}
