import ArchiveModel
import NewsArchive
import Testing

@Suite("JSON that is not as it should be")
struct BadJSONTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// Ingests a bad line between two good ones, which must come through, and gives what is said.
    private func messages(of line: String) throws -> [String] {
        let text = Samples.line("Before") + line + "\n" + Samples.line("After")
        let report = try folder.ingest(try folder.write(text, to: "lines.jsonl"))
        #expect(report.new == 2)
        #expect(report.rejected == 1)
        #expect(try folder.titles() == ["After", "Before"])
        return report.messages
    }

    @Test("A truncated line is left out and named by its number")
    func truncated() throws {
        let messages = try messages(of: #"{"title": "Cut off in the mid"#)
        #expect(messages == ["line 2 is no article and was left out: a quote is not closed"])
    }

    @Test("A line cut between two members is left out")
    func truncatedBetweenMembers() throws {
        let messages = try messages(of: #"{"title": "Cut off", "date":"#)
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix("line 2 is no article and was left out: ") == true)
    }

    @Test("A line without headline and text is left out")
    func withoutText() throws {
        let messages = try messages(of: #"{"date": "2025-02-03", "url": "https://example.org/1"}"#)
        #expect(messages.count == 1)
        #expect(messages[0].hasPrefix("line 2 is no article and was left out: it has no headline and no text"))
    }

    @Test("A line that is no object is left out", arguments: ["42", "\"a text\"", "null", "title: Harbour"])
    func noObject(line: String) throws {
        let messages = try messages(of: line)
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix("line 2 is no article and was left out: ") == true)
    }

    @Test("A hundred thousand brackets in a field that is used are left out with their line")
    func deepBody() throws {
        let brackets = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let messages = try messages(of: #"{"title": "Deep", "body": \#(brackets)}"#)
        #expect(messages == ["line 2 is no article and was left out: nested too deeply"])
    }

    @Test("A hundred thousand brackets in a field that is not used are left out with their line too")
    func deepUnusedField() throws {
        let brackets = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let messages = try messages(of: #"{"title": "Deep", "x": \#(brackets), "body": ["Text."]}"#)
        #expect(messages == ["line 2 is no article and was left out: nested too deeply"])
    }

    @Test("A file of a hundred thousand brackets holds no article")
    func bracketsAlone() throws {
        for brackets in ["[", "{", "[{"] {
            let text = String(repeating: brackets, count: 100_000)
            let report = try folder.ingest(try folder.write(text, to: "brackets.json"))
            #expect(report.new == 0)
            #expect(report.rejected == 1, "\(brackets)")
            #expect(report.warnings.count == 1, "\(brackets)")
        }
    }

    @Test("One JSON list of articles is read as its articles, and a bad element is left out")
    func list() throws {
        let text = "[\n" + Samples.line("One").dropLast() + ",\n{\"url\": \"x\"},\n" + Samples.line("Two") + "]\n"
        let report = try folder.ingest(try folder.write(text, to: "list.json"))
        #expect(report.new == 2)
        #expect(report.rejected == 1)
        #expect(try folder.titles() == ["One", "Two"])
    }

    @Test("A list all on one line is read, and one that breaks off keeps what came before")
    func brokenList() throws {
        let text = "[" + Samples.line("One").dropLast() + ", " + Samples.line("Two").dropLast() + ", {\"title\": \"Th"
        let report = try folder.ingest(try folder.write(text, to: "list.json"))
        #expect(report.new == 2)
        #expect(report.rejected == 1)
    }

    @Test("The last line counts without its line end")
    func withoutLineEnd() throws {
        let file = try folder.write(String(Samples.line("Harbour reopens").dropLast()), to: "line.jsonl")
        let report = try folder.ingest(file)
        #expect(report.new == 1)
        #expect(report.warnings.isEmpty)
    }

    @Test("A zero byte in a value, raw or escaped, harms nothing", arguments: ["\u{0}", #"\u0000"#])
    func zeroByte(zero: String) throws {
        let text = Samples.line("Harbour\(zero) reopens", body: "Ships\(zero) came in.") + Samples.line("Next")
        let report = try folder.ingest(try folder.write(text, to: "lines.jsonl"))
        #expect(report.new == 2)
        #expect(try folder.titles("\"harbour reopens\"") == ["Harbour reopens"])
        #expect(try folder.titles("\"ships came\"") == ["Harbour reopens"])
    }

    @Test("An escape that stands for no character is replaced and told")
    func loneSurrogate() throws {
        let report = try folder.ingest(
            try folder.write(Samples.line(#"Harbour \ud83d reopens"#), to: "lines.jsonl"))
        #expect(report.new == 1)
        #expect(report.messages == ["an escape that stands for no character"])
    }

    @Test("JSON Lines read as page text on demand, and page text as JSON Lines, say what is wrong")
    func wrongFormat() throws {
        var options = IngestOptions()
        options.format = "jsonl"
        let report = try folder.ingest(try folder.write(Samples.page, to: "page.txt"), options: options)
        #expect(report.new == 0)
        #expect(report.rejected > 0)
        #expect(report.messages.allSatisfy { $0.contains("is no article and was left out") })
    }
}
