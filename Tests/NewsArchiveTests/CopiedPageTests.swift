import ArchiveModel
import Foundation
import NewsArchive
import Testing

/// The copied page that the archive was made for, where it lies beside the project; what is expected is taken from the
/// lines of the file itself.
@Suite("The copied page beside the project", .enabled(if: CopiedPage.file != nil))
struct CopiedPageTests {
    private func article() throws -> (article: Article, lines: [String]) {
        let file = try #require(CopiedPage.file)
        var articles: [Article] = []
        _ = try NewsArchive.parse([file.path]) { articles.append($0) }
        #expect(articles.count == 1)
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        return (try #require(articles.first), lines)
    }

    @Test("Headline, standfirst, date, country, agency and caption are those of its head")
    func head() throws {
        let (article, lines) = try article()
        #expect(article.title == lines[2] && article.summary == lines[3])
        #expect(article.published?.iso8601 == "2025-07-09" && article.country == "TR")
        #expect(article.agency == "AA" && article.agencyName == "Anadolu Agency")
        let caption = try #require(article.captions.first)
        #expect(caption.text + " / AA" == lines[5] && caption.credit == "AA" && article.captions.count == 1)
    }

    @Test("Nine paragraphs are its text, two headlines are related, everything after Explore is furniture")
    func parts() throws {
        let (article, lines) = try article()
        let explore = try #require(lines.firstIndex(of: "Explore"))
        #expect(article.body.count == 9 && article.body.first == lines[7] && article.body.last == lines[explore - 3])
        #expect(article.related.count == 2)
        #expect(lines[explore...].count == 18 && lines[explore...].allSatisfy(article.furniture.contains))
    }

    @Test("It names nine people, five organisations and six places, and the acronyms lead to their bodies")
    func entities() throws {
        let (article, _) = try article()
        #expect(article.names(of: .person).count == 9 && article.names(of: .place).count == 6)
        let bodies = article.entities.filter { $0.kind == .organisation }
        #expect(bodies.count == 5)
        #expect(bodies.contains { $0.aliases.contains("MIT") } && bodies.contains { $0.aliases.contains("ITC") })
    }
}

private enum CopiedPage {
    static let file: URL? = {
        let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../shared/seed").standardized
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return files?.first { $0.pathExtension == "txt" }
    }()
}
