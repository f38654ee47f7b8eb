internal import ArchiveModel

/// One paragraph of an article, cut into tokens.
struct Passage: Sendable {
    let field: ArticleField
    let paragraph: Int
    let text: TokenisedText
    /// Whether a capital marks a name here: not in a headline in title case or in capitals, and not in German.
    let capitalsMarkNames: Bool

    private init(_ field: ArticleField, _ paragraph: Int, _ text: TokenisedText, capitalsMarkNames: Bool) {
        self.field = field
        self.paragraph = paragraph
        self.text = text
        self.capitalsMarkNames = capitalsMarkNames && !Self.isCapitalisedThroughout(text.tokens)
    }

    /// The passages of an article in reading order.
    static func all(of article: Article) -> [Passage] {
        var texts: [(ArticleField, Int, TokenisedText)] = []
        if let title = article.title { texts.append((.title, 0, .annotated(title))) }
        if let summary = article.summary { texts.append((.summary, 0, .annotated(summary))) }
        for (number, paragraph) in article.body.enumerated() { texts.append((.body, number, .annotated(paragraph))) }
        for (number, caption) in article.captions.enumerated() {
            texts.append((.caption, number, .annotated(caption.text)))
        }
        let isGerman = article.language.map { $0.hasPrefix("de") || $0 == "lb" } ?? isGerman(texts.map(\.2))
        return texts.map { Passage($0, $1, $2, capitalsMarkNames: !isGerman) }
    }

    /// Whether texts of unknown language are in German, which writes every noun with a capital: by its most frequent
    /// words.
    private static func isGerman(_ texts: [TokenisedText]) -> Bool {
        var words = 0
        var german = 0
        for text in texts {
            for token in text.tokens where token.kind == .word {
                words += 1
                if germanWords.contains(token.key) { german += 1 }
            }
        }
        return german * 12 > words
    }

    private static let germanWords = Set(
        ["der", "die", "und", "das", "nicht", "mit", "ist", "von", "den", "dem", "ein", "eine"].map { NameKey($0) })

    /// Whether it is written as a headline in title case or in capitals: hardly a longer word has none, and no full
    /// stop ends it.
    private static func isCapitalisedThroughout(_ tokens: [Token]) -> Bool {
        var small = 0
        var capitalised = 0
        var capitals = 0
        for token in tokens where token.kind == .word && token.folded.count >= 4 {
            guard token.isCapitalised || !token.classes.contains(.function) else { continue }
            if token.shape.contains(.allCapitals) { capitals += 1 }
            if token.isCapitalised { capitalised += 1 } else { small += 1 }
        }
        guard capitalised >= 3, small * 8 <= capitalised else { return false }
        return capitals == capitalised || tokens.last?.isMark(".") != true
    }
}
