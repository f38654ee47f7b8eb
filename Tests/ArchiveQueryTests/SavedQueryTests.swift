import Testing

@testable import ArchiveQuery

/// `@name` stands for the search that is saved under the name.
@Suite struct SavedQueryTests {
    private let saved = SavedQueries([
        ("talks", "kalin OR fidan"), ("Not-Syria", "-syria"), ("week", "date:7d.. @talks"), ("me", "a1 @me"),
        ("ping", "a1 @pong"), ("pong", "b1 @Ping"), ("bad", "a1 cuontry:TR"), ("open", "\"a1 b1"), ("blank", "  "),
        ("Türkiye.2", "country:TR"),
    ])

    @Test(arguments: [
        ("@talks", "kalin OR fidan"), ("@TALKS baghdad", "(kalin OR fidan) baghdad"),
        ("-@talks", "NOT (kalin OR fidan)"),
        ("(@talks OR @not-syria)", "kalin OR fidan OR NOT syria"), ("-@not-syria", "syria"),
        ("@week", "date:2025-07-02.. (kalin OR fidan)"), ("@talks @talks", "(kalin OR fidan) (kalin OR fidan)"),
        ("@türkiye.2 ＠talks", "country:TR (kalin OR fidan)"), ("a1 @", "a1"), ("\"@talks\"", "\"@talks\""),
    ])
    func meaning(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text, saved: saved) == meaning)
    }

    @Test(arguments: [
        ("a1 @tlaks", 3, "did you mean @talks?"), ("@unheard", 0, "no saved search 'unheard'"),
        ("@a,b", 0, "letters, digits"),
        ("x @me", 2, "@me names itself"), ("@ping", 0, "@Ping names itself"), ("a1 @bad", 3, "did you mean country:"),
        ("@bad", 0, "the saved search @bad cannot be read"), ("@blank", 0, "empty"),
    ])
    func whatIsWrongWithIt(text: String, position: Int, words: String) throws {
        let error = try QueryReading.error(of: text, saved: saved)
        #expect(error.position == position)
        #expect(error.message.contains(words), "\(error.message)")
    }

    @Test func aNoteTellsWhichSavedSearchItIsAbout() throws {
        #expect(try QueryReading.notes(of: "@open", saved: saved).first?.hasPrefix("in @open: ") == true)
    }

    @Test func searchesThatDoubleEachOtherAreRefusedInTime() throws {
        let doubling = (0..<60).map { (name: "s\($0)", text: $0 == 0 ? "a1" : "@s\($0 - 1) @s\($0 - 1)") }
        let error = try QueryReading.error(of: "@s59", saved: SavedQueries(doubling))
        #expect(error.message.contains("name fewer"))
        let parentheses = (0..<50).map { index in
            let inner = index == 0 ? "a1" : "@s\(index - 1)"
            return (
                name: "s\(index)", text: String(repeating: "(", count: 100) + inner + String(repeating: ")", count: 100)
            )
        }
        #expect(try QueryReading.error(of: "@s49", saved: SavedQueries(parentheses)).message.contains("deep"))
    }

    @Test func namesHaveLettersDigitsAndThreeSigns() {
        for name in ["a", "Türkiye.2", "not-syria", "x_1", "e\u{301}"] { #expect(SavedQueries.isName(name)) }
        for name in ["", "a b", "a,b", "a/b", "@a", "a\u{0}"] { #expect(!SavedQueries.isName(name)) }
    }
}
