import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("Boxes that the pages of a site share")
struct SharedBoxTests {
    private static let stories = [
        ("Ferries return", "The ferries of Bergen sail again after a long winter, the captain said on Monday."),
        ("Market closes", "The market on the quay has closed its doors for repairs, which cost four million crowns."),
        ("Orchestra tours", "The orchestra of Oslo is on its way to the north with a programme of new music."),
    ]
    private static let box = "Kari Solheim writes a letter of the harbour every Friday: it is free, and it comes early."

    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        for (index, story) in Self.stories.enumerated() {
            let text = """
                <html lang="en"><head><title>\(story.0)</title>
                <link rel="canonical" href="https://post.example/n/\(index)">
                </head><body><article><h1>\(story.0)</h1><p>\(story.1)</p><p>\(Self.box)</p><p>That was the whole of the
                story number \(index), which nobody in Bergen had expected to end so soon.</p></article></body></html>
                """
            try folder.write(text, to: "pages/\(index).html")
        }
    }

    @Test("The third page keeps the box as furniture: neither its words nor its names are found in it")
    func ingest() throws {
        let report = try folder.ingest(folder.path + "/pages")
        #expect(report.new == 3)
        #expect(try folder.titles("solheim") == ["Ferries return", "Market closes"])
        let request = SearchRequest("orchestra", limit: 0)
        let hit = try #require(try folder.archive().search(request).hits.first)
        let article = try folder.archive().article(hit.article.id)
        #expect(article.body.count == 2)
        #expect(article.furniture.contains(Self.box))
        #expect(!article.names(of: .person).contains("Kari Solheim"))
        let bergen = try #require(article.entities.first { $0.name == "Bergen" }?.mentions.first)
        #expect(bergen.paragraph == 1)
        #expect(try folder.archive().verify().problems.isEmpty)
    }

    @Test("Reading without an archive does the same")
    func parse() throws {
        var bodies: [Int] = []
        _ = try NewsArchive.parse([folder.path + "/pages"]) { bodies.append($0.body.count) }
        #expect(bodies == [3, 3, 2])
    }
}
