/// What the markup of a page states of the article on it, gathered in one walk; nothing is chosen yet.
struct PageStatements {
    /// The contents of `<meta>` by name, property or item property in small letters, in the order of the page.
    var metas: [String: [String]] = [:]
    /// The values of microdata and RDFa by the local name of the property: `datePublished`.
    var items: [String: [String]] = [:]
    /// What the JSON-LD blocks describe.
    let linkedData: LinkedData
    /// The text of `<title>`.
    var title: String?
    /// The headings that may be the headline: every `h1`, and what a class or a property calls the headline.
    var headings: [PageHeading] = []
    /// The `<time>` elements.
    var times: [MarkedTime] = []
    /// Elements that are marked as naming an author.
    var authors: [MarkedAuthor] = []
    /// The texts of links to tags (`rel="tag"`).
    var tagLinks: [String] = []
    /// The texts of the links in the path to the page.
    var breadcrumbs: [String] = []
    /// The address in `<link rel="canonical">`.
    var canonical: String?
    /// The language of `<html>`.
    var language: String?

    /// Gathers the statements of a page.
    init(_ document: HTMLDocument) {
        linkedData = LinkedData(blocks: document.scripts.filter { $0.type.holds("ld+json") }.map(\.text))
        language = document.root["lang"]?.trimmed.nonEmpty ?? document.root["xml:lang"]?.trimmed.nonEmpty
        var collector = StatementCollector(document)
        collector.collect(into: &self)
    }

    /// The first content of the first of those names that has one.
    func meta(_ names: String...) -> String? { metas(names).first }

    /// The contents of those names, those of the first name first, tidied.
    func metas(_ names: [String]) -> [String] {
        names.flatMap { metas[$0] ?? [] }.compactMap(MarkedText.line)
    }

    /// The first value of an item property.
    func item(_ name: String) -> String? { items[name]?.lazy.compactMap(MarkedText.line).first }
}

/// A heading that may be the headline.
struct PageHeading {
    /// Its number among the nodes of the page.
    let node: Int
    /// The whole of it.
    let text: String
    /// The same without the kicker, the line of its own that stands over a headline; nil when there is none.
    let withoutKicker: String?
    /// Whether a class says that the first line is a kicker, so that nothing else need bear it out.
    let hasMarkedKicker: Bool
    /// Whether it is an `h1`.
    let isTop: Bool
    /// Whether a class or a property says that it is the headline.
    let isMarked: Bool
    /// Whether it leads to the front page, as the name of a site does.
    let isSiteName: Bool

    /// Whether it has so few words that it may stand on any page: `News`.
    var isGeneric: Bool { text.split(separator: " ").count <= 2 }
}

/// A `<time>` element.
struct MarkedTime {
    let node: Int
    /// `datetime`, else the text.
    let text: String
    /// Whether its markup says that it tells when the page was published or last changed; nil if it says neither.
    let isPublication: Bool?
}

/// An element that is marked as naming an author.
struct MarkedAuthor {
    let node: Int
    /// Behind the last node in it.
    let end: Int
    let text: String
    /// Whether a relation or a property says so, not just the name of a class.
    let isStated: Bool
}
