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
        joined = document.sentences.map(\.joined)
        tokens = reading.tokens
    }

    /// The label of each token of the reading.
    var labels: [[NameLabel]] {
        var labels = zip(document.sentences, zip(joined, tokens)).map { sentence, texts in
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
        markPlacesInCompounds(&labels)
        return labels
    }

    /// A treebank cannot mark the place in `Lima-based`, which is one token there: the rules can.
    private func markPlacesInCompounds(_ labels: inout [[NameLabel]]) {
        for name in reading.namesByRule where name.kind == .place {
            let place = scalars(of: name)
            guard let token = joined[name.passage].scalars.first(where: { $0.overlaps(place) }),
                token.lowerBound == place.lowerBound, token.upperBound > place.upperBound,
                labels[name.passage][name.tokens].allSatisfy({ $0 == .outside })
            else { continue }
            for index in name.tokens {
                labels[name.passage][index] = NameLabel(.place, isFirst: index == name.tokens.lowerBound)
            }
        }
    }

    private func scalars(of name: TaggedName) -> Range<Int> {
        let passage = tokens[name.passage]
        return passage[name.tokens.lowerBound].lowerBound..<passage[name.tokens.upperBound - 1].upperBound
    }

    /// The names that the rules find, or a tagger.
    func names(_ tagger: NameTagger?) -> [GivenName] {
        (tagger?.names(in: reading) ?? reading.namesByRule).compactMap { name in
            given(name.passage, scalars(of: name), name.kind)
        }
    }

    /// The names that the archive finds.
    var namesOfArchive: [GivenName] {
        RuleRecogniser().entities(in: document.article).flatMap { entity in
            entity.mentions.compactMap { given($0.paragraph, $0.range, entity.kind) }
        }
    }

    /// The name by the tokens that are given; nil for a part of one.
    private func given(_ sentence: Int, _ scalars: Range<Int>, _ kind: EntityKind) -> GivenName? {
        let given = joined[sentence].scalars
        guard let first = given.firstIndex(where: { $0.overlaps(scalars) }),
            let last = given.lastIndex(where: { $0.overlaps(scalars) }), given[last].upperBound <= scalars.upperBound
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
