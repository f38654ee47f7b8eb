internal import ArchiveModel

/// One article of a feed.
struct FeedEntry {
    let element: FeedElement
    let feed: Feed

    /// The article, and the dates in it that nobody understands; nothing if the entry is empty.
    func article(range: Range<Int>) -> (article: ParsedArticle, unreadDates: [String])? {
        let texts = FeedEntryTexts(element, isAtom: feed.isAtom)
        let dates = FeedEntryDates(element)
        let own = FeedOwnVocabulary(element).item
        var article = ParsedArticle(range: range)
        article.title = texts.title
        article.summary = texts.summary ?? own.article.summary
        article.body = texts.body
        article.captions = texts.captions
        article.furniture = texts.furniture
        article.published = dates.published
        article.dateEvidence = article.published.map { _ in .metadata }
        article.updated = Self.later(dates.updated, own.article.updated)
        article.url = address
        article.id = identifier
        article.byline = FeedAuthors.names(of: element)
        article.tags = Normaliser.unique(tags + own.article.tags)
        article.section = element.all("prism:section", "slash:section").first?.text
        let language = element.all("language", "dc:language").first?.text
        article.language = language
        guard article != ParsedArticle(range: range) else { return nil }
        setWire(of: &article, own.wire)
        let source = element.all("source").first
        if article.byline.isEmpty { article.byline = source.map(FeedAuthors.names(of:)) ?? [] }
        if article.byline.isEmpty { article.byline = feed.authors }
        article.publisher = publisher(of: source) ?? feed.title
        let stated = texts.language ?? language ?? element.language
        article.language = (stated ?? feed.language)?.nonEmpty
        return (article, dates.unread)
    }

    /// What the provider says of the item; an identifier that is the address tells nothing more.
    private func setWire(of article: inout ParsedArticle, _ own: WireDetails) {
        var wire = own
        if wire.guid == nil, article.id != article.url { wire.guid = article.id }
        article.wire = wire.isEmpty ? nil : wire
    }

    /// The later of two dates.
    private static func later(_ one: String?, _ other: String?) -> String? {
        guard let one, let other else { return one ?? other }
        guard let first = NewsDate(iso8601: one), let second = NewsDate(iso8601: other) else { return one }
        return first.seconds < second.seconds ? other : one
    }

    // MARK: Where it is

    /// The address of its page: what a service put its own before, the link, or a `guid` that is one.
    private var address: String? {
        let original = element.all("feedburner:origlink", "pheedo:origlink").first
        return [original, link].lazy.compactMap { $0.flatMap(address) }.first ?? permalink
            ?? element.address(element["href"], in: feed.base)
    }

    /// The link to the page; of several, one to HTML.
    private var link: FeedElement? {
        let links = element.all("link", "atom:link").filter { link in
            (link["rel"]?.lowercased() ?? "alternate") == "alternate"
                && (link["href"] ?? link["resource"] ?? link.text) != nil
        }
        return links.first { $0["type"] == nil || $0["type"]?.contains("html") == true } ?? links.first
    }

    private func address(of link: FeedElement) -> String? {
        link.address(link["href"] ?? link["resource"] ?? link.text, in: feed.base)
    }

    private var permalink: String? {
        let guid = element.all("guid").first { $0["ispermalink"]?.lowercased() != "false" }
        let address = guid.flatMap { $0.address($0.text, in: feed.base) } ?? element["about"]
        return address.flatMap { WebAddress.isAbsolute($0) ? $0 : nil }
    }

    private var identifier: String? {
        element.all("guid", "id", "atom:id", "dc:identifier").lazy.compactMap(\.text).first ?? element["about"]
    }

    // MARK: What it is filed under

    /// The outlet where it comes from, if that is another than the feed's.
    private func publisher(of source: FeedElement?) -> String? {
        let stated = element.all("dc:publisher").first?.text
        let title = (source?.all("title").first ?? source).flatMap { FeedText($0, isAtom: feed.isAtom)?.line }
        let names = [stated, title] + element.all("dc:source", "prism:publicationname").map(\.text)
        return names.lazy.compactMap { $0 }.first { !WebAddress.isAbsolute($0) }
    }

    private var tags: [String] {
        let categories = element.all("category", "atom:category", "dc:subject", "media:category", "itunes:category")
        let groups = element.all("media:group").flatMap { $0.all("category") }
        let keywords = element.all("media:keywords", "itunes:keywords", "keywords").compactMap(\.text)
        return (categories + groups).compactMap { $0.text ?? $0["label"] ?? $0["term"] ?? $0["text"] }
            .compactMap { FeedText($0, isHTML: $0.contains("&"))?.line }
            + keywords.flatMap { $0.split(separator: ",").compactMap { String($0).trimmed.nonEmpty } }
    }
}

extension NewsDate {
    /// Where it stands among others, in seconds.
    fileprivate var seconds: Int { dayNumber * 86_400 + (secondOfDay ?? 0) - (utcOffset ?? 0) * 60 }
}
