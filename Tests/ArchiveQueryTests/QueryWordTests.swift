import Testing

@testable import ArchiveQuery

/// What words, phrases and operators mean, shown by the query that the tree prints.
@Suite struct QueryWordTests {
    @Test(arguments: [
        ("kalin baghdad", "kalin baghdad"),
        ("a1 OR b1 c1", "a1 OR (b1 c1)"),
        ("a1 | b1", "a1 OR b1"),
        ("a1||b1", "a1 OR b1"),
        ("a1|-b1", "a1 OR NOT b1"),
        ("(a1 OR b1) c1", "(a1 OR b1) c1"),
        ("a1 AND b1 && c1", "a1 b1 c1"),
        ("a1 AND NOT b1", "a1 NOT b1"),
        ("-x1", "NOT x1"),
        ("−x1 –y1", "NOT x1 NOT y1"),
        ("NOT x1", "NOT x1"),
        ("NOT (NOT x1)", "x1"),
        ("-(-(x1 y1))", "x1 y1"),
        ("kalin - syria", "kalin syria"),
        ("-(a1 b1)", "NOT (a1 b1)"),
        ("or and not near", "or and not near"),
        ("a\u{0}b ^ 🔥", "a b"),
        ("\u{200E}kalin\u{200F}", "kalin"),
    ])
    func operators(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("\"border security\"", "\"border security\""),
        ("“border security”", "\"border security\""),
        ("«border security» „iraq“", "\"border security\" iraq"),
        ("\"OR\" \"NEAR\" \"title:x\" \"@mine\" \"ter*\"", "\"OR\" \"NEAR\" \"title:x\" \"@mine\" \"ter*\""),
        ("al-Sudani", "\"al-Sudani\""),
        ("U.S.", "\"U.S.\""),
        ("AC/DC", "\"AC/DC\""),
        ("don't", "\"don't\""),
        ("don’t", "\"don’t\""),
        ("2024-05-01", "\"2024-05-01\""),
        ("10:30", "\"10:30\""),
        ("1,000", "\"1,000\""),
        ("http://news.example/a", "\"http://news.example/a\""),
        ("Ankara: talks go on", "\"Ankara:\" talks go on"),
        ("user@news.example", "\"user@news.example\""),
        ("a=b href=\"x\"", "\"a=b\" \"href=\" x"),
        ("~5km 2024~2025 a~b", "\"~5km\" \"2024~2025\" \"a~b\""),
    ])
    func phrases(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("terror*", "terror*"), ("al-Sud*", "al-Sud*"), ("ter**", "ter*"), ("te*rr*", "te*rr*"),
        ("title:ter*", "title:ter*"),
    ])
    func beginnings(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("a1 NEAR/5 b1", "a1 NEAR/5 b1"),
        ("\"a1 b1\"~5", "a1 NEAR/5 b1"),
        ("a1 NEAR/5 \"b1 c1\" NEAR/2 d1", "a1 NEAR/2 \"b1 c1\" NEAR/2 d1"),
        ("x1 -a1 NEAR/0 b1", "x1 NOT a1 NEAR/0 b1"),
        ("title:\"a1 b1 c1\"~3", "title:(a1 NEAR/3 b1 NEAR/3 c1)"),
        ("title:(a1 NEAR/3 \"b1 c1\")", "title:(a1 NEAR/3 \"b1 c1\")"),
        ("title:a1 NEAR/3 title:b1", "title:(a1 NEAR/3 b1)"),
    ])
    func nearness(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("kalin~", "kalin~"), ("kalin~1", "kalin~"), ("kalin~2", "kalin~2"), ("-kalin~", "NOT kalin~"),
        ("title:kalin~", "title:kalin~"), ("title:(kalin~2 OR fidan~)", "title:kalin~2 OR title:fidan~"),
        ("Erdoğan~ covid19~", "Erdoğan~ covid19~"),
    ])
    func nearSpellings(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test func aTildeAfterASingleLetterIsSaidToMeanNothing() throws {
        #expect(try QueryReading.meaning(of: "C~") == "\"C~\"")
        #expect(try QueryReading.notes(of: "C~").count == 1)
    }

    @Test(arguments: [
        ("=\"Kalın\"", "=\"Kalın\""), ("=Kalın", "=\"Kalın\""), ("=“İbrahim Kalın”", "=\"İbrahim Kalın\""),
        ("title:=\"Kalın\"", "title:=\"Kalın\""), ("title:=Kalın", "title:=\"Kalın\""), ("-=\"US\"", "NOT =\"US\""),
        ("(=US OR =UN)", "=\"US\" OR =\"UN\""), ("title:(=US -=UN)", "title:=\"US\" NOT title:=\"UN\""),
        ("=a,b=c~", "=\"a,b=c~\""), ("=\"ＵＳ～\"", "=\"ＵＳ～\""), ("=ＵＳ", "=\"ＵＳ\""),
    ])
    func textAsItIsWritten(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("ｋａｌｉｎ", "kalin"), ("（a1　ＯＲ　b1）　－c1", "(a1 OR b1) NOT c1"), ("＂border　security＂", "\"border security\""),
        ("ｔｉｔｌｅ：東京", "title:東京"), ("country：TR，IQ", "country:TR OR country:IQ"), ("kalin～２", "kalin~2"),
        ("date:２０２５", "date:2025"), ("東京＊", "東京*"), ("＝Kalın", "=\"Kalın\""),
        ("person:kalin｛３．．｝", "person:kalin{3..}"), ("\"ａ１\"", "\"ａ１\""), ("tag:\"ａ１\"", "tag:\"ａ１\""),
    ])
    func fullWidthLettersAndSignsAreThePlainOnes(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test func spacesAreTheQueryForEverything() throws {
        #expect(try QueryParser.parse("  \t\n\u{3000}", today: QueryReading.today()).node == nil)
    }

    @Test(arguments: [
        ("iraq \"border security", "not closed"), ("((iraq OR iran", "not closed"), ("fidan NEAR kalin", "NEAR/5"),
        ("country:TR grain country:IQ", "country:TR,IQ"), ("lang:(en tr)", "lang:en,tr"),
    ])
    func whatIsReadInAnotherWayThanItLooksIsSaid(text: String, words: String) throws {
        let notes = try QueryReading.notes(of: text)
        #expect(notes.count == 1)
        #expect(notes.first?.contains(words) == true)
    }

    @Test(arguments: ["country:TR,IQ", "country:TR country:Turkey", "country:TR -country:IQ", "tag:a tag:b"])
    func whatIsPlainIsNotRemarkedUpon(text: String) throws {
        #expect(try QueryReading.notes(of: text).isEmpty)
    }
}
