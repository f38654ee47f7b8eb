import Testing

@testable import EntityRecognition

@Suite struct TokeniserTests {
    private func tokens(_ text: String) -> [String] {
        let text = TokenisedText(text)
        return text.tokens.indices.map { text.string($0..<$0 + 1) }
    }

    @Test(arguments: [
        ("Türkiye’s MIT chief", ["Türkiye", "’s", "MIT", "chief"]),
        ("al-Sudani met M. Seman.", ["al", "-", "Sudani", "met", "M.", "Seman", "."]),
        ("the U.S. and O'Brien", ["the", "U.S.", "and", "O'Brien"]),
        ("Gen. Asim, 57, left.", ["Gen.", "Asim", ",", "57", ",", "left", "."]),
        ("$3,000.50 (£2)", ["$", "3,000.50", "(", "£", "2", ")"]),
        ("the workers' hall", ["the", "workers", "'", "hall"]),
        ("बगदाद में बैठक", ["बगदाद", "में", "बैठक"]),
    ])
    func wordsAndMarksAreCut(text: String, expected: [String]) {
        #expect(tokens(text) == expected)
    }

    @Test func spellingsOfOneNameHaveOneKey() {
        #expect(NameKey("Al-Sudani") == NameKey("al Sudani"))
        #expect(NameKey("Kalın") == NameKey("KALIN"))
        #expect(NameKey("Sana'a") == NameKey("Sanaa"))
        #expect(NameKey("Kalin") != NameKey("Kaplan"))
    }

    @Test func theCapitalAfterAFullStopOpensASentence() {
        let text = TokenisedText.annotated("He met Gen. Asim. Talks failed.")
        let opening = text.tokens.indices.filter { text.tokens[$0].shape.contains(.opensSentence) }
        #expect(opening.map { text.string($0..<$0 + 1) } == ["He", "Talks"])
    }
}
