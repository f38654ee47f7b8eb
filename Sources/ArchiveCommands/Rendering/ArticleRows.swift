internal import ArchiveModel

/// Articles as rows: what a list shows of each.
struct ArticleRows {
    let articles: [Article]

    init(_ articles: [Article]) {
        self.articles = articles
    }

    var table: Table {
        Table(
            columns: [
                .init(heading: "ID"), .init(heading: "Date"), .init(heading: "Country"), .init(heading: "Agency"),
                .init(heading: "Publisher"), .init(heading: "Title", isFlexible: true),
            ],
            rows: articles.map { article in
                [
                    article.id, article.published?.iso8601 ?? "", article.country ?? "", article.agency ?? "",
                    article.publisher ?? "", article.title ?? article.body.first ?? "",
                ]
            })
    }
}
