import ArchiveModel
import NewsArchive
import Testing

@Suite("Files that hold no article")
struct BadInputTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// What a file of those bytes is said to be, ingested beside a good one, which must come through.
    private func message(of bytes: some Sequence<UInt8>, name: String = "bad.txt") throws -> String? {
        let bad = try folder.write(bytes, to: name)
        let good = try folder.write(Samples.line("Harbour reopens"), to: "good.jsonl")
        let report = try folder.ingest(bad, good)
        #expect(report.new == 1)
        #expect(report.rejected == 1)
        #expect(report.warnings.map(\.file) == [bad])
        #expect(report.warnings.map(\.isRejection) == [true])
        #expect(try folder.titles() == ["Harbour reopens"])
        return report.messages.first
    }

    @Test("An empty file is said to be empty")
    func empty() throws {
        #expect(try message(of: []) == "empty, so there is nothing to read")
    }

    @Test("A file of spaces and line ends is said to be empty")
    func blank() throws {
        #expect(try message(of: "  \n\t\r\n\n   \n".utf8) == "empty, so there is nothing to read")
    }

    @Test("A PDF, an SQLite database and a picture are told by their first bytes")
    func signatures() throws {
        #expect(try message(of: "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".utf8) == "a PDF; copy its text into a file first")
    }

    @Test("The archive itself, met in a folder, is told to be a database")
    func archiveInItsFolder() throws {
        try folder.write(Samples.line("Harbour reopens"), to: "good.jsonl")
        _ = try folder.ingest(folder.path)
        let report = try folder.ingest(folder.path)
        #expect(report.unchanged == 1)
        #expect(report.messages.contains("an SQLite database; export its text first"))
        #expect(try folder.titles() == ["Harbour reopens"])
    }

    @Test("Random bytes are said to be binary")
    func randomBytes() throws {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(try message(of: bytes) == "binary data, not text; save its text into a file first")
    }

    @Test("Zeros alone are said to be binary")
    func zeros() throws {
        let bytes = [UInt8](repeating: 0, count: 100_000)
        #expect(try message(of: bytes) == "binary data, not text; save its text into a file first")
    }

    @Test("A line too long for any page is left out, by name and size")
    func oneLongLine() throws {
        let bytes = repeatElement(UInt8(ascii: "x"), count: 20 << 20)
        let message = try #require(try message(of: bytes))
        #expect(message.hasPrefix("a line of 20971520 bytes is no text of a page"))
    }

    @Test("A page with a line that is too long keeps the rest of it")
    func longLineWithinPage() throws {
        let file = try folder.write(
            Samples.page + "\n\n" + String(repeating: "x", count: 2 << 20) + "\n", to: "page.txt")
        let report = try folder.ingest(file)
        #expect(report.new == 1)
        #expect(report.messages.count == 1)
        #expect(try folder.titles("salmon") == ["Bergen reopens fish market after winter repairs"])
    }

    @Test("A file without an article says so every time, and nothing of it stays")
    func noArticle() throws {
        let file = try folder.write("[]\n", to: "none.json")
        for _ in 1...2 {
            let report = try folder.ingest(file)
            #expect(report.files == 1)
            #expect(report.rejected == 1)
            #expect(
                report.messages == ["no article was found in it; check the file, or name its format with --as"])
        }
        #expect(try folder.archive().stats().counts.first { $0.name == "sources" }?.value == 0)
    }

    @Test("A file whose every line is refused is not kept either, and is refused again")
    func nothingButRejections() throws {
        let file = try folder.write("{\"title\": 3\n{\"url\": \"x\"}\n", to: "bad.jsonl")
        for _ in 1...2 {
            let report = try folder.ingest(file)
            #expect(report.rejected == 2)
            #expect(report.warnings.count == 2)
        }
        #expect(try folder.archive().stats().counts.first { $0.name == "sources" }?.value == 0)
    }

    @Test("Reading without storing says the same")
    func parseSaysTheSame() throws {
        let file = try folder.write("[]\n", to: "none.json")
        let report = try NewsArchive.parse([file]) { _ in }
        #expect(report.rejected == 1)
        #expect(report.messages == ["no article was found in it; check the file, or name its format with --as"])
    }

    @Test("The same file twice in one command is read once")
    func twiceInOneCommand() throws {
        let file = try folder.write(Samples.line("Harbour reopens"), to: "good.jsonl")
        let report = try folder.ingest(file, file)
        #expect(report.new == 1)
        #expect(report.unchanged == 1)
        #expect(report.rejected == 0)
    }

    @Test("A page is read whichever way its lines end")
    func lineEnds() throws {
        for (name, end) in [("unix", "\n"), ("windows", "\r\n"), ("classic", "\r")] {
            let file = try folder.write(Samples.page.replacing("\n", with: end), to: "\(name).txt")
            var articles: [String?] = []
            var paragraphs: [Int] = []
            let report = try NewsArchive.parse([file]) { article in
                articles.append(article.title)
                paragraphs.append(article.body.count)
            }
            #expect(articles == ["Bergen reopens fish market after winter repairs"], "\(name)")
            #expect(paragraphs == [3], "\(name)")
            #expect(report.warnings.isEmpty, "\(name)")
        }
    }

    @Test("Zero bytes within a page cost nothing but themselves")
    func zeroBytesWithinPage() throws {
        let text = Samples.page.replacing("fish market on Tuesday", with: "fish market\u{0} on\u{0} Tuesday")
        let file = try folder.write(text, to: "page.txt")
        #expect(try folder.ingest(file).new == 1)
        #expect(try folder.titles("\"market on Tuesday\"") == ["Bergen reopens fish market after winter repairs"])
        #expect(try folder.titles("crowns").count == 1)
    }
}
