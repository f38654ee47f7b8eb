import ArchiveModel
import EntityRecognition

/// An article of these parts.
func article(_ title: String? = nil, summary: String? = nil, body: [String], captions: [String] = []) -> Article {
    var article = Article(id: "0000000000000000", format: "test")
    article.title = title
    article.summary = summary
    article.body = body
    article.captions = captions.map { Caption(text: $0) }
    return article
}

/// The entities of an article, by the recogniser under test.
func recognise(_ article: Article) -> [ArticleEntity] { RuleRecogniser().entities(in: article) }

/// The names of one kind in a text of one or more paragraphs.
func names(_ kind: EntityKind, in paragraphs: String...) -> [String] {
    recognise(article(body: paragraphs)).filter { $0.kind == kind }.map(\.name)
}

/// The text that a mention spans.
func text(of mention: Mention, in article: Article) -> String {
    let source =
        switch mention.field {
        case .title: article.title ?? ""
        case .summary: article.summary ?? ""
        case .body: article.body[mention.paragraph]
        case .caption: article.captions[mention.paragraph].text
        }
    return String(String.UnicodeScalarView(Array(source.unicodeScalars)[mention.range]))
}
