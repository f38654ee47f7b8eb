import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Wire standards, words")
struct WireWordsTests {
    @Test(
        "A byline gives the authors without label, role and employer",
        arguments: [
            ("By Ada Brook", ["Ada Brook"]),
            ("By ADA BROOK and TOM REED", ["ADA BROOK", "TOM REED"]),
            ("Von Karl Weiß, dpa", ["Karl Weiß"]),
            ("By Ada Brook, Press Association Political Correspondent", ["Ada Brook"]),
            ("ADA BROOK, TOM REED", ["ADA BROOK", "TOM REED"]),
            ("Peter and Jane", ["Peter", "Jane"]),
            ("Mia Rabe and Jordan Press", ["Mia Rabe", "Jordan Press"]),
            ("The Chess Network, Inc.", ["The Chess Network, Inc."]),
            ("Staff Reporter", []),
            ("AFP", ["AFP"]),
            ("gr/bp", ["gr/bp"]),
            ("Reuters, MAR 04", ["Reuters"]),
            ("No-Data-Available, MAR 04", []),
        ])
    func bylines(text: String, names: [String]) {
        #expect(WireByline.names(in: text) == names)
    }

    @Test("A sentence that begins as a byline does is none", arguments: ["By Friday the water had gone.", "By now"])
    func noByline(line: String) {
        #expect(WireByline.names(ofParagraph: line).isEmpty)
    }

    @Test(
        "Dates of the wire are read in each of their forms",
        arguments: [
            ("20250708T141000+0300", "2025-07-08T14:10:00+03:00"), ("20250708T141000Z", "2025-07-08T14:10:00Z"),
            ("20250708T1410Z", "2025-07-08T14:10:00Z"), ("20250708", "2025-07-08"),
            ("2025-07-08T14:10:00.000Z", "2025-07-08T14:10:00Z"), ("2025-07-08 14:10:00", "2025-07-08T14:10:00"),
        ])
    func dates(text: String, date: String) {
        #expect(WireDate.iso8601(text) == date)
    }

    @Test("A date that nobody filled in is none", arguments: ["YYYYMMDD000000-HHMM", "", "soon"])
    func noDate(text: String) {
        #expect(WireDate.iso8601(text) == nil)
    }

    @Test(
        "What is a day alone is no dateline",
        arguments: ["MARCH 04, 2025", "2025-03-04 11:40:31 GMT+00:00", "4/4/2025"])
    func dayAlone(text: String) {
        #expect(WireDate.isDate(text))
        #expect(!WireDate.isDate("PARIS, March 4"))
    }

    @Test("Lines that are full are joined, the rows of a table are not")
    func typedLines() {
        let text = """
               The council of the town met on Monday to speak of the bridge that
            the flood had taken, and of who would pay for a new one.
               It will meet again.
            North 12 14
            South  3  9
            """
        #expect(
            WireText.paragraphs(of: text, lineEnds: .typed) == [
                "The council of the town met on Monday to speak of the bridge that the flood had taken, and of who would "
                    + "pay for a new one.",
                "It will meet again.", "North 12 14", "South  3  9",
            ])
    }

    @Test("In markup a line end is white space unless indents part paragraphs")
    func markupLines() {
        #expect(WireText.paragraphs(of: "One\n   two\n   three", lineEnds: .markup) == ["One two three"])
        #expect(WireText.paragraphs(of: "One\ntwo\n    Three\nfour", lineEnds: .markup) == ["One two", "Three four"])
    }

    @Test("Paragraphs that were typed on a line each stay apart")
    func longLines() {
        let line = String(repeating: "Words of a paragraph that nobody broke into lines. ", count: 4).trimmed
        #expect(WireText.paragraphs(of: line + "\n" + line, lineEnds: .typed) == [line, line])
    }

    @Test("A long line over a table is not the beginning of its first row")
    func lineOverTable() {
        let lines = [
            "Results and fixtures of the league of the north on Wednesday", "Reds 2 Blues 1", "Greens 0 Whites 0",
        ]
        #expect(WireText.paragraphs(ofBrokenLines: lines) == lines)
    }

    @Test("A code of the IPTC has a name, one of an agency's own has none")
    func subjects() {
        #expect(SubjectCode.name(of: "medtop:20001065") == "soccer")
        #expect(SubjectCode.name(of: "subj:15054000") == "soccer")
        #expect(SubjectCode.name(of: "dpacat:sp") == nil)
        #expect(SubjectCode.parent(of: "11006005") == "11006000")
        #expect(SubjectCode.parent(of: "11006000") == "11000000")
        #expect(SubjectCode.parent(of: "11000000") == nil)
    }

    @Test("Day and time of a message are read with their zone and month in any language")
    func messageTimes() {
        #expect(IPTC7901Message.date("\u{3}081342 GMT Jul 25\r\n\u{7F}\u{4}") == "2025-07-08T13:42:00Z")
        #expect(IPTC7901Message.date("\u{3}071341 MESZ Okt 15") == "2015-10-07T13:41:00+02:00")
        #expect(IPTC7901Message.date("\u{3}") == nil)
    }
}
