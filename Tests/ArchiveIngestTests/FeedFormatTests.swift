import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Feeds, one rule at a time")
struct FeedFormatTests {
    private func entries(_ text: String) throws -> [ParsedArticle] {
        try ReadArticles(of: Array(text.utf8), by: FeedFormat()).articles
    }

    private func item(_ text: String) throws -> ParsedArticle {
        try #require(try entries("<rss><channel>\(text.isEmpty ? "" : "<item>\(text)</item>")</channel></rss>").first)
    }

    private func entry(_ text: String, attributes: String = "") throws -> ParsedArticle {
        let feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\" \(attributes)><entry>\(text)</entry></feed>"
        return try #require(try entries(feed).first)
    }

    @Test(
        "A title of RSS is HTML if it can be nothing else",
        arguments: [
            ("Mills &amp;amp; kilns", "Mills & kilns"), ("The &lt;i&gt;Aurora&lt;/i&gt; sails", "The Aurora sails"),
            ("What &lt;marquee&gt; did", "What <marquee> did"), ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
            ("The <i>Aurora</i>", "The Aurora"), ("Two\n  lines", "Two lines"),
        ])
    func readsTitles(text: String, title: String) throws {
        #expect(try item("<title>\(text)</title>").title == title)
    }

    @Test(
        "A title of Atom is what it says that it is",
        arguments: [
            ("<title>R&amp;amp;D</title>", "R&amp;D"), ("<title type=\"html\">R&amp;amp;D</title>", "R&D"),
            ("<title type=\"html\">A &lt;b&gt;B&lt;/b&gt;</title>", "A B"),
            ("<title type=\"text\">A &lt;b&gt;B&lt;/b&gt;</title>", "A <b>B</b>"),
            ("<title mode=\"base64\">QSA8Yj5CPC9iPg==</title>", "A B"),
            ("<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">A <b>B</b></div></title>", "A B"),
        ])
    func readsAtomTitles(markup: String, title: String) throws {
        #expect(try entry(markup).title == title)
    }

    @Test("The whole text is the body and the description its summary; alone the description is the body")
    func tellsSummaries() throws {
        let content = "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        let both = try item(
            "<description>Short.</description><content:encoded \(content)>&lt;p&gt;Long.&lt;/p&gt;</content:encoded>")
        #expect(both.summary == "Short." && both.body == ["Long."])
        let alone = try item("<description>Short.</description>")
        #expect(alone.summary == nil && alone.body == ["Short."])
        let same = try item(
            "<description>Long.</description><content:encoded \(content)>&lt;p&gt;Long.&lt;/p&gt;</content:encoded>")
        #expect(same.summary == nil && same.body == ["Long."])
    }

    @Test("The line that a program puts under each text is no part of it")
    func setsSignaturesApart() throws {
        let description = """
            <description>&lt;p&gt;Nets are full.&lt;/p&gt;&lt;p&gt;Der Beitrag &lt;a href="/1"&gt;Fish return home&lt;/a&gt;
            erschien zuerst bei Bay News.&lt;/p&gt;</description>
            """
        let article = try item("<title>Fish return home</title>" + description)
        #expect(article.body == ["Nets are full."])
        #expect(article.furniture == ["Der Beitrag Fish return home erschien zuerst bei Bay News."])
    }

    @Test("A picture alone is no text, and is kept beside it")
    func keepsPictures() throws {
        let article = try item("<title>A</title><description>&lt;img src='a.png'&gt;</description>")
        #expect(article.body.isEmpty && article.furniture == ["<img src='a.png'>"])
    }

    @Test("A text that was escaped twice is read twice")
    func readsTwice() throws {
        #expect(try item("<description>&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;</description>").body == ["One."])
        #expect(try item("<description>&lt;code&gt;&amp;lt;b&amp;gt;&lt;/code&gt;</description>").body == ["<b>"])
    }

    @Test(
        "An author is a name without an address, if there is a name",
        arguments: [
            ("ann@x.example (Ann Lee)", ["Ann Lee"]), ("Ann Lee (ann@x.example)", ["Ann Lee"]),
            ("Ann Lee &lt;ann@x.example&gt;", ["Ann Lee"]), ("ann@x.example", ["ann@x.example"]),
            ("Lee, Ann", ["Lee, Ann"]), ("Ann Lee, Bo Ray and Cy Fox", ["Ann Lee", "Bo Ray", "Cy Fox"]),
        ])
    func readsAuthors(text: String, names: [String]) throws {
        #expect(try item("<author>\(text)</author>").byline == names)
    }

    @Test("The link is the page's, whatever else is linked; a guid that is an address stands in for it")
    func findsLinks() throws {
        let links = """
            <link rel="self" href="https://x.example/self"/><link rel="replies" href="https://x.example/r"/>
            <link rel="alternate" type="application/json" href="https://x.example/j"/>
            <link rel="alternate" type="text/html" href="a/../b?c#d"/>
            """
        #expect(try entry(links, attributes: "xml:base=\"https://x.example/y/z\"").url == "https://x.example/y/b?c#d")
        #expect(try item("<guid>https://x.example/1</guid>").url == "https://x.example/1")
        #expect(try item("<guid isPermaLink=\"false\">https://x.example/1</guid>").url == nil)
        #expect(try item("<image><link>https://x.example/i</link></image><title>A</title>").url == nil)
        let redirected = """
            <link>https://go.example/1</link>
            <f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://x.example/1</f:origLink>
            """
        #expect(try item(redirected).url == "https://x.example/1")
    }

    @Test("An entry that tells only when it was changed was published then; of several dates the last counts")
    func choosesDates() throws {
        let changed = try entry("<updated>2025-07-08T10:00:00Z</updated>")
        #expect(changed.published == "2025-07-08T10:00:00Z" && changed.updated == changed.published)
        let twice = try entry(
            "<published>2025-07-07</published><published>2025-07-08</published><updated>2025-07-09</updated>")
        #expect(twice.published == "2025-07-08" && twice.updated == "2025-07-09")
    }

    @Test("The language is that of the text, then of the entry, then of the feed; an empty one is none")
    func tellsLanguages() throws {
        #expect(try entry("<content xml:lang=\"fr\">Oui</content>", attributes: "xml:lang=\"en\"").language == "fr")
        #expect(try entry("<title>Yes</title>", attributes: "xml:lang=\"en\"").language == "en")
        #expect(try entry("<title xml:lang=\"\">?</title>", attributes: "xml:lang=\"en\"").language == nil)
    }

    @Test("Names count by their vocabulary, however it is prefixed")
    func knowsVocabularies() throws {
        let feed = """
            <r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item>
            <r:title>A</r:title><x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Ann Lee</x:creator>
            <y:title xmlns:y="https://other.example/">B</y:title></r:item></r:channel></r:rss>
            """
        let article = try #require(try entries(feed).first)
        #expect(article.title == "A" && article.byline == ["Ann Lee"])
    }

    @Test("A missing end tag costs no part of the article and no other article")
    func closesElements() throws {
        let feed =
            "<rss><item><title>A <i>ship</i><link>https://x.example/1<pubDate>2025-07-08</item><item><title>B</item></rss>"
        let articles = try entries(feed)
        #expect(articles.map(\.title) == ["A ship", "B"])
        #expect(articles[0].url == "https://x.example/1" && articles[0].published == "2025-07-08")
    }

    @Test("Content of Atom that is no text is Base64: text in it is read, a picture is none")
    func readsBase64() throws {
        #expect(try entry("<content type=\"application/octet-stream\">QSA8Yj5CPC9iPg==</content>").body == ["A B"])
        #expect(
            try entry("<content type=\"image/png\">iVBORw0KGgoAAAANSUhEUg==</content><summary>A</summary>").body == [
                "A"
            ])
    }

    @Test("Each article knows its bytes")
    func knowsBytes() throws {
        let feed = "<rss><channel><item><title>Ä</title></item> <item><title>B</title></item></channel></rss>"
        let bytes = Array(feed.utf8)
        let parts = try entries(feed).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(parts == ["<item><title>Ä</title></item>", "<item><title>B</title></item>"])
    }

    @Test("A feed in UTF-16 is read as any other")
    func readsUTF16() throws {
        let feed =
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><rss><channel><item><title>Ağrı</title></item></channel></rss>"
        let bytes: [UInt8] =
            [0xFF, 0xFE] + feed.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8] }
        #expect(try ReadArticles(of: bytes, by: FeedFormat()).articles.map(\.title) == ["Ağrı"])
    }

    @Test("A feed without entries, and an entry without anything, are said in one line each")
    func saysWhatIsMissing() throws {
        let empty = try ReadArticles(of: Array("<rss><channel><title>A</title></channel></rss>".utf8), by: FeedFormat())
        #expect(empty.warnings.map(\.message) == ["a feed without entries, so there is no article"])
        let hollow = try ReadArticles(
            of: Array("<rss><channel><item/><item><title>A</title></item></channel></rss>".utf8), by: FeedFormat())
        #expect(hollow.warnings.map(\.message) == ["an entry with nothing in it; left out"])
        #expect(hollow.articles.count == 1)
    }

    @Test(
        "A feed is told by its first element, whatever its name",
        arguments: [
            ("<rss version=\"2.0\"><channel/></rss>", "feed"),
            ("<?xml version=\"1.0\"?>\n<!-- x --><feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "feed"),
            ("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", "feed"),
            ("{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"A\", \"items\": []}", "json-feed"),
            ("{\"title\": \"A\", \"body\": \"B\"}", "jsonl"), ("<opml><body/></opml>", "opml"),
        ])
    func isDetected(text: String, format: String) throws {
        let found = try Array(text.utf8).withUnsafeBytes { bytes in
            try FormatDetection.format(of: SourceFile(name: "feed.txt", bytes: bytes)).name
        }
        #expect(found == format)
    }
}
