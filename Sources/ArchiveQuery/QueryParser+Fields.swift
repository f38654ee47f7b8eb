internal import ArchiveModel

extension QueryParser {
    /// What follows `field:`, or `field:a,b`, `field:"a b"`, `field:(a OR b)`.
    mutating func fieldNode(
        _ field: QueryField, _ name: String, at token: QueryToken.Placed
    ) throws(QueryError) -> QueryNode? {
        let valuePosition = token.position + name.unicodeScalars.count + 1
        guard let value = current, value.position == valuePosition else {
            throw QueryError("'\(name):' needs a value right after the colon", at: token.position)
        }
        switch value.token {
        case .open: return try fieldGroup(field)
        case .quoted(let text, let distance):
            index += 1
            return try quotedValue(field, text, distance, at: value)
        case .word(let word):
            index += 1
            return try listedValues(field, word, at: value)
        default:
            throw QueryError("'\(name):' needs a value right after the colon", at: token.position)
        }
    }

    /// `field:a,b` is either; words of a part of the text may have commas of their own.
    private mutating func listedValues(
        _ field: QueryField, _ word: String, at value: QueryToken.Placed
    ) throws(QueryError) -> QueryNode? {
        if case .part(let part) = field { return try wordNode(word, part: part, at: value) }
        try refuseCommaAndQuote(after: word)
        let atLeast = takeAtLeast()
        var nodes: [QueryNode] = []
        for text in word.split(separator: ",") {
            nodes.append(try node(field, String(text), isWhole: false, atLeast, at: value))
        }
        guard let either = QueryNode.any(of: nodes) else {
            throw QueryError("a value is missing before the comma", at: value.position)
        }
        return either
    }

    /// `field:a,"b c"` would read as a value and a phrase: it is refused rather than misread.
    private func refuseCommaAndQuote(after word: String) throws(QueryError) {
        guard word.hasSuffix(","), let next = current, case .quoted = next.token, !next.followsSpace else { return }
        throw QueryError(
            "values in quotes are joined by OR in parentheses: org:(\"a b\" OR \"c d\")", at: next.position)
    }

    private mutating func quotedValue(
        _ field: QueryField, _ text: String, _ distance: Int?, at value: QueryToken.Placed
    ) throws(QueryError) -> QueryNode? {
        if case .part(let part) = field {
            guard !TextFolding.key(text).isEmpty else { return nil }
            guard let distance else { return .phrase(text, part: part) }
            return .near(TextFolding.words(in: text).map(\.text), distance: distance, part: part)
        }
        let node = try node(field, text, isWhole: true, takeAtLeast(), at: value)
        if let next = current, case .word(let more) = next.token, !next.followsSpace, more.hasPrefix(",") {
            throw QueryError("values in quotes are joined by OR in parentheses: org:(\"a b\" OR c)", at: next.position)
        }
        return node
    }

    /// `field:(a OR "b c")`: values joined by OR, or by nothing, which asks for each.
    private mutating func fieldGroup(_ field: QueryField) throws(QueryError) -> QueryNode? {
        guard let open = current else { return nil }
        index += 1
        var alternatives: [[QueryNode]] = [[]]
        while let token = current, token.token != .close {
            index += 1
            switch token.token {
            case .or: alternatives.append([])
            case .and: break
            case .word(let word):
                guard let node = try listedValues(field, word, at: token) else { break }
                alternatives[alternatives.count - 1].append(node)
            case .quoted(let text, let distance):
                guard let node = try quotedValue(field, text, distance, at: token) else { break }
                alternatives[alternatives.count - 1].append(node)
            default: throw QueryError("only values and OR may stand in the parentheses of a field", at: token.position)
            }
        }
        if current != nil { index += 1 }
        guard let node = QueryNode.any(of: alternatives.compactMap { QueryNode.all(of: $0) }) else {
            throw QueryError("the parentheses of the field are empty", at: open.position)
        }
        return node
    }

    /// The `{n..}` at the current place, 1 if there is none.
    private mutating func takeAtLeast() -> Int {
        guard let token = current, case .atLeast(let count) = token.token, !token.followsSpace else { return 1 }
        index += 1
        return count
    }

    private func node(
        _ field: QueryField, _ value: String, isWhole: Bool, _ atLeast: Int, at token: QueryToken.Placed
    ) throws(QueryError) -> QueryNode {
        if atLeast > 1 {
            guard case .entity = field else {
                throw QueryError("{n..} counts mentions of a person, organisation or place only", at: token.position)
            }
        }
        do {
            return try field.node(value: value, isWhole: isWhole, atLeast: atLeast, today: today)
        } catch {
            throw QueryError(error.message, at: token.position)
        }
    }
}
