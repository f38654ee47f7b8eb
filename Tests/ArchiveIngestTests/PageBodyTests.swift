import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("The text of a page, apart from what stands around it")
struct PageBodyTests {
    private func article(_ body: String, head: String = "") throws -> ParsedArticle {
        let page = "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>"
        return HTMLArticle.article(of: try #require(HTMLDocument.parse(page)), range: 0..<page.utf8.count)
    }

    private let first =
        "The ferry between Msimbati and the islands will sail again on Monday, the port office said on Friday."
    private let second =
        "Two of its three engines were replaced over the winter, and the third has been taken out for good."
    private let third =
        "Traders in the old market, who had paid for canoes since October, welcomed the news with relief."

    private var paragraphs: String { [first, second, third].map { "<p>\($0)</p>" }.joined(separator: "\n") }

    @Test("Menus, footers, newsletters and links to other stories stay outside, and are kept")
    func furniture() throws {
        let article = try article(
            """
            <nav><a href="/">Home</a> <a href="/coast">Coast</a></nav>
            <h1>Ferry sails again</h1>
            <div class="post-content">\(paragraphs)
            <div class="newsletter-box"><p>Sign up for our letter and get the coast in your inbox every morning.</p></div>
            </div>
            <div class="related-posts"><ul><li><a href="/a">Harbour crane falls into the sea at night</a></li></ul></div>
            <footer><p>All rights reserved by the Coast Courier and its owners, who print it in Mtwara.</p></footer>
            """)
        #expect(article.title == "Ferry sails again")
        #expect(article.body == [first, second, third])
        #expect(article.related == ["Harbour crane falls into the sea at night"])
        #expect(article.furniture.contains("Home Coast"))
        #expect(article.furniture.contains { $0.hasPrefix("All rights reserved") })
        #expect(article.furniture.contains { $0.hasPrefix("Sign up") })
    }

    @Test("A standfirst between headline and text is the summary, a caption no paragraph")
    func standfirst() throws {
        let article = try article(
            """
            <h1>Ferry sails again</h1><p class="standfirst">After five months without a boat the islands get theirs back.</p>
            <figure><img src="f.jpg"><figcaption>The ferry at its berth. Photo: Ana Mwinyi</figcaption></figure>
            <div class="story-body">\(paragraphs)</div>
            """)
        #expect(article.summary == "After five months without a boat the islands get theirs back.")
        #expect(article.body == [first, second, third])
        #expect(article.captions == [Caption(text: "The ferry at its berth.", credit: "Ana Mwinyi")])
    }

    @Test("What a heading such as Read more opens is of other stories, up to the next paragraph")
    func relatedHeading() throws {
        let article = try article(
            """
            <h1>Ferry sails again</h1><article><p>\(first)</p><h3>Read more</h3>
            <ul><li><a href="/b">Mango harvest late after the rains in the south</a></li></ul>
            <p>\(second)</p><p>\(third)</p></article>
            """)
        #expect(article.body == [first, second, third])
        #expect(article.related == ["Mango harvest late after the rains in the south"])
    }

    @Test("Text that a script would show is read where it hides")
    func hidden() throws {
        let article = try article(
            "<h1>Ferry sails again</h1><p>Subscribe to go on.</p><div style=\"display: none\">\(paragraphs)</div>")
        #expect(article.body == [first, second, third])
    }

    @Test("Text that stands in a data block alone is read from there")
    func stated() throws {
        let text = [first, second, third, first.uppercased()].joined(separator: " ")
        let article = try article(
            "<h1>Ferry sails again</h1><p>Subscribe to go on.</p>",
            head: #"<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\#(text)"}</script>"#)
        #expect(article.body == [text])
    }

    @Test("Text that stands in the page's state alone is read from there")
    func state() throws {
        let blocks = [first, second, third, first.uppercased()]
            .map { #"{"type": "p", "html": "<p>\#($0)</p>"}"# }.joined(separator: ", ")
        let article = try article(
            """
            <h1>Ferry sails again</h1><div id="app"></div>
            <script>window.__STATE__ = {"site": {"name": "Coast Courier"}, "story": {"title": "Ferry sails again", "blocks": [\(blocks)]}};</script>
            """)
        #expect(article.body == [first, second, third, first.uppercased()])
    }

    @Test("An article within the article whose heading leads elsewhere is another story")
    func nestedArticles() throws {
        let article = try article(
            """
            <article><h1>Ferry sails again</h1>\(paragraphs)
            <article><h3><a href="/c">Teachers wait for pay</a></h3>
            <p>Teachers in four schools of the district have had no pay since the new year, their union says.</p></article>
            </article>
            """)
        #expect(article.body == [first, second, third])
    }
}
