/// What the rules take the tokens of an article for, which the tagger weighs as evidence.
struct RuleReading: Sendable {
    /// For each token of each passage, the label that the rules give it.
    private(set) var labels: [[NameLabel]]
    /// For each token of each passage, the number of the name that it may be part of, from 1; 0 if none.
    private(set) var names: [[Int]]
    /// What speaks for the kinds of each name: in its words, and around all its mentions.
    ///
    /// The points for each kind in steps of a few, three bits a kind.
    private(set) var evidence = [(words: level(KindEvidence()), context: level(KindEvidence()))]

    init(_ text: ArticleText, _ resolver: EntityResolver) {
        labels = text.passages.map { Array(repeating: .outside, count: $0.text.tokens.count) }
        names = text.passages.map { Array(repeating: 0, count: $0.text.tokens.count) }
        for group in resolver.groups {
            for number in group.candidates {
                let candidate = resolver.candidates[number]
                for token in candidate.tokens { names[candidate.passage][token] = evidence.count }
            }
            evidence.append((Self.level(group.words), Self.level(group.context)))
        }
        for (candidate, kind) in resolver.decisions {
            for token in candidate.tokens {
                labels[candidate.passage][token] = NameLabel(kind, isFirst: token == candidate.tokens.lowerBound)
            }
        }
    }

    private static func level(_ evidence: KindEvidence) -> UInt64 {
        func step(_ points: Int) -> UInt64 {
            points < 0 ? 0 : points == 0 ? 1 : points < 3 ? 2 : points < 4 ? 3 : points < 6 ? 4 : points < 9 ? 5 : 6
        }
        return step(evidence.person) | step(evidence.organisation) << 3 | step(evidence.place) << 6
    }
}
