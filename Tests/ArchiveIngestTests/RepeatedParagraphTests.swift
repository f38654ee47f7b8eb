import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Paragraphs that pages of a site share")
struct RepeatedParagraphTests {
    private static let box = "Would you like to know more of the harbour? Our letter comes every Friday, and is free."

    private func page(_ title: String, _ body: [String], url: String? = nil, host: String = "post.example") -> Article {
        var article = Article(id: title, format: "html")
        article.title = title
        article.url = url ?? "https://www.\(host)/\(title.count)/\(title.filter(\.isLetter))"
        article.body = ["\(title) is the matter of this text, which has a second paragraph."] + body
        return article
    }

    /// What becomes of the articles, one after the other.
    private func read(_ articles: [Article]) -> [Article] {
        var repeated = RepeatedParagraphs()
        return articles.map { read in
            var article = read
            _ = repeated.setApart(in: &article)
            return article
        }
    }

    private static let titles = ["Ferries return", "Market closes", "Orchestra tours", "Bakers strike"]

    @Test("What stood in two earlier articles of the site is no text of the third, and is not lost")
    func box() {
        let articles = read(Self.titles.map { page($0, [Self.box, "The end of \($0)."]) })
        #expect(articles.map(\.body.count) == [3, 3, 2, 2])
        #expect(articles.map(\.furniture) == [[], [], [Self.box], [Self.box]])
        #expect(articles.last?.body.last == "The end of Bakers strike.")
    }

    @Test("Pages of other sites have nothing to do with it, nor has what is no page")
    func otherSites() {
        let sites = ["post.example", "bay.example", "fjord.example", "moor.example"]
        let apart = read(zip(Self.titles, sites).map { page($0, [Self.box], host: $1) })
        #expect(apart.allSatisfy { $0.body.count == 2 })
        var feed = Self.titles.map { page($0, [Self.box]) }
        for index in feed.indices { feed[index].format = "feed" }
        #expect(read(feed).allSatisfy { $0.body.count == 2 })
    }

    @Test("The same page read again does not count, whether its address or its headline is the same")
    func samePage() {
        let first = page("Ferries return", [Self.box], url: "https://post.example/1")
        let again = page("Ferries return at last", [Self.box], url: "https://post.example/1")
        let copy = page("Ferries return", [Self.box], url: "https://post.example/2")
        let other = page("Market closes", [Self.box], url: "https://post.example/3")
        let articles = read([first, again, copy, first, other, copy])
        #expect(articles.allSatisfy { $0.body.count == 2 })
    }

    @Test("A sentence that comes again in the reports on one subject stays")
    func background() {
        let fact = "The harbour of Bergen has been closed since November, when a storm took its roof."
        let titles = ["Bergen counts its losses", "Who pays for Bergen", "Roof of Bergen is mended", "Bergen reopens"]
        #expect(read(titles.map { page($0, [fact]) }).allSatisfy { $0.body.count == 2 })
    }

    @Test("A paragraph that few of the site's articles have stays")
    func rare() {
        let others = (0..<40).map { page("Story number \("abcdefghij".prefix($0 % 10 + 1))\($0)", []) }
        let shared = Self.titles.map { page($0, [Self.box]) }
        let articles = read([shared[0]] + others + shared[1...2])
        #expect(articles.last?.body.count == 2)
    }

    @Test(
        "Sub-headings and who wrote the text stay where they are",
        arguments: [
            "Background", "Reporting by Ada Brook; editing by Tom Reed", "(Written by Ada Brook)", "By Ada Brook",
        ])
    func ownParagraphs(line: String) {
        let articles = read(
            Self.titles.map { page($0, [line, "What \($0) means for all is told in this paragraph."]) })
        #expect(articles.allSatisfy { $0.body.count == 3 })
    }

    @Test("A few words that end a text or come twice in it are no sub-heading", arguments: [false, true])
    func buttons(isTwice: Bool) {
        let between = isTwice ? ["Share this", "More of it stands in this long paragraph."] : []
        let articles = read(Self.titles.map { page($0, between + ["Share this"]) })
        #expect(articles.last?.body.contains("Share this") == false)
        #expect(articles.last?.furniture.contains("Share this") == true)
    }

    @Test("A page that is nothing but shared paragraphs keeps its text")
    func nothingElse() {
        var last = page("Bakers strike", [])
        last.body = [Self.box, Self.box]
        let articles = read(Self.titles.dropLast().map { page($0, [Self.box]) } + [last])
        #expect(articles.last?.body == [Self.box, Self.box])
    }

    @Test(
        "A host is told from its address",
        arguments: [
            ("https://www.Post.example:8080/a?b", "post.example"), ("http://me@post.example", "post.example"),
            ("/a/b", nil), ("mailto:a@post.example", nil),
        ] as [(String, String?)])
    func hosts(address: String, host: String?) {
        #expect(WebAddress.host(of: address) == host)
    }
}
