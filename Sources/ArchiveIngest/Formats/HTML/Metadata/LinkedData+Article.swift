extension LinkedData {
    /// The article that the page is about: of all objects of an article's type the first that has a headline and
    /// tells most; else a page or a video that has a date.
    var article: JSONValue? {
        let articles = objects { Self.isArticle($0) }
        return Self.fullest(articles) ?? Self.fullest(objects { Self.pageTypes.contains($0) })
    }

    private static func fullest(_ objects: [JSONValue]) -> JSONValue? {
        let scored = objects.map { object in (object, score: telling.count { object[$0]?.isBlank == false }) }
        guard let best = scored.map(\.score).max(), best > 0 else { return nil }
        // The first that tells nearly as much: those further down are often of other stories.
        return scored.first { $0.score + 1 >= best }?.0
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" || type == "Review"
            || type == "DiscussionForumPosting"
    }

    private static let pageTypes: Set = ["WebPage", "ItemPage", "VideoObject", "AudioObject", "Recipe", "NewsItem"]
    private static let telling = ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage"]
}
