internal import ArchiveModel

/// A passage, and where it names which entity.
struct NamedPassage: Sendable {
    /// A name in the passage.
    struct Name: Sendable {
        /// Its tokens.
        let tokens: Range<Int>
        /// The number of its entity, and of the mention among those of the entity.
        let entity: Int
        let mention: Int
        let kind: EntityKind
        /// The tokens that say what the person is, where some do.
        var role: Range<Int>?
    }

    let passage: Passage
    /// The names in reading order.
    private(set) var names: [Name] = []

    var text: TokenisedText { passage.text }
    var tokens: [Token] { passage.text.tokens }

    /// The passages of a text with the names that these entities have there.
    static func passages(of text: ArticleText, naming entities: [ArticleEntity]) -> [NamedPassage] {
        var passages = text.passages.map { NamedPassage(passage: $0) }
        var firsts = Array(repeating: passages.count, count: 4)
        for (number, passage) in text.passages.enumerated().reversed() { firsts[passage.field.number] = number }
        for (number, entity) in entities.enumerated() {
            for (index, mention) in entity.mentions.enumerated() {
                let passage = firsts[mention.field.number] + mention.paragraph
                guard passages.indices.contains(passage),
                    let tokens = passages[passage].text.tokens(in: mention.range)
                else { continue }
                passages[passage].names.append(
                    Name(tokens: tokens, entity: number, mention: index, kind: entity.kind))
            }
        }
        for number in passages.indices {
            passages[number].names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
            passages[number].findRoles()
        }
        return passages
    }

    private mutating func findRoles() {
        guard names.contains(where: { $0.kind == .person }) else { return }
        let finder = RoleFinder(passage: self)
        for index in names.indices where names[index].kind == .person {
            names[index].role = finder.role(of: names[index].tokens)
        }
    }

    /// The name that has a token.
    func name(at token: Int) -> Name? {
        guard let name = names(in: 0..<token + 1).last, name.tokens.contains(token) else { return nil }
        return name
    }

    /// The names that begin among those tokens, by bisection: a paragraph may be as long as a book.
    func names(in tokens: Range<Int>) -> ArraySlice<Name> {
        names[
            names.firstNumber {
                $0.tokens.lowerBound >= tokens.lowerBound
            }..<names.firstNumber { $0.tokens.lowerBound >= tokens.upperBound }]
    }
}

extension Array {
    /// The number of the first element for which something holds, as it does for all after it; the count if there is none.
    func firstNumber(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension TokenisedText {
    /// The tokens that make up a span of Unicode scalars; nil if none begins it.
    func tokens(in scalars: Range<Int>) -> Range<Int>? {
        let first = tokens.firstNumber { $0.scalars.lowerBound >= scalars.lowerBound }
        var end = first
        while end < tokens.count, tokens[end].scalars.upperBound <= scalars.upperBound { end += 1 }
        return end > first ? first..<end : nil
    }

    /// The text of a range of tokens with one space wherever there is any.
    func singleSpaced(_ range: Range<Int>) -> String {
        let text = string(range)
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 } && !text.contains("  ")
        return isPlain ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension ArticleField {
    /// Its place among the fields in reading order.
    fileprivate var number: Int {
        switch self {
        case .title: 0
        case .summary: 1
        case .body: 2
        case .caption: 3
        }
    }
}
