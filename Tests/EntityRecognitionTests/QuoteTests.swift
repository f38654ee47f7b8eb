import ArchiveModel
import EntityRecognition
import Testing

/// Who says what, in passages written before and after the rules.
@Suite struct QuoteTests {
    fileprivate struct Expected: Hashable {
        let speaker: String?
        let verb: String?
        let text: String
    }

    private struct Score {
        var quotes = 0
        var found = 0
        var speakers = 0
        var verbs = 0
        var surplus = 0
        var misses: [String] = []
    }

    @Test(arguments: ["first half", "second half"])
    func speakersAndWordsAreThoseOfThePassage(half: String) throws {
        let passages = try passages(of: half, inTestFile: "QuotePassages.txt")
        let score = Self.score(passages)
        let misses = score.misses.joined(separator: "\n")
        print(
            "quotes, \(half): \(score.quotes); texts \(score.found), speakers \(score.speakers), verbs \(score.verbs)")
        #expect(passages.count >= 30)
        #expect(score.found * 100 >= score.quotes * 95, "\(score.found) of \(score.quotes) texts\n\(misses)")
        #expect(score.speakers * 100 >= score.quotes * 90, "\(score.speakers) of \(score.quotes) speakers\n\(misses)")
        #expect(score.verbs * 100 >= score.quotes * 90, "\(score.verbs) of \(score.quotes) verbs\n\(misses)")
        #expect(score.surplus * 100 <= score.quotes * 5, "\(score.surplus) that are none\n\(misses)")
    }

    private static func score(_ passages: [(paragraphs: [String], expected: [String])]) -> Score {
        var score = Score()
        for passage in passages {
            var article = article(body: passage.paragraphs)
            RuleRecogniser().read(&article)
            var rest = article.quotes.map { Expected(speaker: $0.speaker, verb: $0.verb, text: $0.text) }
            for expected in passage.expected.map(Expected.init) {
                score.quotes += 1
                let index = rest.firstIndex { $0.text == expected.text }
                let found = index.map { rest.remove(at: $0) }
                if found != nil { score.found += 1 }
                if let found, found.speaker == expected.speaker { score.speakers += 1 }
                if let found, found.verb == expected.verb { score.verbs += 1 }
                if found != expected {
                    score.misses.append("wanted \(expected.line), found \(found?.line ?? "nothing")")
                }
            }
            score.surplus += rest.count
            score.misses += rest.map { "surplus \($0.line)" }
        }
        return score
    }
}

extension QuoteTests.Expected {
    fileprivate init(_ line: String) {
        let parts = line.split(separator: " | ", maxSplits: 2).map(String.init)
        self.init(
            speaker: parts[0] == "-" ? nil : parts[0], verb: parts[1] == "-" ? nil : parts[1], text: parts[2])
    }

    fileprivate var line: String { "\(speaker ?? "-") | \(verb ?? "-") | \(text)" }
}
