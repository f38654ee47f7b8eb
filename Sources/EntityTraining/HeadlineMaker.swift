internal import EntityRecognition

/// Makes headlines of sentences: without articles, short, in title case or in capitals, as newsrooms write them.
///
/// Training text hardly has any, and prose does not teach what a name is where every word has a capital.
struct HeadlineMaker {
    private var random = SplitMix(state: 3)

    /// The document with one sentence in so many as a headline before the others; some stand for themselves, because
    /// not every headline says what the text says again.
    mutating func documents(of document: TaggedDocument) -> [TaggedDocument] {
        var first: [TaggedDocument.Sentence] = []
        var alone: [TaggedDocument] = []
        for sentence in document.sentences where random.next() % 4 == 0 {
            guard let headline = headline(sentence) else { continue }
            if random.next() % 4 == 0 {
                alone.append(TaggedDocument(id: document.id, sentences: [headline]))
            } else {
                first.append(headline)
            }
        }
        return [TaggedDocument(id: document.id, sentences: first + document.sentences)] + alone
    }

    private static let longest = 14
    /// How many long words make a headline.
    private static let fewest = 4
    private static let articles: Set<String> = ["the", "a", "an", "The", "A", "An"]
    private static let small: Set<String> = [
        "of", "in", "to", "and", "for", "at", "by", "with", "as", "on", "or", "from", "but", "is", "nor", "into",
        "over",
    ]

    private mutating func headline(_ sentence: TaggedDocument.Sentence) -> TaggedDocument.Sentence? {
        let inName = Set(sentence.names.flatMap { Array($0.tokens) })
        let kept = sentence.tokens.indices.filter {
            inName.contains($0) || !Self.articles.contains(sentence.tokens[$0])
        }
        var end = min(kept.count, Self.longest)
        while end > 0, let last = kept.prefix(end).last, inName.contains(last), inName.contains(last + 1) { end -= 1 }
        let tokens = Array(kept.prefix(end))
        guard tokens.count(where: { sentence.tokens[$0].count > 3 }) > Self.fewest else { return nil }
        let inCapitals = random.next() % 3 == 0
        let places = Dictionary(uniqueKeysWithValues: tokens.enumerated().map { ($0.element, $0.offset) })
        return TaggedDocument.Sentence(
            tokens.map { Self.written(sentence.tokens[$0], inCapitals) },
            names: sentence.names.compactMap { name in
                guard let first = name.tokens.first, let last = name.tokens.last, let start = places[first],
                    let end = places[last]
                else { return nil }
                return (start..<end + 1, name.kind)
            }, isHeadline: true)
    }

    private static func written(_ token: String, _ inCapitals: Bool) -> String {
        if inCapitals { return token.uppercased() }
        return small.contains(token) ? token : token.prefix(1).uppercased() + token.dropFirst()
    }
}
