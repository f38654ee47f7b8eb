internal import ArchiveModel
internal import EntityRecognition

/// Reads an article for what its text names: the same way when it comes in and when it is read anew.
struct ArticleRecognition: Sendable {
    /// Tells whether an article would be read as it was: it changes with the rules and with the tables.
    static var version: String { RuleRecogniser.version }

    private let recogniser = RuleRecogniser()

    /// Puts into the article what is found, in place of what was found before.
    func read(_ article: inout Article) { recogniser.read(&article) }
}
