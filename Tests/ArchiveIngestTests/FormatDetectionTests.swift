import Testing

@testable import ArchiveIngest

@Suite("Choosing a format")
struct FormatDetectionTests {
    /// A format that is as sure of every file as it is told.
    private struct Sure: IngestFormat {
        let name: String
        let summary = ""
        var fileExtensions: [String] = []
        let confidence: DetectionConfidence

        func confidence(in file: SourceFile) -> DetectionConfidence { confidence }
        func read(_ file: SourceFile, into output: ParseOutput) throws {}
    }

    private func choice(
        of bytes: some Sequence<UInt8>, named name: String = "dump.txt", among formats: [any IngestFormat]? = nil
    ) throws -> String {
        try Array(bytes).withUnsafeBytes { buffer in
            let file = SourceFile(name: name, bytes: buffer)
            return try FormatDetection.choice(of: file, among: formats ?? IngestFormatRegistry.formats).format.name
        }
    }

    @Test("The surest wins, then the ending of the name, then the order")
    func rank() throws {
        let formats: [any IngestFormat] = [
            Sure(name: "never", confidence: .no), Sure(name: "first", confidence: .possible),
            Sure(name: "ending", fileExtensions: ["txt"], confidence: .possible),
        ]
        #expect(try choice(of: "text".utf8, among: formats) == "ending")
        #expect(try choice(of: "text".utf8, named: "dump", among: formats) == "first")
        let surer = formats + [Sure(name: "surer", confidence: .likely)]
        #expect(try choice(of: "text".utf8, among: surer) == "surer")
        let certain = [Sure(name: "certain", confidence: .certain)] + surer
        #expect(try choice(of: "text".utf8, among: certain) == "certain")
        let both = certain + [Sure(name: "both", fileExtensions: ["txt"], confidence: .certain)]
        #expect(try choice(of: "text".utf8, among: both) == "both")
    }

    @Test(
        "JSON of articles is told by its content, whatever its name",
        arguments: [
            #"{"title": "Ministers meet", "body": ["They met."]}"#,
            "\u{FEFF}\n  [\n{\"headline\": \"Ministers meet\"}]",
            #"{"title": "Ministers meet", "body": ""# + String(repeating: "They met again. ", count: 10_000) + #""}"#,
        ])
    func json(text: String) throws {
        #expect(try choice(of: text.utf8) == "jsonl")
    }

    @Test("A file that may as well be of another format says what it is taken for")
    func doubt() throws {
        let formats = ["one", "other", "third"].map { Sure(name: $0, confidence: .likely) }
        let rivals = try Array("text".utf8).withUnsafeBytes {
            try FormatDetection.choice(of: SourceFile(name: "dump", bytes: $0), among: formats).rivals
        }
        #expect(rivals == ["other", "third"])
        #expect(SourceReading.format(formats[0], rivals: rivals).doubt?.contains("other or third") == true)
        #expect(SourceReading.format(formats[0]).doubt == nil)
    }

    @Test("Nothing but white space is empty")
    func empty() throws {
        for text in ["", " \r\n\n\t"] {
            let error = #expect(throws: IngestError.self) { try choice(of: text.utf8) }
            #expect(error?.code == .empty)
        }
    }

    @Test("A picture is no text, and text of no format says how to name one")
    func refused() throws {
        let picture = #expect(throws: IngestError.self) { try choice(of: [0xFF, 0xD8, 0xFF, 0xE0]) }
        #expect(picture?.code == .binary)
        let unknown = #expect(throws: IngestError.self) {
            try choice(of: "text".utf8, among: [Sure(name: "never", confidence: .no)])
        }
        #expect(unknown?.code == .unknownFormat)
        #expect(unknown?.message.contains("--as (never)") == true)
    }
}
