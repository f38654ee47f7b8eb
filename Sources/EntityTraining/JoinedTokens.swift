/// Tokens as a treebank cuts them, joined into text as it is printed.
struct JoinedTokens: Sendable {
    /// The text.
    private(set) var text = ""
    /// The Unicode scalars of the text that each token is.
    private(set) var scalars: [Range<Int>] = []

    /// A text whose tokens are where they are.
    init(_ text: MarkedText) {
        self.text = text.text
        scalars = text.scalars
    }

    init(_ tokens: [String]) {
        var length = 0
        var quotes = 0
        for (index, token) in tokens.enumerated() {
            let isQuote = token == "\"" || token == "``" || token == "''"
            let opens = token == "``" || token == "\"" && quotes % 2 == 0
            if isQuote { quotes += 1 }
            if index > 0, isQuote && !opens ? false : Self.hasSpace(before: index, tokens),
                !endsOpening(quotes, tokens, index)
            {
                text += " "
                length += 1
            }
            let printed = isQuote ? "\"" : Self.brackets[token] ?? token
            text += printed
            scalars.append(length..<length + printed.unicodeScalars.count)
            length += printed.unicodeScalars.count
        }
    }

    /// Whether the token before is a quotation mark that opens; `quotes` counts those up to the token.
    private func endsOpening(_ quotes: Int, _ tokens: [String], _ index: Int) -> Bool {
        let last = tokens[index - 1]
        let isQuote = ["\"", "``", "''"].contains(tokens[index])
        return last == "``" || last == "\"" && (isQuote ? quotes - 1 : quotes) % 2 == 1
    }

    private static let brackets = ["-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"]
    private static let closing: Set<String> = [
        ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "…", "”", "’", "...", "-RRB-", "-RSB-", "/",
    ]
    private static let opening: Set<String> = ["(", "[", "{", "$", "£", "€", "“", "‘", "-LRB-", "-LSB-", "/", "#"]
    private static let articles: Set<String> = ["The", "A", "In", "It", "He", "She", "This", "We", "I", "But"]

    private static func hasSpace(before index: Int, _ tokens: [String]) -> Bool {
        let token = tokens[index]
        let last = tokens[index - 1]
        if closing.contains(token) || opening.contains(last) { return false }
        if let first = token.first, first == "'" || first == "’", token.count > 1 { return false }
        if token == "n't" || token == "n’t" { return false }
        // `U . S .`
        if last == ".", index > 1, isInitial(tokens[index - 2]), isInitial(token) {
            return !(index + 1 < tokens.count && tokens[index + 1] == "." || index > 2 && tokens[index - 3] != ".")
        }
        if token == "-" { return index + 1 == tokens.count || !isHyphen(at: index, tokens) }
        if last == "-", index > 1 { return !isHyphen(at: index - 1, tokens) }
        return true
    }

    private static func isInitial(_ token: String) -> Bool { token.count == 1 && token.first?.isUppercase == true }

    /// Whether a hyphen joins two words; between clauses it is a dash.
    private static func isHyphen(at index: Int, _ tokens: [String]) -> Bool {
        guard index > 0, index + 1 < tokens.count, let before = tokens[index - 1].last,
            let after = tokens[index + 1].first
        else { return false }
        guard before.isLetter || before.isNumber, after.isLetter || after.isNumber else { return false }
        return !articles.contains(tokens[index + 1])
    }
}
