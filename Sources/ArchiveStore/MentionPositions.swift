internal import ArchiveModel

/// Mentions as one text that people can read: `t0:4-9 b2:0-13`.
///
/// A letter for the field, the number of the paragraph, first and end Unicode scalar.
enum MentionPositions {
    static func text(_ mentions: [Mention]) -> String {
        var text = ""
        for mention in mentions {
            if !text.isEmpty { text += " " }
            text += start(mention) + "-" + String(mention.range.upperBound)
        }
        return text
    }

    /// Where a mention begins: `b2:0`.
    static func start(_ mention: Mention) -> String {
        letter(of: mention.field) + String(mention.paragraph) + ":" + String(mention.range.lowerBound)
    }

    static func mentions(_ text: String) -> [Mention] {
        text.split(separator: " ").compactMap(mention)
    }

    private static func mention(_ text: Substring) -> Mention? {
        guard let field = ArticleField.allCases.first(where: { text.hasPrefix(letter(of: $0)) }) else { return nil }
        let numbers = text.dropFirst().split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
        guard numbers.count == 3, numbers[1] <= numbers[2] else { return nil }
        return Mention(field: field, paragraph: numbers[0], range: numbers[1]..<numbers[2])
    }

    private static func letter(of field: ArticleField) -> String {
        switch field {
        case .title: "t"
        case .summary: "s"
        case .body: "b"
        case .caption: "c"
        }
    }
}
