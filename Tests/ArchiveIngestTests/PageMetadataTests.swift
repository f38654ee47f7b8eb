import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("What a page says of its article")
struct PageMetadataTests {
    private func metadata(head: String = "", body: String = "") throws -> PageMetadata {
        let page = "<html lang=\"en\"><head>\(head)</head><body>\(body)</body></html>"
        return PageMetadata(try #require(HTMLDocument.parse(page)))
    }

    private func jsonLD(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

    // MARK: Headline

    @Test("The headline on the page counts before the one made for sharing")
    func seen() throws {
        let page = try metadata(
            head: "<meta property=\"og:title\" content=\"You won't believe this bridge\">",
            body: "<h1>Harbour bridge opens after ten years</h1>")
        #expect(page.title == "Harbour bridge opens after ten years")
    }

    @Test("The headline on the page gives way where all other places agree")
    func outvoted() throws {
        let page = try metadata(
            head: "<meta property=\"og:title\" content=\"Kenya: Harbour bridge opens\">"
                + jsonLD(#"{"@type": "NewsArticle", "headline": "Kenya: Harbour bridge opens"}"#),
            body: "<h1>Harbour bridge opens</h1>")
        #expect(page.title == "Kenya: Harbour bridge opens")
    }

    @Test(
        "The name of the site is cut off",
        arguments: [
            "Harbour bridge opens - The Lagoon Post", "Harbour bridge opens | Africa | The Lagoon Post",
            "The Lagoon Post: Harbour bridge opens", "Harbour bridge opens｜The Lagoon Post",
        ])
    func site(title: String) throws {
        let page = try metadata(
            head: "<title>\(title)</title><meta property=\"og:site_name\" content=\"The Lagoon Post\">")
        #expect(page.title == "Harbour bridge opens")
    }

    @Test("A dash within a headline stays")
    func dash() throws {
        let page = try metadata(head: "<title>Bridge opens – and closes again</title>")
        #expect(page.title == "Bridge opens – and closes again")
    }

    @Test("The kicker over a headline is no part of it")
    func kicker() throws {
        let page = try metadata(
            body:
                "<h1><span class=\"article__kicker\">Infrastructure</span> <span>Harbour bridge opens again</span></h1>"
        )
        #expect(page.title == "Harbour bridge opens again")
    }

    @Test("References that were escaped twice, soft hyphens and tags are gone")
    func escaped() throws {
        let page = try metadata(
            head: jsonLD(#"{"@type": "Article", "headline": "Mayor: &amp;quot;We <b>op\u00aden<\/b>&amp;quot;"}"#))
        #expect(page.title == "Mayor: \"We open\"")
    }

    @Test("Of several h1 the headline is the one that is like the title")
    func several() throws {
        let page = try metadata(
            head: "<title>Harbour bridge opens at last</title>",
            body: "<h1>Log in</h1><h1>Harbour bridge opens at last</h1><h1>Support us</h1>")
        #expect(page.title == "Harbour bridge opens at last")
    }

    // MARK: Authors

    @Test(
        "Authors are found in every shape of JSON-LD",
        arguments: [
            (#""author": "Ada Lind""#, ["Ada Lind"]),
            (#""author": {"@type": "Person", "name": "Ada Lind"}"#, ["Ada Lind"]),
            (#""author": [{"name": "Ada Lind"}, {"name": "Omar Said"}]"#, ["Ada Lind", "Omar Said"]),
            (#""author": {"name": ["Ada Lind", "Omar Said"]}"#, ["Ada Lind", "Omar Said"]),
            (#""author": {"name": "Ada Lind and Omar Said"}"#, ["Ada Lind", "Omar Said"]),
            (#""author": {"name": "By Ada Lind, chief reporter"}"#, ["Ada Lind"]),
            (#""author": [{"name": "Ada Lind"}, {"@type": "Organization", "name": "dpa"}]"#, ["Ada Lind", "dpa"]),
            (#""creator": ["Ada Lind"]"#, ["Ada Lind"]),
        ])
    func linkedAuthors(member: String, names: [String]) throws {
        let page = try metadata(head: jsonLD("{\"@type\": \"NewsArticle\", \"headline\": \"x\", \(member)}"))
        #expect(page.authors == names)
    }

    @Test("A page that names its site as the author is asked who wrote it")
    func siteAsAuthor() throws {
        let linked = jsonLD(
            #"{"@type": "Article", "headline": "Bridge", "author": {"name": "Lagoon Post"}, "publisher": {"name": "Lagoon Post"}}"#
        )
        let named = try metadata(
            head: linked, body: "<h1>Bridge</h1><span class=\"article__author\">By Ada Lind, Mombasa</span>")
        #expect(named.authors == ["Ada Lind"])
        #expect(try metadata(head: linked, body: "<h1>Bridge</h1>").authors == ["Lagoon Post"])
    }

    @Test(
        "Authors are found where there is no JSON-LD",
        arguments: [
            "<p><a rel=\"author\" href=\"/ada\">Ada Lind</a></p>",
            "<p itemprop=\"author\" itemscope><span itemprop=\"name\">Ada Lind</span></p>",
            "<div class=\"byline\">By <a href=\"/ada\">Ada Lind</a></div>",
            "<p>By Ada Lind</p>",
            "<p><span>Von</span> <b>Ada Lind</b></p>",
        ])
    func visible(byline: String) throws {
        let comment = "<div class=\"comments\"><span class=\"author\">Angry Reader</span></div>"
        let page = try metadata(body: "<h1>Bridge opens</h1>\(byline)<p>Text of the story.</p>\(comment)")
        #expect(page.authors == ["Ada Lind"])
    }

    @Test(
        "Names are told apart by what joins them, and not by what stands within one",
        arguments: [
            ("Ada Lind and Omar Said", ["Ada Lind", "Omar Said"]), ("Ada Lind, Omar Said", ["Ada Lind", "Omar Said"]),
            ("José Ortega y Gasset", ["José Ortega y Gasset"]),
            ("Ana Ruiz y Luis Paz", ["Ana Ruiz", "Luis Paz"]), ("Ada Lind, Staff Writer", ["Ada Lind"]),
            ("srf/lind;said", ["srf/lind", "said"]), ("Foto: Ada Lind", []), ("ada@example.com", []),
        ])
    func joined(line: String, names: [String]) { #expect(AuthorNames.names(in: line) == names) }

    @Test("A particle of a name is not the word for authorship")
    func particle() throws {
        #expect(AuthorNames.names(in: "Christoph von Ritter") == ["Christoph von Ritter"])
        #expect(AuthorNames.names(in: "Ein Kommentar von Christoph von Ritter") == ["Christoph von Ritter"])
    }

    @Test("An agency among the authors is the agency, and so is one on a line of its own")
    func agency() throws {
        let linked = jsonLD(#"{"@type": "Article", "headline": "x", "author": [{"name": "Le Phare et AFP"}]}"#)
        #expect(try metadata(head: linked).agency == "AFP")
        #expect(try metadata(body: "<h1>Bridge opens</h1><p>AFP, MANILA</p><p>Text.</p>").agency == "AFP, MANILA")
        #expect(try metadata(body: "<h1>Bridge opens</h1><figure>AFP, MANILA</figure>").agency == nil)
    }

    // MARK: Dates

    @Test("The time of publication keeps the offset that the page states")
    func offset() throws {
        let page = try metadata(
            head: "<meta property=\"article:published_time\" content=\"2025-07-08T14:03:00+03:00\">"
                + "<meta property=\"article:modified_time\" content=\"2025-07-08T16:00:00+03:00\">")
        #expect(page.published?.iso8601 == "2025-07-08T14:03:00+03:00")
        #expect(page.updated?.iso8601 == "2025-07-08T16:00:00+03:00")
        #expect(page.publishedEvidence == .metadata)
    }

    @Test("A time without an offset gets it from another statement of the same moment, and from no other")
    func refined() throws {
        let linked = jsonLD(#"{"@type": "Article", "headline": "x", "datePublished": "2025-07-08 14:03:00.0"}"#)
        let same = try metadata(head: linked + "<meta name=\"date\" content=\"2025-07-08T14:03:00+03:00\">")
        #expect(same.published?.iso8601 == "2025-07-08T14:03:00+03:00")
        let other = try metadata(head: linked + "<meta name=\"date\" content=\"2025-07-08T15:00:00+03:00\">")
        #expect(other.published?.iso8601 == "2025-07-08T14:03:00")
    }

    @Test(
        "A date that stands by the headline is found without metadata",
        arguments: [
            "<p>9 July 2025</p>", "<time datetime=\"2025-07-09\">yesterday</time>",
            "<div class=\"post-date\"><b>9</b> <i>July 2025</i></div>", "<p>Published on July 9, 2025 by the desk</p>",
        ])
    func visibleDate(markup: String) throws {
        let nav = "<nav>1 January 2020</nav>"
        let page = try metadata(body: "\(nav)<h1>Bridge opens</h1>\(markup)<p>Text.</p><p>3 May 1999</p>")
        #expect(page.published?.iso8601 == "2025-07-09")
        #expect(page.publishedEvidence == .header)
    }

    @Test("A date in the page's title counts, unless it is part of the headline")
    func titledDate() throws {
        let beside = try metadata(
            head: "<title>Bridge opens | Post | 28.04.2023</title>", body: "<h1>Bridge opens</h1>")
        #expect(beside.published?.iso8601 == "2023-04-28")
        let within = try metadata(
            head: "<title>Results of the run, 19.5.2007</title>",
            body: "<h1>Results of the run, 19.5.2007</h1><time datetime=\"2007-05-20\">20 May</time>")
        #expect(within.published?.iso8601 == "2007-05-20")
    }

    @Test("A page without any date has none")
    func noDate() throws {
        #expect(try metadata(body: "<h1>Bridge opens</h1><p>Text of 2025.</p>").published == nil)
    }

    // MARK: The rest

    @Test("Section, tags, address, language, summary and publisher are those of the best statement")
    func topics() throws {
        let page = try metadata(
            head: """
                <link rel="canonical" href="https://www.example.com/africa/bridge-opens">
                <meta property="og:url" content="https://www.example.com/">
                <meta property="og:site_name" content="The Lagoon Post">
                <meta property="article:section" content="Africa">
                <meta property="article:tag" content="bridges"><meta property="article:tag" content="Mombasa">
                <meta name="keywords" content="news, the post">
                <meta property="og:description" content="After ten years the bridge …">
                <meta name="description" content="After ten years the bridge is open.">
                """)
        #expect(page.section == "Africa")
        #expect(page.tags == ["bridges", "Mombasa"])
        #expect(page.url == "https://www.example.com/africa/bridge-opens")
        #expect(page.language == "en")
        #expect(page.summary == "After ten years the bridge is open.")
        #expect(page.publisher == "The Lagoon Post")
    }

    @Test("Pictures and subjects that JSON-LD states are taken over")
    func subjects() throws {
        let page = try metadata(
            head: jsonLD(
                """
                {"@type": "NewsArticle", "headline": "x",
                 "image": [{"@type": "ImageObject", "caption": "The new bridge", "creditText": "AFP"}],
                 "about": [{"@type": "Person", "name": "Ada Lind"}, {"@type": "City", "name": "Mombasa"}],
                 "mentions": {"@type": "Organization", "name": "Ports Authority"}}
                """))
        #expect(page.captions == [Caption(text: "The new bridge", credit: "AFP")])
        #expect(page.subjects.people == ["Ada Lind"])
        #expect(page.subjects.places == ["Mombasa"])
        #expect(page.subjects.organisations == ["Ports Authority"])
    }

    @Test("A page that says nothing is read without a fault")
    func empty() throws {
        let page = try metadata()
        #expect(page.title == nil)
        #expect(page.authors.isEmpty)
    }
}
