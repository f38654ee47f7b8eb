import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Feeds, what providers add")
struct FeedOwnVocabularyTests {
    private func articles(_ text: String) throws -> [ParsedArticle] {
        try ReadArticles(of: Array(text.utf8), by: FeedFormat()).articles
    }

    @Test("What an agency's newsroom states in elements of its own is read beside the feed's")
    func newsroom() throws {
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:n="http://agency.example/2010/news"><entry>
            <id>urn:agency:feed:7:1</id><updated>2025-07-08T10:00:00Z</updated><title>Fish return home</title>
            <content type="text">The nets are full.</content><category term="Sea"/>
            <n:Management><n:feed_number>7</n:feed_number><n:original_article_id>1369</n:original_article_id>
            <n:updated>2025-07-08T12:30:00Z</n:updated><n:publishing_status>Published</n:publishing_status>
            </n:Management>
            <n:Metadata><n:first_line>Herring are back in the bay.</n:first_line><n:word_count>4</n:word_count>
            <n:tags><n:tag id="1" value="Herring"/><n:tag id="2" value="sea"/></n:tags></n:Metadata></entry></feed>
            """
        let article = try #require(try articles(text).first)
        #expect(article.summary == "Herring are back in the bay.")
        #expect(article.body == ["The nets are full."])
        #expect(article.updated == "2025-07-08T12:30:00Z" && article.published == "2025-07-08T10:00:00Z")
        #expect(article.tags == ["Sea", "Herring"])
        #expect(article.wire?.guid == "1369" && article.wire?.status == .usable && article.wire?.words == 4)
    }

    @Test("An export of WordPress tells what was published, and what an attachment is")
    func wordPress() throws {
        let items = [("publish", ""), ("draft", ""), ("inherit", "https://paper.example/boat.JPG?w=3")].map {
            status, file in
            """
            <item><title>T</title><guid isPermaLink="false">https://paper.example/?p=1</guid>
            <excerpt:encoded>The short of it.</excerpt:encoded><content:encoded>The whole of it.</content:encoded>
            <wp:status>\(status)</wp:status>
            \(file.isEmpty ? "" : "<wp:attachment_url>\(file)</wp:attachment_url>")</item>
            """
        }
        let text = """
            <rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>\(items.joined())</channel></rss>
            """
        let articles = try articles(text)
        #expect(articles.map(\.wire?.status) == [.usable, .withheld, nil])
        #expect(articles.map(\.wire?.kind) == [nil, nil, "picture"])
        #expect(articles.allSatisfy { $0.summary == "The short of it." && $0.body == ["The whole of it."] })
        #expect(articles.first?.wire?.guid == "https://paper.example/?p=1")
    }

    @Test("Blank lines part the paragraphs of HTML that has no other sign of them")
    func blankLines() throws {
        let text = """
            <rss><channel><item><title>T</title><description><![CDATA[The <b>nets</b>
            are full.

            [contact_form]

            They were not.]]></description></item></channel></rss>
            """
        let article = try #require(try articles(text).first)
        #expect(article.body == ["The nets are full.", "They were not."])
        #expect(article.furniture == ["[contact_form]"])
    }

    @Test("The place of a form or a gallery is no text; words in brackets are")
    func shortcodes() throws {
        let text = """
            <rss><channel><item><title>T</title><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;[contact_form]&lt;/p&gt;
            &lt;p&gt;[gallery ids="1,2"]&lt;/p&gt;&lt;p&gt;[applause]&lt;/p&gt;</description></item></channel></rss>
            """
        let article = try #require(try articles(text).first)
        #expect(article.body == ["One.", "[applause]"])
        #expect(article.furniture == ["[contact_form]", "[gallery ids=\"1,2\"]"])
    }
}
