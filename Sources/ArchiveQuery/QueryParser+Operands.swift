internal import ArchiveModel

extension QueryParser {
    /// Operands joined by `NEAR/n`; the smallest number holds for all.
    mutating func near() throws(QueryError) -> QueryNode? {
        let first = try operand()
        guard let token = current, case .near = token.token else { return first }
        var texts = [try nearText(first, at: token.position)]
        var distance = Int.max
        while let token = current, case .near(let words) = token.token {
            index += 1
            distance = min(distance, words)
            texts.append(try nearText(try operand(), at: token.position))
        }
        return .near(texts, distance: distance, part: nil)
    }

    private func nearText(_ node: QueryNode?, at position: Int) throws(QueryError) -> String {
        guard case .phrase(let text, nil)? = node else {
            throw QueryError("NEAR stands between words or phrases: kalin NEAR/5 baghdad", at: position)
        }
        return text
    }

    private mutating func operand() throws(QueryError) -> QueryNode? {
        guard let token = current else {
            throw QueryError("something is missing at the end", at: tokens.last?.position ?? 0)
        }
        switch token.token {
        case .open: return try group()
        case .quoted(let text, let distance):
            index += 1
            return quotedNode(text, distance, part: nil, at: token)
        case .word(let word):
            index += 1
            return try wordNode(word, part: nil, at: token)
        case .field(let field, let name):
            index += 1
            return try fieldNode(field, name, at: token)
        case .near: throw QueryError("NEAR needs a word on its left side", at: token.position)
        case .atLeast: throw QueryError("{n..} follows a name: person:kalin{3..}", at: token.position)
        case .close, .or, .and, .not: throw QueryError("a word is missing here", at: token.position)
        }
    }

    private mutating func quotedNode(
        _ text: String, _ distance: Int?, part: ArticleField?, at token: QueryToken.Placed
    ) -> QueryNode? {
        guard isSearchable(text) else { return nil }
        guard let distance else { return .phrase(text, part: part) }
        let words = TextFolding.words(in: text).map(\.text)
        return words.count > 1 ? .near(words, distance: distance, part: part) : .phrase(text, part: part)
    }

    func wordNode(
        _ word: String, part: ArticleField?, at token: QueryToken.Placed
    ) throws(QueryError) -> QueryNode? {
        if let reason = Self.unsupported(word) { throw QueryError(reason, at: token.position) }
        guard word.hasSuffix("*") else {
            return isSearchable(word) ? .phrase(word, part: part) : nil
        }
        let stem = String(word.prefix { $0 != "*" })
        guard isSearchable(stem) else { return nil }
        guard (TextFolding.words(in: stem).last?.text.count ?? 0) >= 2 else {
            throw QueryError("a word that ends with * needs at least two letters before it", at: token.position)
        }
        return .prefix(stem, part: part)
    }

    /// Why a word that the language gives a meaning of its own cannot be searched for; nil for every other.
    private static func unsupported(_ word: String) -> String? {
        if word.hasPrefix("@"), word.count > 1 {
            return "there is no saved search '\(word.dropFirst())'; put the word in quotes to search for it"
        }
        if word == "=" { return "a phrase cannot be searched for verbatim yet: leave out the =" }
        let stem = word.reversed().drop { $0.isNumber }
        guard stem.first == "~", stem.count > 1 else { return nil }
        return "a word cannot be searched for with its near spellings yet: write its beginning and *, or OR"
    }

    /// Whether a text has a letter or a digit; signs that the index takes for letters because it does not know them
    /// yet (new emoji) are not looked for.
    private func isSearchable(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .privateUse
        } && !TextFolding.key(text).isEmpty
    }
}
