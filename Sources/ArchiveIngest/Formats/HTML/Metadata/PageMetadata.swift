internal import ArchiveModel

/// What a page says of the article on it: of all its statements those that are to be believed.
///
/// The text itself is not among it; see the body of the page.
struct PageMetadata {
    /// The headline as readers see it.
    let title: String?
    /// The number of the element that holds the headline, among the nodes of the page.
    let headlineNode: Int?
    /// The publisher's summary, unless it is cut off.
    let summary: String?
    /// The names of the authors; agencies that are named as authors are among them.
    let authors: [String]
    /// The agencies that the text is credited to, as written.
    let agency: String?
    /// When it was published and last changed.
    let published: NewsDate?
    let publishedEvidence: DateEvidence
    let updated: NewsDate?
    /// The name of the outlet.
    let publisher: String?
    let section: String?
    let tags: [String]
    /// The address of the page without what only counts visits.
    let url: String?
    let language: String?
    /// The captions of pictures that JSON-LD states.
    let captions: [Caption]
    /// People, organisations and places that JSON-LD says it is about.
    let subjects: PageSubjects
    /// The article of the JSON-LD, for what else it states.
    let linkedArticle: JSONValue?

    /// Reads the statements of a page and chooses among them.
    init(_ document: HTMLDocument) {
        let statements = PageStatements(document)
        let linked = statements.linkedData.article
        url = Self.address(statements, linked)
        let site = SiteName(statements, address: url)
        let headline = HeadlineChoice.headline(of: statements, site: site)
        title = headline?.text
        headlineNode = headline?.node
        authors = AuthorChoice.authors(of: statements, site: site, document: document, headline: headline?.node)
        agency = Self.agency(linked, authors: authors) ?? VisibleByline.agency(after: headlineNode, in: document)
        let dates = DateChoice(statements, document: document, headline: headline?.node, address: url)
        (published, publishedEvidence, updated) = (dates.published, dates.evidence, dates.updated)
        publisher = site.name
        summary = Self.summary(statements, linked, title: title)
        let topics = PageTopics(statements, linked, title: title)
        (section, tags) = (topics.section, topics.tags)
        language =
            linked?["inLanguage"]?.text ?? statements.language
            ?? statements.meta("content-language", "language", "dc.language", "dcterms.language", "og:locale")
        captions = linked.map(Self.captions) ?? []
        subjects = PageSubjects(statements.linkedData, linked)
        linkedArticle = linked
    }

    /// The canonical address; not the front page's, which some pages state by mistake.
    private static func address(_ statements: PageStatements, _ linked: JSONValue?) -> String? {
        let main = linked?["mainEntityOfPage"]
        let linkedAddress = linked?["url"]?.text ?? main?["@id"]?.text ?? main?.text
        let stated = [statements.canonical, statements.meta("og:url"), linkedAddress, statements.meta("twitter:url")]
        let addresses = stated.compactMap { $0 }.filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
        return addresses.first { $0.split(separator: "/").count > 2 } ?? addresses.first
    }

    private static func summary(_ statements: PageStatements, _ linked: JSONValue?, title: String?) -> String? {
        let linkedSummary = [linked?["description"], linked?["abstract"]].compactMap { $0?.text }
        let metas = statements.metas(["og:description", "description", "dc.description", "twitter:description"])
        let stated = (linkedSummary.compactMap(MarkedText.line) + metas).filter { $0 != title }
        return stated.first { !$0.hasSuffix("…") && !$0.hasSuffix("...") } ?? stated.first
    }

    private static func agency(_ linked: JSONValue?, authors: [String]) -> String? {
        let source = linked?["sourceOrganization"]?.text.flatMap(MarkedText.line)
        return ([source].compactMap { $0 } + authors).first { !Agency.credited(in: $0).isEmpty }
    }

    private static func captions(of article: JSONValue) -> [Caption] {
        var pictures: [JSONValue] = []
        for member in ["image", "associatedMedia"] {
            if case .list(let values)? = article[member] {
                pictures += values
            } else if let value = article[member] {
                pictures.append(value)
            }
        }
        return pictures.compactMap { picture in
            guard let text = (picture["caption"] ?? picture["description"])?.text.flatMap(MarkedText.line) else {
                return nil
            }
            let credit = picture["creditText"] ?? picture["creator"] ?? picture["author"] ?? picture["copyrightHolder"]
            return Caption(text: text, credit: credit?.text.flatMap(MarkedText.line))
        }
    }
}
