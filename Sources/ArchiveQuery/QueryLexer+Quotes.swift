extension QueryLexer {
    /// `"a b"`, or `"a b"~5`.
    mutating func readPhrase() throws(QueryError) {
        let start = position
        let text = readQuoted()
        add(.quoted(text, within: try readDistance()), from: start)
    }

    /// `="a b"`, `=word`.
    mutating func readVerbatim() throws(QueryError) {
        let start = position
        position += 1
        if let next = current, next.isQueryQuote {
            let text = readQuoted()
            guard current != "~" else {
                throw QueryError("what follows = is found as it is written: leave out the ~", at: position)
            }
            return add(.verbatim(text), from: start)
        }
        let first = position
        while let next = current, !endsWord(next) { position += 1 }
        guard position > first else {
            throw QueryError("= stands right before what is to be found as it is written: =\"Kalın\"", at: start)
        }
        add(.verbatim(text(first..<position, asWritten: true)), from: start)
    }

    /// The text between quotes as it is written; any quote closes any other.
    private mutating func readQuoted() -> String {
        position += 1
        let first = position
        while let next = current, !next.isQueryQuote { position += 1 }
        if current == nil { note("the quote is not closed; it is taken to end with the query") }
        defer { position += 1 }
        return text(first..<position, asWritten: true)
    }

    /// `~5` after a quote.
    private mutating func readDistance() throws(QueryError) -> Int? {
        guard current == "~" else { return nil }
        let start = position
        position += 1
        guard let distance = readNumber() else {
            throw QueryError("~ after a phrase needs a number of words: \"a b\"~5", at: start)
        }
        return distance
    }

    /// `{3..}`.
    mutating func readAtLeast() throws(QueryError) {
        let start = position
        position += 1
        guard let count = readNumber(), count > 0, scalars[position...].starts(with: "..}".unicodeScalars) else {
            throw QueryError("'{' begins a number of mentions: person:kalin{3..}", at: start)
        }
        position += 3
        add(.atLeast(count), from: start)
    }

    private mutating func readNumber() -> Int? {
        let start = position
        while let next = current, ("0"..."9").contains(next) { position += 1 }
        return Int(text(start..<position))
    }
}
