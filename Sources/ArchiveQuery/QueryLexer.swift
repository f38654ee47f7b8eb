/// Cuts a query into tokens.
///
/// Control characters count as spaces; curly, angle and low quotes are quotes; an unclosed quote ends with the query.
struct QueryLexer {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [QueryToken.Placed] = []
    private(set) var notes: [String] = []

    private init(_ text: String) {
        scalars = text.unicodeScalars.map { Self.isSpace($0) ? " " : $0 }
    }

    /// The tokens of a query, and what the person should know of how it was cut.
    static func tokens(of text: String) throws(QueryError) -> (tokens: [QueryToken.Placed], notes: [String]) {
        var lexer = QueryLexer(text)
        while lexer.skipSpaces() { try lexer.readToken() }
        return (lexer.tokens, lexer.notes)
    }

    /// Whether a scalar only stands between tokens.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { "\"“”„‟«»＂".unicodeScalars.contains(scalar) }

    private mutating func skipSpaces() -> Bool {
        while position < scalars.count, scalars[position] == " " { position += 1 }
        return position < scalars.count
    }

    private mutating func add(_ token: QueryToken, from start: Int) {
        let followsSpace = start == 0 || scalars[start - 1] == " "
        tokens.append(.init(token: token, position: start, followsSpace: followsSpace))
    }

    private mutating func readToken() throws(QueryError) {
        let start = position
        let scalar = scalars[position]
        if Self.isQuote(scalar) { return try readQuoted() }
        switch scalar {
        case "(":
            position += 1
            add(.open, from: start)
        case ")":
            position += 1
            add(.close, from: start)
        case "|":
            position += 1
            if position < scalars.count, scalars[position] == "|" { position += 1 }
            add(.or, from: start)
        case "-", "\u{2212}", "–":
            position += 1
            let isBeforeOperand = position < scalars.count && scalars[position] != " "
            if isBeforeOperand, start == 0 || scalars[start - 1] == " " || scalars[start - 1] == "(" {
                add(.not, from: start)
            }
        case "{": try readAtLeast()
        default: try readWord()
        }
    }

    private mutating func readQuoted() throws(QueryError) {
        let start = position
        position += 1
        let first = position
        while position < scalars.count, !Self.isQuote(scalars[position]) { position += 1 }
        let text = String(String.UnicodeScalarView(scalars[first..<position]))
        if position == scalars.count { notes.append("the quote is not closed; it is taken to end with the query") }
        position += 1
        add(.quoted(text, within: try readDistance()), from: start)
    }

    /// `~5` after a quote.
    private mutating func readDistance() throws(QueryError) -> Int? {
        guard position < scalars.count, scalars[position] == "~" else { return nil }
        let start = position
        position += 1
        guard let distance = readNumber() else {
            throw QueryError("~ after a phrase needs a number of words: \"a b\"~5", at: start)
        }
        return distance
    }

    private mutating func readNumber() -> Int? {
        let start = position
        while position < scalars.count, ("0"..."9").contains(scalars[position]) { position += 1 }
        return Int(String(String.UnicodeScalarView(scalars[start..<position])))
    }

    /// `{3..}`.
    private mutating func readAtLeast() throws(QueryError) {
        let start = position
        position += 1
        guard let count = readNumber(), scalars[position...].starts(with: "..}".unicodeScalars), count > 0 else {
            throw QueryError("'{' begins a number of mentions: person:kalin{3..}", at: start)
        }
        position += 3
        add(.atLeast(count), from: start)
    }

    private mutating func readWord() throws(QueryError) {
        let start = position
        while position < scalars.count, !endsWord(scalars[position]) {
            if scalars[position] == ":", !isValue(at: start), try readField(from: start) { return }
            position += 1
        }
        let word = String(String.UnicodeScalarView(scalars[start..<position]))
        add(Self.operatorToken(word) ?? .word(word), from: start)
    }

    /// Whether the word that begins there is the value of a field, where a colon is one of its characters.
    private func isValue(at start: Int) -> Bool {
        guard let last = tokens.last, case .field(_, let name) = last.token else { return false }
        return last.position + name.unicodeScalars.count + 1 == start
    }

    private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        Self.isQuote(scalar) || scalar == " " || scalar == "(" || scalar == ")" || scalar == "|" || scalar == "{"
    }

    /// Takes `name:` for a field, when the name could be one and no address (`http://…`), time (`10:30`) or sentence
    /// (`Ankara: talks go on`) is meant.
    private mutating func readField(from start: Int) throws(QueryError) -> Bool {
        let letters = scalars[start..<position]
        let isName = letters.count > 1 && letters.allSatisfy { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        guard isName, !scalars[(position + 1)...].starts(with: "//".unicodeScalars) else { return false }
        let name = String(String.UnicodeScalarView(letters))
        guard let field = QueryField.named(name) else {
            guard position + 1 < scalars.count, scalars[position + 1] != " " else { return false }
            let nearest = Suggestion.nearest(to: name, among: QueryField.all.map(\.name))
            throw QueryError(
                "there is no field '\(name)'" + (nearest.map { ": did you mean \($0):" } ?? "")
                    + "; put the words in quotes to search for them", at: start)
        }
        position += 1
        add(.field(field, name: name.lowercased()), from: start)
        return true
    }

    /// The operator that a word is, in capitals only.
    static func operatorToken(_ word: String) -> QueryToken? {
        switch word {
        case "OR": return .or
        case "AND", "&&": return .and
        case "NOT": return .not
        default:
            guard word.hasPrefix("NEAR/"), let distance = Int(word.dropFirst(5)), distance >= 0 else { return nil }
            return .near(distance)
        }
    }
}
