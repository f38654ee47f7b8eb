import Testing

@testable import ArchiveQuery

/// A query that cannot be understood is refused with one line, at its place, that says what to write.
@Suite struct QueryErrorTests {
    @Test(arguments: [
        ("a1 OR", 3, "right"), ("OR a1", 0, "left"), ("a1 AND OR b1", 3, "right"), ("a1 NOT", 3, "leave out"),
        ("a1 )", 3, "')'"), ("t*", 0, "two letters"), ("te*r*", 0, "two letters"), ("^ \" *", 0, "nothing to search"),
        ("🔥", 0, "nothing to search"), ("-", 0, "nothing to search"), ("🔥 a1 OR", 5, "right"),
        ("NEAR/5 a1", 0, "left"), ("a1 NEAR/5", 3, "missing"), ("a1 NEAR/x b1", 3, "number"),
        ("a1 NEAR/ b1", 3, "number"),
        ("a1 NEAR/99999999999999999999 b1", 3, "number"), ("a1 NEAR/2 ter*", 3, "words or phrases"),
        ("a1 NEAR/2 title:b1", 3, "one part"), ("\"a1 b1\"~", 7, "number"), ("x \"kalin\"~2", 2, "without quotes"),
    ])
    func operators(text: String, position: Int, words: String) throws {
        try expect(text, position, words)
    }

    @Test(arguments: [
        ("kalin~3", 0, "1 or 2"), ("x kalin~0", 2, "1 or 2"), ("kalin~99999999999999999999", 0, "1 or 2"),
        ("ab~", 0, "three letters"), ("al-sudani~", 0, "al sudani~"), ("hakan-fidan~2", 0, "hakan~2 fidan~2"),
        ("title:ab~", 6, "three letters"), ("title:(x ab~)", 9, "three letters"), ("person:kalin~", 7, "text only"),
        ("=", 0, "=\"Kalın\""), ("a1 = b1", 3, "=\"Kalın\""), ("=\"a b\"~5", 6, "leave out"), ("=\"🔥\"", 0, "letter"),
        ("tag:=x", 4, "text only"), ("country:\"TR\"~2", 8, "text only"),
    ])
    func nearSpellingsAndVerbatimText(text: String, position: Int, words: String) throws {
        try expect(text, position, words)
    }

    @Test(arguments: [
        ("kalin cuontry:TR", 6, "country:"), ("titel:x", 0, "title:"), ("langauge:en", 0, "language:"),
        ("title:", 0, "title:"),
        ("title: border", 0, "right after"), ("title:-x", 6, "-title:"), ("title:()", 6, "nothing to search"),
        ("title:(body:x)", 7, "another"), ("date:", 0, "value"), ("tag:,", 4, "comma"), ("by:...", 3, "letter"),
        ("person:kalin{x}", 12, "mentions"), ("person:kalin{0..}", 12, "mentions"), ("tag:a{2..}", 5, "mentions"),
        ("kalin{3..}", 5, "mentions"), ("person:kalin {3..}", 13, "mentions"), ("person:kal*", 7, "text only"),
        ("tag:min*", 4, "text only"), ("has:colour", 4, "colour"), ("has:agnecy", 4, "agency"),
        ("country:Turkye", 8, "Türkiye"), ("country:TR,Frnace", 11, "France"), ("country:(TR OR Xyzzy)", 15, "Xyzzy"),
        ("lang:klingon", 5, "English"), ("lang:engilsh", 5, "english"), ("tag:user/", 4, "name of a tag"),
        ("id:xyz", 3, "identifier"), ("source:\"\"", 7, "name of a file"), ("format:\"\"", 7, "letter"),
    ])
    func fields(text: String, position: Int, words: String) throws {
        try expect(text, position, words)
    }

    @Test(arguments: [
        ("date:2025-13", 5, "2025-13"), ("date:2025-02-30", 5, "no date"), ("date:2025-08..2025-07", 5, "earlier"),
        ("date:today..7d", 5, "earlier"), ("date:..", 5, "no date"), ("date:2024...2025", 5, "no date"),
        ("date:0000", 5, "no date"), ("date:9999999999d..", 5, "no date"), ("date:(2024 OR soon)", 14, "soon"),
        ("ingested:none", 9, "no date"),
    ])
    func dates(text: String, position: Int, words: String) throws {
        try expect(text, position, words)
    }

    private func expect(_ text: String, _ position: Int, _ words: String) throws {
        let error = try QueryReading.error(of: text)
        #expect(error.position == position, "\(text): \(error.message)")
        #expect(error.message.contains(words), "\(text): \(error.message)")
    }

    @Test func whatATerminalWouldObeyIsNotPrinted() throws {
        let query = "a\u{1B}[2J date:x"
        #expect(
            try QueryReading.error(of: query).rendered(query) == "  a [2J date:x\n" + "              ^".dropFirst(1))
    }

    @Test func theCaretStandsUnderThePlace() throws {
        let error = try QueryReading.error(of: "kalin cuontry:TR")
        #expect(error.rendered("kalin cuontry:TR") == "  kalin cuontry:TR\n        ^")
    }

    @Test func whatWasWrittenIsCutInTheMessage() throws {
        let error = try QueryReading.error(of: "country:" + String(repeating: "x", count: 100_000))
        #expect(error.message.count < 200)
    }
}
