internal import ArchiveModel

/// One paragraph of an article, cut into tokens.
struct Passage: Sendable {
    let field: ArticleField
    let paragraph: Int
    let text: TokenisedText
    /// Whether a capital marks a name here: not in a headline in title case or in capitals.
    let capitalsMarkNames: Bool

    init(field: ArticleField, paragraph: Int, text: String) {
        self.field = field
        self.paragraph = paragraph
        self.text = TokenisedText.annotated(text)
        capitalsMarkNames = !Self.isCapitalisedThroughout(self.text.tokens)
    }

    /// The passages of an article in reading order.
    static func all(of article: Article) -> [Passage] {
        var passages: [Passage] = []
        if let title = article.title { passages.append(Passage(field: .title, paragraph: 0, text: title)) }
        if let summary = article.summary { passages.append(Passage(field: .summary, paragraph: 0, text: summary)) }
        for (number, paragraph) in article.body.enumerated() {
            passages.append(Passage(field: .body, paragraph: number, text: paragraph))
        }
        for (number, caption) in article.captions.enumerated() {
            passages.append(Passage(field: .caption, paragraph: number, text: caption.text))
        }
        return passages
    }

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
