import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Tables of articles")
struct CSVFormatTests {
    private func read(_ text: String, mapping: FieldMapping = FieldMapping()) throws -> ReadArticles {
        try ReadArticles(of: text.utf8, by: CSVFormat(), mapping: mapping)
    }

    private func choice(_ text: String, named name: String) throws -> String {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBytes { try FormatDetection.format(of: SourceFile(name: name, bytes: $0)).name }
    }

    @Test(
        "The sign between values is found out, whatever ends the lines",
        arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
    func delimiters(sign: String, lineEnd: String) throws {
        let rows = [
            ["title", "text", "date"], ["Ferry returns", "It sails.", "2025-02-05"], ["Second", "More.", ""],
        ]
        let read = try read("\u{FEFF}" + rows.map { $0.joined(separator: sign) }.joined(separator: lineEnd))
        #expect(read.articles.map(\.title) == ["Ferry returns", "Second"])
        #expect(read.articles.map(\.body) == [["It sails."], ["More."]])
        #expect(read.articles.map(\.published) == ["2025-02-05", nil])
        #expect(read.warnings.isEmpty)
    }

    @Test("A value in quotes holds line ends, delimiters and quotes")
    func quotes() throws {
        let text = "title,text\n\"A \"\"b\"\", c\",\"One.\n\nTwo, \"three\" and four.\"\nLast,x\n"
        let read = try read(text)
        #expect(read.articles.map(\.title) == ["A \"b\", c", "Last"])
        #expect(read.articles.first?.body == ["One.", "Two, \"three\" and four."])
        let bytes = Array(text.utf8)
        #expect(bytes[try #require(read.articles.last).range].elementsEqual("Last,x".utf8))
    }

    @Test("A row with too few or too many values is read, with a warning each")
    func ragged() throws {
        let read = try read("title,text,date\nA,one\nB,two,2025-01-02,extra\nC,three,2025-01-03\n")
        #expect(read.articles.map(\.title) == ["A", "B", "C"])
        #expect(
            read.warnings.map(\.message) == [
                "row 2 has 2 values in 3 columns; check its quotes and commas",
                "row 3 has 4 values in 3 columns; check its quotes and commas",
            ])
        #expect(read.warnings.map(\.offset) == [16, 22])
    }

    @Test("A quote that is not closed costs no row but its own")
    func unclosed() throws {
        let read = try read("title,text\nA,\"never closed\nB,two\n")
        #expect(read.articles.map(\.title) == ["A", "B"])
        #expect(read.warnings.count == 1)
    }

    @Test("A row without headline and text is left out")
    func emptyRow() throws {
        let read = try read("title,text,date\n,nan,2025-01-02\n\nB,two,\n")
        #expect(read.articles.map(\.title) == ["B"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    @Test("Columns that nobody named are asked for, and can be given by number")
    func unnamed() throws {
        let text = "7,Ferry returns,It sails.\n8,Second,More.\n"
        let asked = try read(text)
        #expect(asked.articles.isEmpty)
        #expect(asked.warnings.map(\.isRejection) == [true])
        #expect(asked.warnings.first?.message.contains("7, Ferry returns, It sails.") == true)
        let told = try read(text, mapping: FieldMapping([("title", "2"), ("body", "3")]))
        #expect(told.articles.map(\.title) == ["Ferry returns", "Second"])
        #expect(told.warnings.isEmpty)
    }

    @Test("A table is told by its first rows; prose with commas is none")
    func detection() throws {
        let table = "id,headline,content\n1,Ferry returns,It sails.\n"
        #expect(try choice(table, named: "dump") == "csv")
        #expect(try choice(table, named: "dump.csv") == "csv")
        #expect(
            try choice("Title, date and author are missing\nA page, then, of text.\n", named: "a.txt") == "page-text")
    }
}
