package import ArchiveModel

/// Recognises entities by rules: names from tables of facts, the words that names are made of, and what stands around
/// them, all of an article weighed together before any name is decided.
package struct RuleRecogniser: EntityRecogniser {
    /// Makes a recogniser; nothing is loaded.
    package init() {}

    package func entities(in article: Article) -> [ArticleEntity] {
        Self.resolver(of: ArticleText(article)).entities
    }

    /// Decides the names of a text.
    static func resolver(of text: ArticleText) -> EntityResolver {
        let ordinary = text.wordsInSmallLetters
        var candidates: [MentionCandidate] = []
        for (number, passage) in text.passages.enumerated() {
            if passage.capitalsMarkNames {
                var finder = MentionFinder(passage: number, text: passage.text, ordinary: ordinary)
                finder.run()
                candidates.append(contentsOf: finder.candidates, after: candidates.count)
            } else {
                candidates += FullNameFinder(passage: number, text: passage.text).candidates
            }
        }
        var resolver = EntityResolver(text: text, candidates: candidates)
        resolver.decide()
        return resolver
    }
}

extension [MentionCandidate] {
    /// Appends the candidates of a passage, whose numbers begin at `offset`.
    fileprivate mutating func append(contentsOf found: [MentionCandidate], after offset: Int) {
        for var candidate in found {
            candidate.abbreviated = candidate.abbreviated.map { $0 + offset }
            append(candidate)
        }
    }
}
