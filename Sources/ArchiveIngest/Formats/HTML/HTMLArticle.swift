internal import ArchiveModel

/// Makes an article of a page: what it says of itself, and the text that it shows.
enum HTMLArticle {
    /// The article of a page that takes those bytes of its file.
    static func article(of page: HTMLDocument, range: Range<Int>) -> ParsedArticle {
        let metadata = PageMetadata(page)
        let body = BodyExtractor.body(of: page, knowing: metadata)
        var article = ParsedArticle(range: range)
        article.fill(from: metadata)
        article.summary = body.standfirst ?? article.summary
        article.body = body.paragraphs
        article.captions = body.captions.isEmpty ? article.captions : body.captions
        article.related = body.related
        article.furniture = body.furniture
        return article
    }
}
