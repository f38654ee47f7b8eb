/// What a paragraph looks like that stays where it is, however often it comes.
enum ParagraphShape {
    /// Whether a paragraph is a sub-heading, or says who wrote the text.
    static func belongs(_ index: Int, in body: [String]) -> Bool {
        isSubheading(index, in: body) || isCredit(body[index])
    }

    /// A few words without an end that stand once, with text behind them: `Background`.
    private static func isSubheading(_ index: Int, in body: [String]) -> Bool {
        let text = body[index]
        guard isShort(text), index + 1 < body.count, !isShort(body[index + 1]) else { return false }
        return body.count { $0 == text } == 1
    }

    private static func isShort(_ text: String) -> Bool {
        guard let last = text.last else { return true }
        let isBrief = text.utf8.count <= 100 && text.split(separator: " ").count <= 8
        return isBrief && !".!?…。！？\"”’»)".contains(last)
    }

    /// `Reporting by Jane Roe; editing by John Doe`.
    private static func isCredit(_ text: String) -> Bool {
        let words = text.drop { !$0.isLetter }.prefix(60).split(separator: " ").prefix(3)
        let isLabelled = zip(words, words.dropFirst()).contains { word, next in
            next == "by" && (word.hasSuffix("ing") || word.hasSuffix("ed") || word.hasSuffix("ten"))
        }
        return isLabelled || !WireByline.names(ofParagraph: text).isEmpty
    }
}
