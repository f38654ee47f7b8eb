import ArchiveModel
import Testing

@testable import ArchiveQuery

/// What a query means, shown by the query that its tree prints.
@Suite struct QueryParserTests {
    private static let today = NewsDate(iso8601: "2025-07-09")

    private func parse(_ text: String) throws -> QueryParser.Result {
        try QueryParser.parse(text, today: #require(Self.today))
    }

    @Test(arguments: [
        ("kalin baghdad", "kalin baghdad"),
        ("a1 OR b1 c1", "a1 OR (b1 c1)"),
        ("a1 | b1", "a1 OR b1"),
        ("a1 || b1", "a1 OR b1"),
        ("Ankara: talks go on", "\"Ankara:\" talks go on"),
        ("tag:\"a{b\" tag:\"-x\"", "tag:\"a{b\" tag:\"-x\""),
        ("lang:en-GB", "lang:en"),
        ("title:re:invent", "title:\"re:invent\""),
        ("(a1 OR b1) c1", "(a1 OR b1) c1"),
        ("a1 AND NOT b1", "a1 NOT b1"),
        ("-x1", "NOT x1"),
        ("NOT x1", "NOT x1"),
        ("kalin -syria", "kalin NOT syria"),
        ("-(a1 b1)", "NOT (a1 b1)"),
        ("\"border security\"", "\"border security\""),
        ("“border security”", "\"border security\""),
        ("«border security» „iraq“", "\"border security\" iraq"),
        ("al-Sudani", "\"al-Sudani\""),
        ("U.S.", "\"U.S.\""),
        ("don't", "\"don't\""),
        ("2024-05-01", "\"2024-05-01\""),
        ("10:30", "\"10:30\""),
        ("http://news.example/a", "\"http://news.example/a\""),
        ("or and not", "or and not"),
        ("terror*", "terror*"),
        ("a1 NEAR/5 b1", "a1 NEAR/5 b1"),
        ("\"a1 b1\"~5", "a1 NEAR/5 b1"),
        ("title:border", "title:border"),
        ("title:\"border security\"", "title:\"border security\""),
        ("country:Turkey", "country:TR"),
        ("country:TR,Iraq", "country:TR OR country:IQ"),
        ("-country:türkiye", "NOT country:TR"),
        ("agency:anadolu", "agency:AA"),
        ("person:kalin{3..}", "person:kalin{3..}"),
        ("person:\"Ibrahim Kalin\"", "person:\"Ibrahim Kalin\""),
        ("person:(kalin OR \"Fuad Hussein\")", "person:kalin OR person:\"Fuad Hussein\""),
        ("has:dateline missing:agency", "has:dateline missing:agency"),
        ("date:2025-07", "date:2025-07"),
        ("date:2024-03..2024-05", "date:2024-03..2024-05"),
        ("date:..2023", "date:..2023"),
        ("date:today", "date:2025-07-09"),
        ("date:7d..", "date:2025-07-02.."),
        ("date:none", "date:none"),
        ("a\u{0}b ^ 🔥", "a b"),
    ])
    func aQueryMeans(text: String, meaning: String) throws {
        let node = try #require(try parse(text).node)
        #expect(node.description == meaning)
        #expect(try parse(node.description).node == node)
    }

    @Test func spacesAreTheQueryForEverything() throws {
        #expect(try parse("  \t\n").node == nil)
    }

    @Test func aQuoteThatIsNotClosedEndsWithTheQueryAndSaysSo() throws {
        let result = try parse("iraq \"border security")
        #expect(result.node?.description == "iraq \"border security\"")
        #expect(result.notes.count == 1)
    }

    @Test func aParenthesisThatIsNotClosedEndsWithTheQueryAndSaysSo() throws {
        let result = try parse("(iraq OR iran")
        #expect(result.node?.description == "iraq OR iran")
        #expect(result.notes.count == 1)
    }

    @Test func aVeryLongQueryIsRead() throws {
        let words = (0..<10_000).map { "w\($0)" }
        guard case .and(let nodes)? = try parse(words.joined(separator: " ")).node else {
            Issue.record("not all of the words")
            return
        }
        #expect(nodes.count == 10_000)
    }

    @Test func deepNestingIsReadAndDeeperNestingRefused() throws {
        let deep = String(repeating: "(", count: 500) + "a1" + String(repeating: ")", count: 500)
        #expect(try parse(deep).node?.description == "a1")
        #expect(throws: QueryError.self) { try parse(String(repeating: "(", count: 100_000)) }
        #expect(try parse(String(repeating: "NOT ", count: 10_000) + "a1").node?.description == "a1")
    }
}

@Suite struct QueryErrorTests {
    private func error(_ text: String) throws -> QueryError? {
        let today = try #require(NewsDate(iso8601: "2025-07-09"))
        do throws(QueryError) {
            _ = try QueryParser.parse(text, today: today)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("kalin cuontry:TR", 6, "country"), ("title:", 0, "title:"), ("date:2025-13", 5, "2025-13"),
        ("date:2025-08..2025-07", 5, "earlier"), ("country:Turkye", 8, "Türkiye"), ("a1 OR", 3, "right"),
        ("OR a1", 0, "left"), ("a1 NOT", 3, "leave out"), ("a1 )", 3, "')'"), ("t*", 0, "two letters"),
        ("^ \" *", 0, "nothing to search"), ("🔥", 0, "nothing to search"), ("@mine", 0, "saved"),
        ("kalin~", 0, "near spellings"), ("person:kalin{x}", 12, "mentions"), ("has:colour", 4, "colour"),
        ("-", 0, "nothing to search"), ("date:", 0, "value"), ("tag:a{2..}", 4, "mentions"),
        ("title: border", 0, "right after"),
        ("lang:english", 5, "code"), ("by:...", 3, "letter"),
    ])
    func whatIsWrongIsSaidAtItsPlace(text: String, position: Int, words: String) throws {
        let error = try #require(try error(text))
        #expect(error.position == position)
        #expect(error.message.contains(words))
    }

    @Test func whatATerminalWouldObeyIsNotPrinted() throws {
        let query = "a\u{1B}[2J date:x"
        #expect(try #require(try error(query)).rendered(query) == "  a [2J date:x\n" + "              ^".dropFirst(1))
    }

    @Test func theCaretStandsUnderThePlace() throws {
        let error = try #require(try error("kalin cuontry:TR"))
        #expect(error.rendered("kalin cuontry:TR") == "  kalin cuontry:TR\n        ^")
    }
}
