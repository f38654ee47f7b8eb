import Testing

@testable import ArchiveCommands

@Suite struct RenderingTests {
    @Test func wideAndCombiningCharactersTakeTheColumnsThatTerminalsGiveThem() {
        #expect(TextWidth.columns(of: "Kalın") == 5)
        #expect(TextWidth.columns(of: "e\u{301}") == 1)
        #expect(TextWidth.columns(of: "東京新聞") == 8)
    }

    @Test func aTextThatIsCutSaysSo() {
        #expect(TextWidth.cut("border security", to: 8) == "border …")
        #expect(TextWidth.cut("border", to: 6) == "border")
    }

    @Test func aTableFitsTheTerminal() {
        let table = Table(
            columns: [.init(heading: "ID"), .init(heading: "Title", isFlexible: true)],
            rows: [["1", String(repeating: "long headline ", count: 20)]])
        let lines = table.aligned(width: 40, colour: Colour(isEnabled: false))
        #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 40 })
    }

    @Test func valuesWithCommasAndQuotesSurviveCSV() {
        let table = Table(columns: [.init(heading: "Title")], rows: [["He said \"no\", twice"]])
        #expect(table.csv == ["title", "\"He said \"\"no\"\", twice\""])
    }

    @Test func controlCharactersNeverReachTheTerminal() {
        let table = Table(columns: [.init(heading: "Title")], rows: [["red\u{1B}[31m\nalert"]])
        #expect(table.lines == ["red [31m alert"])
    }

    @Test func matchesAreColouredOrPlain() {
        #expect(Colour(isEnabled: false).marked("chief <b>Kalin</b> met") == "chief Kalin met")
        #expect(Colour(isEnabled: true).marked("chief <b>Kalin</b>") == "chief \u{1B}[1;33mKalin\u{1B}[0m")
    }
}
