import Testing

@testable import ArchiveQuery

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("titel", "title"), ("tilte", "title"), ("Ttile", "title"), ("bdy", "body"), ("contry", "country"),
        ("agancy", "agency"),
    ])
    func theFieldThatWasMeantIsFound(word: String, meant: String) {
        #expect(Suggestion.nearest(to: word, among: QueryField.names) == meant)
    }

    @Test func whatIsFarFromAllIsNotReplaced() {
        #expect(Suggestion.nearest(to: "weather", among: ["title", "body"]) == nil)
        #expect(Suggestion.nearest(to: String(repeating: "x", count: 1_000_000), among: ["title"]) == nil)
    }

    @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1), ("ca", "abc", 3), ("kitten", "sitting", 3)])
    func distances(one: String, other: String, distance: Int) {
        #expect(Suggestion.distance(Array(one), Array(other)) == distance)
        #expect(Suggestion.distance(Array(other), Array(one)) == distance)
    }
}
