package import ArchiveModel

/// Recognises entities by rules: names from tables of facts, the words that names are made of, and what stands around
/// them, all of an article weighed together before any name is decided.
package struct RuleRecogniser: EntityRecogniser {
    /// Makes a recogniser; nothing is loaded.
    package init() {}

    package func entities(in article: Article) -> [ArticleEntity] {
        let text = ArticleText(article)
        let entities = Self.entities(of: text)
        return PlaceResolver(text, article, entities).resolved(entities)
    }

    package func read(_ article: inout Article) {
        let text = ArticleText(article)
        let entities = Self.entities(of: text)
        let places = PlaceResolver(text, article, entities)
        article.entities = places.resolved(entities)
        article.setCountry(places)
        let passages = NamedPassage.passages(of: text, naming: article.entities)
        for passage in passages { article.addRoles(passage) }
        var quotes = QuoteFinder(passages, article.entities)
        article.quotes = quotes?.run() ?? []
        article.addStatedEntities()
    }

    /// The entities, places without their countries.
    private static func entities(of text: ArticleText) -> [ArticleEntity] {
        let rules = Self.resolver(of: text)
        guard text.isEnglish, let tagger = NameTagger.bundled else { return rules.entities }
        let names = tagger.names(in: TaggerReading(text, rules: RuleReading(text, rules)))
        let passages = Dictionary(grouping: names, by: \.passage)
        return resolver(of: text, isTagged: true) { $0.take(passages[$0.passage] ?? []) }.entities
    }

    /// Decides the names of a text, where capitals mark names by the candidates that `find` makes.
    static func resolver(
        of text: ArticleText, isTagged: Bool = false, find: (inout MentionFinder) -> Void = { $0.run() }
    ) -> EntityResolver {
        let ordinary = text.wordsInSmallLetters
        var candidates: [MentionCandidate] = []
        for (number, passage) in text.passages.enumerated() {
            if passage.capitalsMarkNames || isTagged && passage.isTagged {
                var finder = MentionFinder(passage: number, text: passage.text, ordinary: ordinary)
                find(&finder)
                candidates.append(contentsOf: finder.candidates, after: candidates.count)
            } else {
                candidates += FullNameFinder(passage: number, text: passage.text).candidates
            }
        }
        var resolver = EntityResolver(text: text, candidates: candidates, isTagged: isTagged)
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

extension Article {
    /// Gives the mentions of a passage the roles that are said there.
    fileprivate mutating func addRoles(_ passage: NamedPassage) {
        for name in passage.names {
            guard let role = name.role else { continue }
            entities[name.entity].mentions[name.mention].role = passage.text.singleSpaced(role)
        }
    }
}
