internal import ArchiveModel

extension QueryParser {
    /// Words to be found in a part of the text, or in any.
    mutating func textNode(_ value: QueryValue, part: ArticleField?) throws(QueryError) -> QueryNode? {
        switch value.form {
        case .bare: return try wordNode(value, part: part)
        case .quoted(let distance): return try quotedNode(value, distance, part: part)
        case .verbatim:
            guard Self.isSearchable(value.text) else {
                throw QueryError("what is to be found as it is written needs a letter or a digit", at: value.position)
            }
            return .verbatim(value.text, part: part)
        }
    }

    private func quotedNode(
        _ value: QueryValue, _ distance: Int?, part: ArticleField?
    ) throws(QueryError) -> QueryNode? {
        guard Self.isSearchable(value.text) else { return nil }
        guard let distance else { return .phrase(value.text, part: part) }
        let words = TextFolding.words(in: value.text).map(\.text)
        guard words.count > 1 else {
            throw QueryError(
                "~ after quotes is a distance between words: write kalin~ without quotes for near spellings",
                at: value.position)
        }
        return .near(words, distance: distance, part: part)
    }

    private mutating func wordNode(_ value: QueryValue, part: ArticleField?) throws(QueryError) -> QueryNode? {
        if value.text.hasSuffix("*") { return try prefixNode(value, part: part) }
        if let node = try fuzzyNode(value, part: part) { return node }
        return Self.isSearchable(value.text) ? .phrase(value.text, part: part) : nil
    }

    private func prefixNode(_ value: QueryValue, part: ArticleField?) throws(QueryError) -> QueryNode? {
        let stem = String(value.text.prefix(value.text.count - value.text.reversed().prefix { $0 == "*" }.count))
        guard Self.isSearchable(stem) else { return nil }
        guard (TextFolding.words(in: stem).last?.text.count ?? 0) >= 2 else {
            throw QueryError("a word that ends with * needs at least two letters before it", at: value.position)
        }
        return .prefix(stem, part: part)
    }

    /// `kalin~`, `kalin~2`; nil for a word in which `~` can have no such meaning (`~5km`, `2024~2025`, `C~`).
    private mutating func fuzzyNode(_ value: QueryValue, part: ArticleField?) throws(QueryError) -> QueryNode? {
        guard let tilde = value.text.lastIndex(of: "~") else { return nil }
        let stem = String(value.text[..<tilde])
        let number = value.text[value.text.index(after: tilde)...]
        guard number.allSatisfy({ ("0"..."9").contains($0) }), Self.letters(in: stem) > 0 else { return nil }
        guard Self.letters(in: stem) > 1 else {
            note("~ has no meaning after a single letter, and is left out")
            return nil
        }
        guard let edits = number.isEmpty ? 1 : Int(number), (1...2).contains(edits) else {
            throw QueryError("near spellings differ by 1 or 2 letters: write ~ or ~2", at: value.position)
        }
        try requireOneLongWord(stem, edits, at: value.position)
        return .fuzzy(stem, edits: edits, part: part)
    }

    private func requireOneLongWord(_ stem: String, _ edits: Int, at position: Int) throws(QueryError) {
        let words = TextFolding.words(in: stem)
        if words.count > 1 {
            let sign = edits > 1 ? "~2" : "~"
            let apart = words.prefix(8).map { $0.text + (Self.letters(in: $0.text) > 2 ? sign : "") }
            throw QueryError("~ takes one word: write \(apart.joined(separator: " "))", at: position)
        }
        guard Self.letters(in: stem) > 2 else {
            throw QueryError("near spellings need a word of at least three letters before ~", at: position)
        }
    }

    private static func letters(in text: String) -> Int { text.count(where: \.isLetter) }

    /// Whether a text has a letter or a digit; signs that the index takes for letters because it does not know them
    /// yet (new emoji) are not looked for.
    private static func isSearchable(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .privateUse
        } && !TextFolding.key(text).isEmpty
    }
}
