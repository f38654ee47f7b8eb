internal import ArchiveModel

/// One paragraph of an article, cut into tokens.
struct Passage: Sendable {
    let field: ArticleField
    let paragraph: Int
    let text: TokenisedText
    /// Whether a capital marks a name here: not in a headline in title case or in capitals, not in German, and not in
    /// a script without capitals.
    let capitalsMarkNames: Bool
    /// Whether the tagger can read it: prose, or a headline of a language whose prose it can read.
    let isTagged: Bool

    init(_ field: ArticleField, _ paragraph: Int, _ text: TokenisedText, capitalsMarkNames: Bool) {
        self.field = field
        self.paragraph = paragraph
        self.text = text
        isTagged = capitalsMarkNames && !Self.isCaseless(text.tokens)
        self.capitalsMarkNames = isTagged && !Self.isCapitalisedThroughout(text.tokens)
    }

    /// Whether most words are in a script without capitals.
    private static func isCaseless(_ tokens: [Token]) -> Bool {
        tokens.count { $0.shape.contains(.caseless) } * 2 > tokens.count
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
