/// Writes queries at random.
enum RandomQuery {
    private static let words = [
        "a1", "b2", "Kalın", "al-Sudani", "U.S.", "don’t", "ter*", "al-Su*", "kalin~", "Fidan~2", "or", "NEAR", "1,000",
        "\"x1 y1\"", "\"OR\"", "\"title:x\"", "\"=a\"", "\"@a\"", "\"kalin~\"", "\"ａ1\"", "=Kalın", "=\"x1, y1\"", "東京",
        "خبر",
        "10:30", "http://a.b/c",
    ]
    private static let phrases = ["a1", "Kalın", "\"x1 y1\"", "\"NOT\"", "al-Sudani"]
    private static let names = ["kalin", "\"I. Kalin\"", "al-Sudani", "\"OR\"", "kalin,\"H. Fidan\""]
    private static let values = [
        "country:TR", "said:kalin", "said:\"I. Kalin\",fidan", "country:(tr OR \"South Korea\")", "agency:AA,Reuters",
        "publisher:\"TRT Global\"", "tag:user/x",
        "tag:\"a, b\"", "tag:AND", "lang:Turkish", "source:*.txt", "source:\"a b?\"", "id:12ab", "date:2025",
        "date:7d..",
        "date:..2024-02", "date:none", "ingested:today", "has:agency", "missing:date", "@talks", "@not-syria",
    ]
    private static let fragments =
        words + values + [
            "*", "-", "–", "(", ")", "((", "))", "|", "||", "OR", "AND", "NOT", "NEAR/3", "NEAR/", "\"", "“", "~", "~2",
            "=",
            "@", ",", ":", "{", "{3..}", "title:", "person:", "title:(", "person:(", "by:(", "x:", "\u{0}", "\t", "🔥",
            "\u{200D}",
            "\u{301}", "（", "：", "＝", "～",
        ]

    /// A query that is written well, so many levels deep at most.
    static func wellFormed(depth: Int, in field: String? = nil, _ chance: inout Chance) -> String {
        guard depth > 0 else { return leaf(in: field, &chance) }
        let one = wellFormed(depth: depth - 1, in: field, &chance)
        let other = wellFormed(depth: depth - 1, in: field, &chance)
        switch Int.random(in: 0...6, using: &chance) {
        case 0: return "(\(one)) (\(other))"
        case 1: return "(\(one)) OR (\(other))"
        case 2: return "-(\(one))"
        case 3: return "NOT (\(one)) AND (\(other))"
        case 4 where field != "person":
            return chance.pick(phrases) + " NEAR/\(Int.random(in: 0...9, using: &chance)) " + chance.pick(phrases)
        case 5 where field == nil:
            let name = chance.pick(["title", "caption", "person"])
            let mentions = name == "person" ? chance.pick(["", "{2..}"]) : ""
            return name + ":(" + wellFormed(depth: depth - 1, in: name, &chance) + ")" + mentions
        default: return one
        }
    }

    private static func leaf(in field: String?, _ chance: inout Chance) -> String {
        switch field {
        case "person"?: return chance.pick(names) + chance.pick(["", "{3..}"])
        case .some: return chance.pick(words)
        case nil:
            let part = chance.pick(["", "title:", "body:"]) + chance.pick(words)
            return chance.pick([
                part, part, chance.pick(values), chance.pick(["person:", "entity:"]) + chance.pick(names),
            ])
        }
    }

    /// Pieces of queries in any order, which may mean something or not.
    static func pieces(_ chance: inout Chance) -> String {
        let separator = chance.pick(["", " "])
        return (0..<Int.random(in: 1...9, using: &chance)).map { _ in chance.pick(fragments) }.joined(
            separator: separator)
    }

    /// Scalars of all of Unicode, many of them signs of the language.
    static func scalars(_ chance: inout Chance) -> String {
        let signs = Array("\"()|-=~*@:,{}. OR".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...24, using: &chance) {
            let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &chance))
            let near = Unicode.Scalar(UInt8.random(in: 0...255, using: &chance))
            text.append(
                [signs.randomElement(using: &chance), any, near].randomElement(using: &chance)?.flatMap { $0 } ?? " ")
        }
        return String(text)
    }
}
