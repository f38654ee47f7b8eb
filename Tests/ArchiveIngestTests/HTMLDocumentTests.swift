import Testing

@testable import ArchiveIngest

@Suite("A page of HTML as a tree")
struct HTMLDocumentTests {
    @Test("Scripts stand beside the tree, drawings and comments nowhere")
    func scriptsAreApart() throws {
        let page = try #require(
            HTMLDocument.parse(
                """
                <!doctype html><title>Port reopens</title><!-- <p>old</p> -->
                <script type="application/LD+json" id="a">{"a": "<p>"}</script><style>p > a { }</style>
                <body><p class="lead big">The port <b>re</b>opened.<svg><text>x</text></svg>
                <script>let a = "</p>"</script><p>Ships came.
                """))
        #expect(page.scripts.map(\.type) == ["application/ld+json", ""])
        #expect(page.scripts.first?.text == #"{"a": "<p>"}"#)
        #expect(page.root.descendants(.p).map(\.line) == ["The port reopened.", "Ships came."])
        #expect(page.root.first(.p)?.classes == ["lead", "big"])
        #expect(page.root.first(.title)?.text == "Port reopens")
    }

    @Test("What is not closed is closed where browsers close it")
    func unclosedElements() throws {
        let page = try #require(HTMLDocument.parse("<div><p>One<div>Two</p><ul><li>a<li>b</ul>"))
        #expect(HTMLText.paragraphs(of: page.root) == ["One", "Two", "a", "b"])
    }

    @Test("Blocks and line breaks part paragraphs, cells words")
    func fragments() {
        #expect(
            HTMLText.paragraphs(
                of: "First line<br>second&nbsp;line<p>A &amp; B <i>and</i>\n C<table><tr><td>1<td>2</table>")
                == ["First line", "second line", "A & B and C", "1 2"])
        #expect(HTMLText.line(of: "Minister: &quot;No&quot;") == "Minister: \"No\"")
        #expect(HTMLText.line(of: " <p> </p> ") == nil)
    }

    @Test("A page nested a hundred thousand deep is read")
    func deepPages() {
        let deep = String(repeating: "<div>", count: 100_000) + "at the bottom"
        #expect(HTMLText.line(of: deep) == "at the bottom")
    }
}

@Suite("XML as files have it")
struct XMLDocumentTests {
    @Test("Names have their namespaces, text its references")
    func wellFormed() throws {
        let xml = XMLDocument(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "y">]>
            <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><item><dc:creator>Ana Mar&#237;n</dc:creator>\
            <title><![CDATA[A < B & C]]></title><e a='1 &lt; 2' dc:a=x/></item></rss>
            """)
        let item = try #require(xml.root?.first("item"))
        #expect(item.first("creator")?.namespace == "http://purl.org/dc/elements/1.1/")
        #expect(item.first("creator")?.text == "Ana Marín")
        #expect(item.first("title")?.text == "A < B & C")
        #expect(item.first("e")?["a"] == "1 < 2")
        #expect(xml.faults.isEmpty)
    }

    @Test("Mistakes are mended and noted where they are")
    func brokenMarkup() throws {
        let xml = XMLDocument("<a><b>caf&eacute; & bar<br></b><c>AT&T < 5</d></c><e>open")
        let root = try #require(xml.root)
        #expect(root.first("b")?.text == "café & bar")
        #expect(root.first("c")?.text == "AT&T < 5")
        #expect(root.first("e")?.text == "open")
        #expect(xml.faults.map(\.offset) == [23, 42, 50])
    }

    @Test("Elements nested without end are read without end of the stack")
    func deepDocuments() {
        let xml = XMLDocument(String(repeating: "<a>", count: 200_000) + "text")
        #expect(xml.root?.text == "text")
    }
}
