internal import ArchiveModel

/// Makes an article of a page: what it says of itself, and the text that it shows.
enum HTMLArticle {
    /// The article of a page that takes those bytes of its file.
    static func article(of page: HTMLDocument, range: Range<Int>) -> ParsedArticle {
        let metadata = PageMetadata(page)
        let body = BodyExtractor.body(of: page, knowing: metadata)
        var article = ParsedArticle(range: range)
        article.fill(from: metadata)
        article.body = body.paragraphs
        article.summary = body.standfirst ?? (isShort(body) ? metadata.summary : nil)
        article.captions = body.captions.isEmpty ? article.captions : body.captions
        article.related = body.related
        article.furniture = body.furniture
        return article
    }

    /// Whether so little of the text is shown that the description in the page's head is needed; where the page shows
    /// the text, the description repeats it for search engines.
    private static func isShort(_ body: BodyExtractor.Body) -> Bool {
        body.paragraphs.reduce(0) { $0 + $1.utf8.count } < 300
    }
}
