import ArchiveModel
import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Text copied from news pages")
struct PageTextFormatTests {
    @Test("An agency's report gives every field that the page states")
    func readsAgencyReport() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/page-text/agency-report")
        let text = try String(contentsOf: folder.appendingPathComponent("input.txt"), encoding: .utf8)
        let expected = try JSONDecoder().decode(
            [Expected].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
        let articles = try read(text)
        #expect(articles.map(Expected.init) == expected)
        #expect(articles.first?.furniture.contains("Coffee prices reach a record in Nairobi") == true)
    }

    @Test("A headline that the page has four times is the headline, not a filler")
    func keepsRepeatedHeadline() throws {
        let headline = "Harbour town votes to keep its fishing fleet"
        let article = try #require(
            try read(headline + "\n\n" + headline + "\n\n" + headline + "\n\n" + Self.harbour).first)
        #expect(article.title == headline)
    }

    @Test("Of a headline and the longer line under it the upper one is the headline")
    func takesHeadlineBeforeStandfirst() throws {
        let article = try #require(
            try read(
                """
                Menu
                Sport
                Weather
                Ferry crews end their strike in Stavanger
                The crews of four ferries voted to end their strike in Stavanger and go back to work on Friday
                By Kari Lunde
                4 March 2025

                The crews of four ferries in Stavanger ended their strike on Tuesday, after twelve days without traffic \
                across the fjord and long talks with the county.

                The first ferry leaves at six in the morning on Friday, the county said, and all others follow by noon. \
                Passengers had to drive around the fjord for two weeks.
                """
            ).first)
        #expect(article.title == "Ferry crews end their strike in Stavanger")
    }

    @Test("No line of a page is lost")
    func losesNothing() throws {
        let article = try #require(try read(Self.harbour).first)
        let kept =
            [article.title, article.summary].compactMap { $0 } + article.body + article.furniture
            + article.captions.map(\.text) + article.byline
        for line in Self.harbour.split(separator: "\n") where !line.hasPrefix("By ") && !line.hasPrefix("5 May") {
            #expect(kept.contains { $0.contains(line) || line.contains($0) }, "\(line)")
        }
    }

    @Test(
        "Pages are told apart by what separates them",
        arguments: ["\n----------\n", "\n=====\n", "\n\u{0C}\n", "\n\n\n\n", "\n date 2024-05-06 News\n"])
    func splitsAtSeparators(separator: String) throws {
        let articles = try read(Self.harbour + separator + Self.library)
        #expect(articles.last?.title == "Old library gets a glass roof after long debate")
    }

    @Test("Pages that nothing separates are told apart by foot and head")
    func splitsByStructure() throws {
        let articles = try read(Self.harbour + Self.library)
        #expect(
            articles.map(\.title) == [
                "Harbour town votes to keep its fishing fleet", "Old library gets a glass roof after long debate",
            ])
        #expect(articles.first?.range.upperBound == articles.last?.range.lowerBound)
    }

    @Test("Stars between the parts of one article are no separator")
    func keepsSectionBreaks() throws {
        let paragraph = "The council met again in the evening and heard the skippers, who had come straight from sea.\n"
        #expect(try read(Self.harbour + "***\n" + paragraph + paragraph).count == 1)
    }

    @Test("A line of more than a mebibyte is reported with its place, and the rest is read")
    func reportsLongLines() throws {
        var warnings: [Int?] = []
        let text = String(repeating: "x", count: 1 << 20 | 1) + "\n" + Self.harbour
        let articles = try read(text) { warnings.append($0) }
        #expect(warnings == [0])
        #expect(articles.first?.title == "Harbour town votes to keep its fishing fleet")
    }

    @Test("An empty file holds no article")
    func readsNothing() throws {
        #expect(try read("").isEmpty)
        #expect(try read("\n \n\t\n").isEmpty)
    }

    private func read(_ text: String, warning: @escaping (Int?) -> Void = { _ in }) throws -> [ParsedArticle] {
        var articles: [ParsedArticle] = []
        try Array(text.utf8).withUnsafeBytes { bytes in
            let output = ParseOutput(
                article: { articles.append($0) }, warning: { offset, _, _ in warning(offset) })
            try PageTextFormat().read(SourceFile(name: "page.txt", bytes: bytes), into: output)
        }
        return articles
    }

    private static let harbour = """
        Skip to content
        Menu
        News
        Sport
        Harbour town votes to keep its fishing fleet
        By Nora Lind
        5 May 2024
        The town council voted on Sunday to keep the fishing fleet in the old harbour, ending a dispute of three years.
        Skippers had warned that a move to the new docks would cost each boat two hours a day and much of its fuel.
        "The fleet belongs where the town can see it," said the mayor, who had first supported the plan to move.
        Opponents of the vote said that the old quay needs repairs which the town cannot pay for before next summer.
        Most read
        Ten walks along the coast
        Privacy policy
        © 2024 Harbour Herald. All rights reserved.

        """

    private static let library = """
        Skip to content
        Menu
        Culture
        Old library gets a glass roof after long debate
        By Tom Aske
        6 May 2024
        The old library will get a roof of glass, the board of the foundation decided after a debate of many months.
        Readers had asked for more light in the great hall, where the lamps of the last century burn all day in winter.
        The architect promised that the books would be safe from the sun, since the panes turn dark by themselves.
        Work on the roof begins in autumn and will be finished, the foundation hopes, before the library's birthday.
        Privacy policy
        © 2024 Town Courier. All rights reserved.

        """
}

/// The fields of an article that a fixture states.
private struct Expected: Codable, Equatable {
    struct Picture: Codable, Equatable {
        var text: String
        var credit: String?
    }

    var title: String?
    var summary: String?
    var published: String?
    var section: String?
    var agency: String?
    var captions: [Picture]
    var related: [String]
    var body: [String]

    init(_ article: ParsedArticle) {
        title = article.title
        summary = article.summary
        published = article.published
        section = article.section
        agency = article.agency
        captions = article.captions.map { Picture(text: $0.text, credit: $0.credit) }
        related = article.related
        body = article.body
    }
}
