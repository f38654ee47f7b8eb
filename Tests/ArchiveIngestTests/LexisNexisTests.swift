import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("LexisNexis")
struct LexisNexisTests {
    private func read(_ text: String) throws -> ReadArticles { try ReadArticles(of: text.utf8, by: LexisNexisFormat()) }

    @Test(
        "A document begins with its number, in every language of the service",
        arguments: [
            "     1 of 10 DOCUMENTS", "Document 3 of 250", "  12 von 40 DOKUMENTEN", "Dokument 1 von 9",
            "2 de 3 DOCUMENTOS",
        ])
    func numbers(line: String) { #expect(LexisNexisFormat.boundary(line) == .opening) }

    @Test("A sentence that counts documents is text", arguments: ["1 of 10 documents was read", "End of the document"])
    func sentences(line: String) { #expect(LexisNexisFormat.boundary(line) == nil) }

    @Test("What stands before the first document is reported")
    func cover() throws {
        let read = try read(
            "Print request of today\n\n  1 of 1 DOCUMENTS\n\nFerry sails\n\nLENGTH: 3 words\n\nIt sails.\n")
        #expect(read.articles.map(\.title) == ["Ferry sails"])
        #expect(read.articles.map(\.body) == [["It sails."]])
        #expect(read.warnings.map(\.isRejection) == [false])
    }

    @Test("A document without headline and text is left out, and the next is read")
    func blank() throws {
        let read = try read(
            "1 of 2 DOCUMENTS\n\nLENGTH: 0 words\n\n2 of 2 DOCUMENTS\n\nFerry sails\n\nLENGTH: 2 words\n\nYes.\n")
        #expect(read.articles.map(\.title) == ["Ferry sails"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    @Test("Ranges are the bytes of each document")
    func ranges() throws {
        let text = "1 of 2 DOCUMENTS\n\nOne\n\nLENGTH: 1\n\nA.\n\n2 of 2 DOCUMENTS\n\nTwo\n\nLENGTH: 1\n\nB.\n"
        let bytes = Array(text.utf8)
        let texts = try read(text).articles.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(texts.map { $0.hasPrefix("1 of 2") || $0.hasPrefix("2 of 2") } == [true, true])
        #expect(texts.map { $0.suffix(2) } == ["A.", "B."])
    }
}
