extension QueryLexer {
    /// A word, an operator, or the name of a field with its colon.
    mutating func readWord() throws(QueryError) {
        let start = position
        let isValue = isValue(at: start)
        var mayBeField = !isValue
        while let next = current, !endsWord(next) {
            if next == ":", mayBeField {
                if try readField(from: start) { return }
                mayBeField = false
            }
            position += 1
        }
        let word = text(start..<position)
        add(isValue ? .word(word) : try operatorToken(word, at: start) ?? .word(word), from: start)
    }

    func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "(", ")", "|", "{": true
        default: scalar.isQueryQuote
        }
    }

    private mutating func operatorToken(_ word: String, at start: Int) throws(QueryError) -> QueryToken? {
        if word == "NEAR" { note("NEAR without a number is a word like others: write NEAR/5") }
        guard word.hasPrefix("NEAR/") else { return QueryToken.namedOperator(word) }
        guard let distance = Int(word.dropFirst(5)), distance >= 0 else {
            throw QueryError("NEAR/ needs a number of words: kalin NEAR/5 baghdad", at: start)
        }
        return .near(distance)
    }

    /// Takes `name:` for a field, when the name could be one and no address (`http://…`), time (`10:30`) or sentence
    /// (`Ankara: talks go on`) is meant.
    private mutating func readField(from start: Int) throws(QueryError) -> Bool {
        let letters = scalars[start..<position]
        let isName = letters.count > 1 && letters.allSatisfy { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        guard isName, !scalars[(position + 1)...].starts(with: "//".unicodeScalars) else { return false }
        let name = text(start..<position).lowercased()
        guard let field = QueryField.named(name) else {
            guard position + 1 < scalars.count, scalars[position + 1] != " " else { return false }
            let nearest = Suggestion.nearest(to: name, among: QueryField.names).map { ": did you mean \($0):" }
            throw QueryError(
                "there is no field \(QueryError.quoted(text(start..<position)))" + (nearest ?? "")
                    + "; put the words in quotes to search for them", at: start)
        }
        position += 1
        add(.field(field, name: name), from: start)
        return true
    }
}
