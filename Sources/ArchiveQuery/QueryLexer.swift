/// Cuts a query into tokens.
///
/// Control characters count as spaces; curly, angle and low quotes are quotes; an unclosed quote ends with the query.
/// Full-width letters, digits and signs are read as the plain ones, except within quotes and after `=`.
struct QueryLexer {
    /// The query as it was written, with plain spaces.
    private let written: [Unicode.Scalar]
    /// The same with plain letters and signs.
    let scalars: [Unicode.Scalar]
    var position = 0
    private(set) var tokens: [QueryToken.Placed] = []
    private(set) var notes: [String] = []

    private init(_ text: String) {
        written = text.unicodeScalars.map { $0.isQuerySpace ? " " : $0 }
        scalars = written.map(\.narrowed)
    }

    /// The tokens of a query, and what the person should know of how it was cut.
    static func tokens(of text: String) throws(QueryError) -> (tokens: [QueryToken.Placed], notes: [String]) {
        var lexer = QueryLexer(text)
        while lexer.skipSpaces() { try lexer.readToken() }
        return (lexer.tokens, lexer.notes)
    }

    private mutating func skipSpaces() -> Bool {
        while current == " " { position += 1 }
        return current != nil
    }

    var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func add(_ token: QueryToken, from start: Int) {
        tokens.append(.init(token: token, position: start, followsSpace: start == 0 || scalars[start - 1] == " "))
    }

    mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }

    /// The text between two places, as it is written or with plain letters.
    func text(_ range: Range<Int>, asWritten: Bool = false) -> String {
        String(String.UnicodeScalarView((asWritten ? written : scalars)[range]))
    }

    private mutating func readToken() throws(QueryError) {
        let start = position
        if scalars[position].isQueryQuote { return try readPhrase() }
        switch scalars[position] {
        case "(": addSign(.open)
        case ")": addSign(.close)
        case "|":
            if scalars[start...].starts(with: "||".unicodeScalars) { position += 1 }
            position += 1
            add(.or, from: start)
        case "-", "\u{2212}", "–": try readMinus()
        case "=": try readVerbatim()
        case "{": try readAtLeast()
        default: try readWord()
        }
    }

    private mutating func addSign(_ token: QueryToken) {
        add(token, from: position)
        position += 1
    }

    /// A minus leaves out what it stands right before; between spaces it is a dash.
    private mutating func readMinus() throws(QueryError) {
        let start = position
        if let name = fieldName(endingAt: start) {
            throw QueryError("a minus stands before the field: -\(name):", at: start)
        }
        position += 1
        let mayNegate = start == 0 || [" ", "(", "|"].contains(scalars[start - 1])
        if mayNegate, let next = current, next != " " {
            add(.not, from: start)
        } else if start == 0, current != nil {
            notes.append("the minus stands alone and is left out; right before a word it leaves the word out: -word")
        }
    }

    /// Whether the word that begins there is the value of a field, where a colon is one of its characters.
    func isValue(at start: Int) -> Bool { fieldName(endingAt: start) != nil }

    /// The name of the field whose value begins there.
    private func fieldName(endingAt start: Int) -> String? {
        guard let last = tokens.last, case .field(_, let name) = last.token else { return nil }
        return last.position + name.unicodeScalars.count + 1 == start ? name : nil
    }
}
