internal import ArchiveModel
internal import EntityRecognition

/// A chain of tokens and what each is.
struct Lesson: Sendable {
    /// The features of one token after the other, by number, and where those of each token end.
    let features: [Int32]
    let ends: [Int]
    let labels: [NameLabel]
}

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

    /// The tokens of the document that a name takes.
    func given(_ name: TaggedName) -> Range<Int>? {
        let passage = tokens[name.passage]
        let range = passage[name.tokens.lowerBound].lowerBound..<passage[name.tokens.upperBound - 1].upperBound
        let given = joined[name.passage].scalars
        guard let first = given.firstIndex(where: { $0.overlaps(range) }),
            let last = given.lastIndex(where: { $0.overlaps(range) })
        else { return nil }
        return first..<last + 1
    }
}
