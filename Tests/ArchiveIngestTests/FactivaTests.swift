import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Factiva")
struct FactivaTests {
    private func read(_ text: String) throws -> ReadArticles { try ReadArticles(of: text.utf8, by: FactivaFormat()) }

    @Test(
        "A document ends with its accession number",
        arguments: [
            "Document AFPR000020190708ef7800abc", "AN    Document LBA0000020190708ef7800abc",
            "AN\tJ000000020010101dx1200001",
        ])
    func numbers(line: String) { #expect(FactivaFormat.boundary(line) == .closing) }

    @Test(
        "Other lines of one or two words do not",
        arguments: ["Document 12", "Internationalisation", "Document shredded", "AN APPLE", "0000020190708"])
    func otherLines(line: String) { #expect(FactivaFormat.boundary(line) == nil) }

    @Test("A page that was copied, with one space behind each code, is read")
    func oneSpace() throws {
        let read = try read(
            """
            HD Ferry sails again
            WC 9 words
            PD 9 July 2019
            SN Agence France Presse
            LP The ferry sails.
            IN the evening it sails again.
            AN Document AFPR000020190708ef7800abc
            """)
        #expect(read.articles.map(\.title) == ["Ferry sails again"])
        #expect(read.articles.map(\.body) == [["The ferry sails. IN the evening it sails again."]])
        #expect(read.articles.map(\.agency) == ["Agence France Presse"])
        #expect(read.articles.map(\.id) == ["AFPR000020190708ef7800abc"])
    }

    @Test("A short headline below its section is no author")
    func headlineLikeName() throws {
        let read = try read(
            "News\nFerry Sails Again\n9 words\n9 July 2019\nThe Post\nPST\nEnglish\n\nIt sails.\n\n"
                + "Document PST0000020190709ef790001x\n")
        #expect(read.articles.map(\.title) == ["Ferry Sails Again"])
        #expect(read.articles.map(\.section) == ["News"])
        #expect(read.articles.map(\.byline) == [[]])
        #expect(read.articles.map(\.body) == [["It sails."]])
    }

    @Test("What is no document is reported, and a document without its number is read")
    func cutOff() throws {
        let read = try read(
            "A search\n\nDocument PST0000020190709ef790001x\n\nHD    Ferry sails\nWC    2 words\nLP    It\n")
        #expect(read.articles.map(\.title) == ["Ferry sails"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }
}
