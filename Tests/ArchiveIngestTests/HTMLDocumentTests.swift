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

    @Test("Attributes that tell something stay, however the tag is written; the others do not reach the tree")
    func attributes() throws {
        let page = try #require(
            HTMLDocument.parse(
                """
                <DIV CLASS='lead big' data-note="<p class='x'>a > b</p>"data-x=1/ ID=top onclick='go("/")' hidden>
                <a href="/" target=_blank>Home</a> <a href="https://www.example.com/" class=site>Site</a>
                <a style = "display: none" rel=author href="/by/ana">Ana Marín</a></DIV>
                """))
        let div = try #require(page.root.first(HTMLTag("div")))
        #expect(div.classes == ["lead", "big"])
        #expect(div["id"] == "top")
        #expect(div["hidden"] == "")
        #expect(div["data-note"] == nil)
        #expect(div.line == "Home Site Ana Marín")
        let links = div.descendants(.a)
        #expect(links.map { $0["href"] } == ["/", "https://www.example.com/", nil])
        #expect(links.map { $0["rel"] } == [nil, nil, "author"])
        #expect(links[2]["style"] == "display: none")
        #expect(links[1]["class"] == "site")
    }

    @Test("What looks like a tag in a title or a text area is text")
    func textThatLooksLikeMarkup() throws {
        let page = try #require(
            HTMLDocument.parse(
                """
                <title>Why x <b y="is not over</title><p>One</p><textarea><iframe src="x></textarea><p>Two</p>
                <p class="a
                """))
        #expect(page.root.first(.title)?.text == "Why x <b y=\"is not over")
        #expect(page.root.descendants(.p).map(\.line) == ["One", "Two"])
    }

    @Test("Values that are the same have one number")
    func valueNumbers() throws {
        let names = (0..<3_000).map { "name\($0 % 1_000)" }
        let page = try #require(HTMLDocument.parse(names.map { "<i class=\($0)></i>" }.joined()))
        let values = page.root.descendants(HTMLTag("i")).compactMap { page.value(of: "class", at: $0.index) }
        #expect(values.map { String(decoding: $0.bytes, as: UTF8.self) } == names)
        #expect(Set(values.map(\.number)).count == 1_000)
        #expect(zip(values, values[1_000...]).allSatisfy { $0.number == $1.number })
        #expect(values.allSatisfy { $0.number < page.valueCount })
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
