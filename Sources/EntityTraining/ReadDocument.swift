internal import ArchiveModel
internal import EntityRecognition

/// A document as the tagger reads it, with its names.
struct ReadDocument: Sendable {
    let document: TaggedDocument
    let reading: TaggerReading
    private let joined: [JoinedTokens]
    private let tokens: [[Range<Int>]]

    init(_ document: TaggedDocument) {
        self.document = document
        reading = TaggerReading(document.article)
        joined = document.sentences.map { JoinedTokens($0.tokens) }
        tokens = reading.tokens
    }

    /// The label of each token of the reading.
    var labels: [[NameLabel]] {
        zip(document.sentences, zip(joined, tokens)).map { sentence, texts in
            let (joined, tokens) = texts
            var labels = [NameLabel](repeating: .outside, count: tokens.count)
            for name in sentence.names {
                guard let first = name.tokens.first, let last = name.tokens.last else { continue }
                let range = joined.scalars[first].lowerBound..<joined.scalars[last].upperBound
                var isFirst = true
                for (index, token) in tokens.enumerated() where token.overlaps(range) {
                    labels[index] = NameLabel(name.kind, isFirst: isFirst)
                    isFirst = false
                }
            }
            return labels
        }
    }

    /// The names that the rules find, or a tagger.
    func names(_ tagger: NameTagger?) -> [GivenName] {
        (tagger?.names(in: reading) ?? reading.namesByRule).compactMap { name in
            let passage = tokens[name.passage]
            let scalars = passage[name.tokens.lowerBound].lowerBound..<passage[name.tokens.upperBound - 1].upperBound
            return given(name.passage, scalars, name.kind)
        }
    }

    /// The names that the archive finds.
    var namesOfArchive: [GivenName] {
        RuleRecogniser().entities(in: document.article).flatMap { entity in
            entity.mentions.compactMap { given($0.paragraph, $0.range, entity.kind) }
        }
    }

    private func given(_ sentence: Int, _ scalars: Range<Int>, _ kind: EntityKind) -> GivenName? {
        let given = joined[sentence].scalars
        guard let first = given.firstIndex(where: { $0.overlaps(scalars) }),
            let last = given.lastIndex(where: { $0.overlaps(scalars) })
        else { return nil }
        return GivenName(sentence: sentence, tokens: first..<last + 1, kind: kind)
    }
}

/// A name by the tokens of its document.
struct GivenName: Hashable, Sendable {
    let sentence: Int
    let tokens: Range<Int>
    let kind: EntityKind
}
