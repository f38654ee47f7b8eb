package import ArchiveModel

/// Resolves the names of a document that are known to be names, without the text around them: what naming does by
/// itself, to be measured apart from finding names.
package enum NameLinker {
    /// The entity that each of the names, in reading order, belongs to.
    package static func entities(of names: [String]) -> [ArticleEntity?] {
        var article = Article(id: "", format: "")
        article.language = "en"
        article.body = names.map { before + $0 + after }
        let text = ArticleText(article)
        let candidates = text.passages.indices.map { candidate(in: text.passages[$0].text, passage: $0) }
        var resolver = EntityResolver(text: text, candidates: candidates)
        resolver.decide()
        var entities = [ArticleEntity?](repeating: nil, count: names.count)
        for entity in resolver.entities {
            for mention in entity.mentions { entities[mention.paragraph] = entity }
        }
        return entities
    }

    // Words enough in small letters that the capitals mark the name.
    private static let before = "reporters mentioned "
    private static let after = " before."
    private static let wordsBefore = 2
    private static let tokensAfter = 2

    /// The whole name, of the kind that its words speak for most.
    private static func candidate(in text: TokenisedText, passage: Int) -> MentionCandidate {
        var tokens = wordsBefore..<max(wordsBefore + 1, text.tokens.count - tokensAfter)
        if tokens.count > 1, text.folded(tokens.lowerBound).elementsEqual("the".utf8), text.knownName(tokens) == nil {
            tokens = tokens.lowerBound + 1..<tokens.upperBound
        }
        let evidence = NameReading(tokens, in: text).evidence
        let most = max(evidence.person, evidence.organisation, evidence.place)
        let kind: EntityKind =
            evidence.organisation == most ? .organisation : evidence.person == most ? .person : .place
        return MentionCandidate(passage: passage, tokens: tokens, key: text.key(of: tokens), clues: [], tagged: kind)
    }
}
