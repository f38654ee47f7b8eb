package import ArchiveModel

/// Finds the people, organisations and places that an article names, and resolves each name within the article.
package protocol EntityRecogniser: Sendable {
    /// The entities in order of first mention, each with its mentions in reading order: title, summary, body, captions.
    func entities(in article: Article) -> [ArticleEntity]
    /// Gives an article its entities, with the roles of people, and its quotes; and, if its source names no country, the
    /// one that it is mainly about, with evidence such as `places 0.82`.
    func read(_ article: inout Article)
}
