import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Wire standards, formats")
struct WireFormatTests {
    private func g2(_ meta: String, _ content: String = "") throws -> ReadArticles {
        let text = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" version="1"><itemMeta/>
            <contentMeta>\(meta)</contentMeta><contentSet>\(content)</contentSet></newsItem>
            """
        return try ReadArticles(of: text.utf8, by: NewsMLG2Format())
    }

    @Test("NITF inside NewsML-G2 gives text, byline and dateline")
    func nitfInG2() throws {
        let read = try g2(
            "<slugline>TOWN</slugline>",
            """
            <inlineXML contenttype="application/nitf+xml"><nitf><head><title>1 TOWN</title></head><body><body.head>
            <hedline><hl1>The clock is mended</hl1></hedline><byline>By Ada Brook</byline></body.head>
            <body.content><p>HULL (Reuters) - The clock strikes again.</p></body.content></body></nitf></inlineXML>
            """)
        let article = try #require(read.articles.first)
        #expect(article.title == "The clock is mended")
        #expect(article.byline == ["Ada Brook"])
        #expect(article.dateline == "HULL (Reuters)")
        #expect(article.agency == "Reuters")
        #expect(article.body == ["HULL (Reuters) - The clock strikes again."])
    }

    @Test("Text that was broken into lines inside a paragraph of markup is put together again")
    func linesInMarkup() throws {
        let read = try g2(
            "<headline>Gold</headline>",
            """
            <inlineXML><html><body><p>(Adds detail)
                By Ada Brook
                Jan 30 (Reuters) - Gold rose on Tuesday on increased
            demand from people who have none.
                It fell later.</p></body></html></inlineXML>
            """)
        let article = try #require(read.articles.first)
        #expect(article.byline == ["Ada Brook"])
        #expect(
            article.body == [
                "(Adds detail)",
                "Jan 30 (Reuters) - Gold rose on Tuesday on increased demand from people who have none.",
                "It fell later.",
            ])
    }

    @Test("Tags that were escaped on their way are no words of the text")
    func escapedTags() throws {
        let read = try g2(
            "<headline>Hares</headline>",
            "<inlineXML><html><body><p>Some 35&lt;endash&gt;-&lt;/endash&gt;40 hares.</p></body></html></inlineXML>")
        #expect(read.articles.first?.body == ["Some 35-40 hares."])
    }

    @Test("Data in a vocabulary of its own is no text")
    func dataIsNoText() throws {
        let read = try g2(
            "<headline>Scores</headline>", "<inlineXML><sports-content><team>Reds</team></sports-content></inlineXML>")
        #expect(read.articles.first?.body == [])
        #expect(read.articles.first?.title == "Scores")
    }

    @Test(
        "What is no article is left out with a line that says what it is",
        arguments: [
            ("conceptItem", "a concept item"), ("knowledgeItem", "a knowledge item"),
            ("planningItem", "a planning item"),
            ("catalogItem", "a catalog item"),
        ])
    func refusals(name: String, words: String) throws {
        let read = try ReadArticles(of: "<\(name) guid=\"x\"><itemMeta/></\(name)>".utf8, by: NewsMLG2Format())
        #expect(read.articles.isEmpty)
        #expect(read.warnings.map(\.isRejection) == [true])
        #expect(read.warnings.first?.message.hasPrefix(words) == true)
    }

    @Test("A file that ends within an item gives what there is, and a warning")
    func cutXML() throws {
        let text = "<nitf><body><body.head><hedline><hl1>Half</hl1></hedline></body.head><body.content><p>One.</p><p>Tw"
        let read = try ReadArticles(of: text.utf8, by: NITFFormat())
        #expect(read.articles.first?.body == ["One.", "Tw"])
        #expect(read.warnings.count == 1)
    }

    @Test("A release in several languages is an article in each")
    func languages() throws {
        let part = { (language: String, title: String) in
            """
            <NewsComponent><NewsLines><HeadLine>\(title)</HeadLine></NewsLines>
            <DescriptiveMetadata><Language FormalName="\(language)"/></DescriptiveMetadata>
            <ContentItem><DataContent><p>\(title).</p></DataContent></ContentItem></NewsComponent>
            """
        }
        let text = """
            <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>a</ProviderId><NewsItemId>7</NewsItemId>
            </NewsIdentifier></Identification><NewsComponent EquivalentsList="yes">
            \(part("en", "Good news"))\(part("de", "Gute Nachricht"))</NewsComponent></NewsItem></NewsML>
            """
        let read = try ReadArticles(of: text.utf8, by: NewsML1Format())
        #expect(read.articles.map(\.title) == ["Good news", "Gute Nachricht"])
        #expect(read.articles.map(\.language) == ["en", "de"])
        #expect(Set(read.articles.map(\.id)).count == 2)
    }

    @Test("JSON that breaks off gives the items before, and the place where it breaks")
    func brokenJSON() throws {
        let item = #"{"uri": "u:1", "versioncreated": "2025-07-08T10:00:00Z", "type": "text", "headline": "One"}"#
        let read = try ReadArticles(of: "\(item)\n{\"uri\": \"u:2\", \"headline\": ".utf8, by: WireJSONFormat())
        #expect(read.articles.map(\.title) == ["One"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    @Test("JSON that only shares words with the wire is left to the reader of articles")
    func otherJSON() throws {
        let text = Array(#"{"headline": "One", "urgency": "high", "text": "Two"}"#.utf8)
        try text.withUnsafeBytes { bytes in
            let format = try FormatDetection.format(of: SourceFile(name: "a.json", bytes: bytes))
            #expect(format.name == "jsonl")
        }
    }

    @Test("A message without its end mark is read, and said to be one")
    func cutMessage() throws {
        let text = "\u{1}abc001 4 i 9 dpa 1\r\n\r\nTown/\r\n\u{2}The clock =\r\n\r\nHull (dpa) - It strikes.\r\n"
        let read = try ReadArticles(of: text.utf8, by: WireTextFormat())
        #expect(read.articles.first?.title == "The clock")
        #expect(read.articles.first?.wire?.slugline == "Town")
        #expect(read.warnings.map(\.isRejection) == [false])
    }

    @Test("A message without a word in it is left out", arguments: ["", "\r\n\r\n", "  \r\n", "=", "\u{3}"])
    func emptyMessage(text: String) throws {
        let read = try ReadArticles(of: "\u{1}abc001 4 i 9 dpa 1\r\n\u{2}\(text)\u{4}".utf8, by: WireTextFormat())
        #expect(read.articles.isEmpty)
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    @Test("A table full of control characters is text of the wire, not binary data")
    func tableOfControls() throws {
        let row = "\u{8}^\u{1E}A\u{1E}\u{1E}1\u{1F}\r\n"
        let text =
            "\u{16}\u{16}\u{1}W1\u{1F}-\nr s\u{14}\u{12} BC-Table 07-08 9\r\n\u{2}^BC-Table<\r\n"
            + String(repeating: row, count: 40) + "\u{3}AP-WF-07-08-25 1312GMT<\r\n\u{4}"
        try Array(text.utf8).withUnsafeBytes { bytes in
            let format = try FormatDetection.format(of: SourceFile(name: "-", bytes: bytes))
            #expect(format.name == "iptc-7901")
        }
    }

    @Test(
        "XML that holds no articles is left alone",
        arguments: [
            "<config><name>x</name><value>1</value></config>", "<results><result><id>7</id></result></results>",
            "<html><body><title>A page</title><content>x</content></body></html>",
        ])
    func otherXML(text: String) {
        Array(text.utf8).withUnsafeBytes { bytes in
            #expect(XMLRecordsFormat().confidence(in: SourceFile(name: "a.xml", bytes: bytes)) == .no)
        }
    }
}
