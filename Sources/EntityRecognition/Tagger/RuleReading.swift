/// What the rules take the tokens of an article for, which the tagger weighs as evidence.
struct RuleReading: Sendable {
    /// For each token of each passage, the label that the rules give it.
    private(set) var labels: [[NameLabel]]
    /// For each token of each passage, the number of the name that it may be part of, from 1; 0 if none.
    private(set) var names: [[Int]]
    /// What speaks for the kinds of each name: in its words, and around all its mentions.
    private(set) var evidence: [(words: KindEvidence, context: KindEvidence)] = [(KindEvidence(), KindEvidence())]

    init(_ text: ArticleText, _ resolver: EntityResolver) {
        labels = text.passages.map { Array(repeating: .outside, count: $0.text.tokens.count) }
        names = text.passages.map { Array(repeating: 0, count: $0.text.tokens.count) }
        for group in resolver.order.compactMap({ resolver.groups[$0] }) {
            for number in group.candidates {
                let candidate = resolver.candidates[number]
                for token in candidate.tokens { names[candidate.passage][token] = evidence.count }
            }
            evidence.append((group.words, group.context))
        }
        for (candidate, kind) in resolver.decisions {
            for token in candidate.tokens {
                labels[candidate.passage][token] = NameLabel(kind, isFirst: token == candidate.tokens.lowerBound)
            }
        }
    }
}
