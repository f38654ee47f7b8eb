import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Reuters-21578")
struct Reuters21578Tests {
    private func record(_ id: Int, _ text: String = "<TITLE>SHIP SAILS</TITLE>", end: String = "</REUTERS>\n") -> String
    {
        "<REUTERS NEWID=\"\(id)\">\n<DATE>3-MAR-1987  10:16:24.19</DATE>\n<TEXT>\(text)</TEXT>\n" + end
    }

    private func read(_ text: String) throws -> ReadArticles {
        try ReadArticles(of: text.utf8, by: Reuters21578Format())
    }

    @Test("A record without its end is read as far as it goes, with a warning, and the next is whole")
    func unclosed() throws {
        let first = record(1, end: "")
        let read = try read(first + record(2))
        #expect(read.articles.map(\.id) == ["1", "2"])
        #expect(read.articles.map(\.title) == ["SHIP SAILS", "SHIP SAILS"])
        #expect(read.warnings.map(\.offset) == [0])
        #expect(read.articles.last?.range.lowerBound == first.utf8.count)
    }

    @Test("A record without any text is left out with a warning")
    func empty() throws {
        let read = try read(record(1, "&#2;") + record(2))
        #expect(read.articles.map(\.id) == ["2"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    @Test("Text between records is reported")
    func looseText() throws {
        let read = try read(record(1) + "A stray line\n" + record(2))
        #expect(read.articles.count == 2)
        #expect(read.warnings.map(\.message) == ["text outside the records was left out: A stray line"])
    }

    @Test(
        "A date keeps its day when its time is none",
        arguments: [
            (" 5-APR-1987 08:49:13.01", "1987-04-05T08:49:13"), ("31-MAR-1987 605:12:19.12", "1987-03-31"),
            ("19-OCT-1987", "1987-10-19"),
        ])
    func dates(written: String, iso: String) { #expect(Reuters21578Date.iso8601(written) == iso) }

    @Test("The file is told by its records, whatever its name is")
    func detection() throws {
        let bytes = Array(("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + record(1)).utf8)
        let name = try bytes.withUnsafeBytes {
            try FormatDetection.format(of: SourceFile(name: "dump", bytes: $0)).name
        }
        #expect(name == "reuters-21578")
    }
}
