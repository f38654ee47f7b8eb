package import ArchiveModel

/// Finds the people, organisations and places that an article names, and resolves each name within the article.
package protocol EntityRecogniser: Sendable {
    /// The entities in order of first mention, each with its mentions in reading order: title, summary, body, captions.
    func entities(in article: Article) -> [ArticleEntity]

    /// Gives an article its entities, with the roles of people, and its quotes.
    func recognise(_ article: inout Article)
}
