internal import ArchiveModel

/// An item of a JSON Feed.
struct JSONFeedItem {
    private let item: JSONValue

    init(_ item: JSONValue) {
        self.item = item
    }

    /// The article; nothing if it has neither title nor text nor address.
    func article(range: Range<Int>, of feed: JSONFeed) -> ParsedArticle? {
        var article = ParsedArticle(range: range)
        article.title = FeedText(item["title"]?.text, isHTML: false)?.line
        article.summary = FeedText(item["summary"]?.text, isHTML: false)?.line
        article.body =
            (FeedText(item["content_html"]?.text, isHTML: true) ?? FeedText(item["content_text"]?.text, isHTML: false))?
            .paragraphs ?? []
        article.url = Self.line(item["url"] ?? item["external_url"]).map {
            WebAddress.resolved($0, against: feed.address)
        }
        guard article != ParsedArticle(range: range) else { return nil }
        article.id = Self.line(item["id"])
        article.published = item["date_published"]?.date
        article.updated = item["date_modified"]?.date
        article.published = article.published ?? article.updated
        article.dateEvidence = article.published.map { _ in .metadata }
        let authors = Self.names(item["authors"] ?? item["author"] ?? .null)
        article.byline = authors.isEmpty ? feed.authors : authors
        article.tags = TextCleaning.lines(item["tags"]?.texts ?? [])
        article.language = (item["language"]?.text ?? feed.language)
        article.publisher = feed.title
        return article
    }

    /// The names of authors: a list of objects, or one.
    static func names(_ value: JSONValue) -> [String] {
        let people = if case .list(let people) = value { people } else { [value] }
        return people.compactMap { line($0["name"] ?? $0["url"]) }
    }

    private static func line(_ value: JSONValue?) -> String? { TextCleaning.line(value?.text) }
}
