import Testing

@testable import ArchiveIngest

@Suite("JSON-LD of pages")
struct LinkedDataTests {
    private func headline(_ blocks: String...) -> String? { LinkedData(blocks: blocks).article?["headline"]?.text }

    @Test(
        "An article is found in every shape of block",
        arguments: [
            #"{"@type": "NewsArticle", "headline": "Bridge opens"}"#,
            #"[{"@type": "Organization", "name": "The Post"}, {"@type": ["Article", "NewsArticle"], "headline": "Bridge opens"}]"#,
            #"{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"}, {"@type": "Article", "headline": "Bridge opens"}]}"#,
            #"{"@type": "WebPage", "mainEntity": {"@type": "http://schema.org/BlogPosting", "headline": "Bridge opens"}}"#,
            #"{"@type": "WebSite", "name": "x"}{"@type": "NewsArticle", "headline": "Bridge opens"};"#,
        ])
    func shapes(block: String) {
        #expect(headline(block) == "Bridge opens")
    }

    @Test(
        "JSON that is not valid is mended",
        arguments: [
            "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge opens\",}",
            "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"Bridge opens\"}\n//]]>",
            "/*<![CDATA[*/ {\"@type\": \"NewsArticle\", \"headline\": \"Bridge opens\"} /*]]>*/",
            "<!--\n{\"@type\": \"NewsArticle\", \"headline\": \"Bridge opens\"}\n-->",
            "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge\nopens\"}",
            "{\"@type\": \"NewsArticle\" \"headline\": \"Bridge opens\" \"author\": [\"A\" \"B\"]}",
            "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge opens\", \"author\": {\"name\": \"A",
            "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Bridge opens&quot;}",
            "{\"@type\": \"NewsArticle\", \"wordCount\": undefined, \"headline\": \"Bridge opens\"}}",
        ])
    func repairs(block: String) {
        #expect(headline(block) == "Bridge opens")
    }

    @Test("Quotes within a text stay part of it")
    func quotes() {
        let block = #"{"@type": "NewsArticle", "headline": "Mayor: "We open", he says", "wordCount": 4}"#
        #expect(headline(block) == #"Mayor: "We open", he says"#)
    }

    @Test("An author that is named elsewhere in the graph is found")
    func references() {
        let data = LinkedData(blocks: [
            #"{"@graph": [{"@type": "Article", "headline": "x", "author": {"@id": "_:p1"}}, {"@type": "Person", "@id": "_:p1", "name": "Ada Lind"}]}"#
        ])
        #expect(data.article?["author"].map(data.resolved)?["name"]?.text == "Ada Lind")
    }

    @Test("Of several articles the page's own is the one that tells most")
    func choice() {
        let teaser = #"{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Other story"}]}"#
        let own =
            #"{"@type": "NewsArticle", "headline": "Own story", "datePublished": "2025-03-04", "author": "Ada Lind", "articleBody": "Text"}"#
        #expect(headline(teaser, own) == "Own story")
    }

    @Test("A block that is no JSON says nothing and costs nothing")
    func noise() {
        #expect(headline("Music and sport 5 1 5", "") == nil)
        #expect(headline(String(repeating: "[", count: 5000)) == nil)
    }
}
