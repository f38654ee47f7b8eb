import ArchiveModel
import EntityRecognition
import Testing

/// Names in plain texts and in sentences that were cut into tokens elsewhere.
@Suite struct AnnotationTests {
    private let recogniser = RuleRecogniser()

    private func slices(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return recogniser.mentions(in: text).map { String(String.UnicodeScalarView(scalars[$0.range])) }
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\n\n"])
    func offsetsCountTheScalarsOfTheWholeText(lineEnd: String) {
        let text = [
            "Zoë Dvořák flew to Kraków.", "", "“Dvořák is here,” the Foreign Ministry in Warsaw said. 🛬",
            "Kraków waits.",
        ]
        .joined(separator: lineEnd)
        let mentions = recogniser.mentions(in: text)
        #expect(mentions.map(\.text) == slices(text))
        #expect(mentions.map(\.text).contains("Zoë Dvořák"))
        #expect(mentions.last?.text == "Kraków")
        #expect(mentions.last?.range.upperBound == text.unicodeScalars.count - " waits.".count)
    }

    @Test func aShortNameIsResolvedWithinTheText() {
        let mentions = recogniser.mentions(
            in: "Minister Grace Okello left Nairobi.\nOkello returned to Turkey on Monday.")
        #expect(mentions.map(\.text) == ["Grace Okello", "Nairobi", "Okello", "Turkey"])
        #expect(mentions.map(\.entity) == ["Grace Okello", "Nairobi", "Grace Okello", "Türkiye"])
        #expect(mentions.map(\.kind) == [.person, .place, .person, .place])
    }

    @Test func aNameGoesOnInTheNextLineOfWrappedText() {
        let text = """
            The agreement was signed on Tuesday in the afternoon by Grace
            Okello after two days of talks.

            It takes effect in May.
            """
        #expect(recogniser.mentions(in: text).map(\.text) == ["Grace\nOkello"])
        #expect(recogniser.mentions(in: text).map(\.entity) == ["Grace Okello"])
    }

    @Test func aTextWithoutNamesHasNoMentions() {
        #expect(recogniser.mentions(in: "").isEmpty)
        #expect(recogniser.mentions(in: " \n\n it rained all day.\n").isEmpty)
        #expect(recogniser.mentions(in: [[], ["it", "rained", "."]]).isEmpty)
    }

    private func spans(_ sentences: String...) -> [String] {
        let tokens = sentences.map { $0.split(separator: " ").map(String.init) }
        return recogniser.mentions(in: tokens).map { mention in
            tokens[mention.sentence][mention.tokens].joined(separator: " ")
        }
    }

    @Test func mentionsAreSpansOfTheGivenTokens() {
        let mentions = recogniser.mentions(in: [
            ["It", "rained", "."], ["Minister", "Grace", "Okello", "left", "Lima", "."],
        ])
        #expect(mentions.map(\.sentence) == [1, 1])
        #expect(mentions.map(\.tokens) == [1..<3, 4..<5])
        #expect(mentions.map(\.kind) == [.person, .place])
    }

    @Test(arguments: [
        ("The U . S . Senate met in Lima , Peru .", "U . S . Senate"),
        ("The Workers ' Party of Brazil met .", "Workers ' Party of Brazil"),
        ("Minister Thabit al - Abbasi spoke .", "Thabit al - Abbasi"),
        ("He fled to Guinea - Bissau in May .", "Guinea - Bissau"),
        ("The region 's capital -LRB- Lima -RRB- is calm .", "Lima"),
        ("“ We wo n’t leave Lima , ” he said .", "Lima"),
    ])
    func marksThatATokeniserCutsOffArePutBack(sentence: String, name: String) {
        #expect(spans(sentence).contains(name), "\(spans(sentence))")
    }

    @Test func aMentionThatCutsATokenIsWidened() {
        #expect(spans("The Lima-based firm moved to Brazil/Peru .") == ["Lima-based", "Brazil/Peru"])
    }
}
