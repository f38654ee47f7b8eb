import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("JSON Lines")
struct JSONLinesFormatTests {
    private let good = #"{"title": "Ministers meet", "body": "They met."}"#

    private func read(_ text: String) throws -> ReadArticles { try ReadArticles(of: text.utf8) }

    @Test("Each article knows its bytes, whatever ends the lines")
    func ranges() throws {
        for lineEnd in ["\n", "\r\n", "\n\n \n"] {
            let text = good + lineEnd + good + lineEnd + good
            let read = try read(text)
            let bytes = Array(text.utf8)
            #expect(read.articles.count == 3)
            #expect(read.articles.allSatisfy { bytes[$0.range].elementsEqual(good.utf8) })
            #expect(read.warnings.isEmpty)
        }
    }

    @Test("A byte order mark and UTF-16 are read, and ranges are those of the file")
    func encodings() throws {
        let marked = try read("\u{FEFF}" + good + "\n")
        #expect(marked.articles.map(\.range) == [3..<3 + good.utf8.count])
        let wide = try ReadArticles(
            of: [0xFF, 0xFE] + (good + "\n" + good).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        #expect(wide.articles.map(\.range.lowerBound) == [2, 2 + 2 * good.utf16.count + 2])
        #expect(wide.articles.first?.title == "Ministers meet")
    }

    @Test(
        "A bad line is left out with one warning, and the rest goes on",
        arguments: [
            #"{"title": "unclosed"#, #"{"title": "no end", "body": "x""#, #"{"title" "no colon"}"#, "not JSON",
            #"{"title": tru}"#, #"{"title": "a"} trailing"#, "{}", #"{"url": "https://x.example"}"#, "42", #""text""#,
            #"{"title": "", "body": []}"#, #"{"title": "a",, "body": "b"}"#, "}", "]", #"{"a": [1, 2}"#,
            String(repeating: #"{"a":"#, count: 100_000), #"{"body": "# + String(repeating: "[", count: 100_000),
        ])
    func badLine(line: String) throws {
        let read = try read(good + "\n" + line + "\n" + good + "\n")
        #expect(read.articles.map(\.title) == ["Ministers meet", "Ministers meet"])
        #expect(read.warnings.count == 1)
        #expect(read.warnings.allSatisfy { $0.isRejection && $0.message.hasPrefix("line 2 ") })
        let place = try #require(read.warnings.first?.offset)
        #expect((good.utf8.count + 1...good.utf8.count + line.utf8.count + 2).contains(place))
    }

    @Test("Escapes that stand for no character are replaced, with a warning")
    func badEscapes() throws {
        let read = try read(#"{"title": "a \ud83c b \uZZ c \q"}"#)
        #expect(read.articles.map(\.title) == ["a \u{FFFD} b \u{FFFD}ZZ c q"])
        #expect(read.warnings.map(\.isRejection) == [false])
    }

    @Test("One list of objects, and objects over several lines, are read too")
    func lists() throws {
        let pretty = "{\n  \"title\": \"Ministers meet\",\n  \"body\": [\n    \"They met.\"\n  ]\n}"
        for text in [
            "[\(good), \(good)]", "[\n\(pretty),\n\(pretty)\n]\n", pretty + "\n" + pretty, "[\(good),\n\(good)\n",
        ] {
            #expect(try read(text).articles.map(\.body) == [["They met."], ["They met."]], "\(text)")
        }
    }

    @Test(
        "A text of one string is cut at its lines, and wrapped lines are joined",
        arguments: [
            ("One.\\nTwo.", ["One.", "Two."]), ("One.\\r\\nTwo.\\r\\n", ["One.", "Two."]),
            ("One.\\rTwo.", ["One.", "Two."]),
            ("\\n\\n  One. \\n\\n\u{A0}Two.\\u00a0\\n", ["One.", "Two."]), ("One.\\r\\rTwo.\\n", ["One.", "Two."]),
            (
                "The ministers of both countries met in the capital on Wednesday and\\nagreed to meet again.\\n\\nThey left.",
                [
                    "The ministers of both countries met in the capital on Wednesday and agreed to meet again.",
                    "They left.",
                ]
            ),
        ])
    func paragraphs(text: String, paragraphs: [String]) throws {
        #expect(try read(#"{"body": ""# + text + #""}"#).articles.map(\.body) == [paragraphs])
    }

    @Test(
        "Dates that count from 1970, and those that databases wrap, are understood",
        arguments: [
            ("1752069900", "2025-07-09T14:05:00Z"), ("1752069900.25", "2025-07-09T14:05:00Z"),
            ("1752069900000", "2025-07-09T14:05:00Z"), ("\"1752069900\"", "2025-07-09T14:05:00Z"),
            ("{\"$date\": \"2025-07-09T14:05:00Z\"}", "2025-07-09T14:05:00Z"), ("20250709", "20250709"),
            ("\"202507091405\"", "202507091405"), ("\"20250709140500\"", "20250709140500"), ("2025", "2025"),
        ])
    func dates(json: String, published: String) throws {
        let read = try read("{\"title\": {\"rendered\": \"Ministers meet\"}, \"date\": \(json)}")
        #expect(read.articles.map(\.title) == ["Ministers meet"])
        #expect(read.articles.map(\.published) == [published])
    }

    @Test("Unknown members are passed over, whatever they hold")
    func unknownMembers() throws {
        let read = try read(#"{"x": {"title": "not this", "y": ["\"}]", -1.5e3, null]}, "title": "this", "z": [[]]}"#)
        #expect(read.articles.map(\.title) == ["this"])
        #expect(read.warnings.isEmpty)
    }

    @Test("Every beginning of a file is read without a crash, and says so when something is cut off")
    func truncation() throws {
        let text = #"{"title": "Ünïté \u00e9 \ud83c\uddf9", "body": ["a", {"text": "b"}], "n": -1.5}"#
        let bytes = Array(text.utf8)
        for count in 1..<bytes.count {
            let read = try ReadArticles(of: bytes.prefix(count))
            #expect(read.articles.isEmpty)
            #expect(read.warnings.contains { $0.isRejection })
        }
    }

    @Test("An error of the one who takes the articles ends the reading")
    func stops() throws {
        struct Enough: Error {}
        let bytes = Array((good + "\n" + good).utf8)
        bytes.withUnsafeBytes { buffer in
            let output = ParseOutput(article: { _ in throw Enough() }, warning: { _, _, _ in })
            #expect(throws: Enough.self) {
                try JSONLinesFormat().read(SourceFile(name: "-", bytes: buffer), into: output)
            }
        }
    }
}
