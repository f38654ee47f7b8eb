import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("Files in other encodings than UTF-8")
struct EncodingTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(
        "Pages and JSON Lines are read from UTF-16, with and without its mark",
        arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [[], [UInt32(0xFEFF)]])
    func utf16(encoding: String.Encoding, mark: [UInt32]) throws {
        let mark = String(String.UnicodeScalarView(mark.compactMap(Unicode.Scalar.init)))
        let page = try #require((mark + Samples.turkishPage).data(using: encoding))
        let lines = try #require((mark + Samples.line("Ağlar toplandı 🐟")).data(using: encoding))
        let report = try folder.ingest(
            try folder.write(page, to: "page.txt"), try folder.write(lines, to: "lines.jsonl"))
        #expect(report.new == 2)
        #expect(report.warnings.isEmpty)
        #expect(try folder.titles() == ["Ağlar toplandı 🐟", "Karadeniz'de balıkçılar ağlarını topladı"])
        #expect(try folder.titles("Çağrı").count == 1)
    }

    @Test("A UTF-8 mark is no part of the text")
    func utf8Mark() throws {
        let report = try folder.ingest(
            try folder.write("\u{FEFF}" + Samples.page, to: "page.txt"),
            try folder.write("\u{FEFF}" + Samples.line("Harbour reopens"), to: "lines.jsonl"))
        #expect(report.new == 2)
        #expect(report.warnings.isEmpty)
        #expect(try folder.titles() == ["Bergen reopens fish market after winter repairs", "Harbour reopens"])
    }

    @Test("A Turkish page of windows-1254 is read with its letters, and the guess is told")
    func windows1254() throws {
        let bytes = try #require(Samples.turkishPage.data(using: Self.windows1254))
        let report = try folder.ingest(try folder.write(bytes, to: "page.txt"))
        #expect(report.new == 1)
        #expect(report.rejected == 0)
        #expect(report.messages.count == 1)
        #expect(report.messages.first?.hasPrefix("not UTF-8; read as windows-1254") == true)
        #expect(try folder.titles() == ["Karadeniz'de balıkçılar ağlarını topladı"])
        #expect(try folder.titles("İsmail Çağrı").count == 1)
    }

    @Test("A French page of Latin-1 is read with its letters, and the guess is told")
    func latin1() throws {
        let bytes = try #require(Samples.frenchPage.data(using: .isoLatin1))
        let report = try folder.ingest(try folder.write(bytes, to: "page.txt"))
        #expect(report.new == 1)
        #expect(report.messages.count == 1)
        #expect(report.messages.first?.hasPrefix("not UTF-8; read as windows-1252") == true)
        #expect(try folder.titles() == ["Le marché aux poissons rouvre à Fécamp après l'hiver"])
    }

    @Test("Damaged UTF-8 in the middle of a dump is told with its place, and every article comes through")
    func damagedUTF8() throws {
        let first = Array((Samples.turkishPage + "\n\n").utf8)
        let bytes = first + [0xFF, 0xC3, 0x28, 0x0A] + Array(Samples.page.utf8)
        let file = try folder.write(bytes, to: "dump.txt")
        let report = try folder.ingest(file)
        #expect(report.new == 2)
        #expect(report.rejected == 0)
        #expect(report.warnings.map(\.offset) == [first.count])
        #expect(report.messages == ["not UTF-8 as the rest is; read as windows-1254. 2 such places, this is the first"])
        #expect(try folder.titles().count == 2)
    }

    @Test("Damaged UTF-8 within a line of JSON is read as the letters that it stands for")
    func damagedJSON() throws {
        let bytes =
            Array(Samples.line("Åse fiskehandel").utf8) + Array(#"{"title": "Caf"#.utf8) + [0xE9]
            + Array(#"", "body": ["Text."]}"#.utf8) + [0x0A] + Array(Samples.line("Harbour reopens").utf8)
        let report = try folder.ingest(try folder.write(bytes, to: "lines.jsonl"))
        #expect(report.new == 3)
        #expect(report.messages == ["not UTF-8 as the rest is; read as windows-1252"])
        #expect(try folder.titles() == ["Café", "Harbour reopens", "Åse fiskehandel"])
    }

    @Test("The bytes that an article came from are those of its file, not of the text made from them")
    func rawBytes() throws {
        let page = try #require(Samples.turkishPage.data(using: .utf16LittleEndian))
        _ = try folder.ingest(try folder.write(page, to: "page.txt"))
        let archive = try folder.archive()
        let id = try #require(archive.search(SearchRequest()).hits.first?.article.id)
        #expect(try archive.rawBytes(of: id) == Array(page))
    }

    private static let windows1254 = String.Encoding.windowsCP1254
}
