internal import ArchiveModel

extension QueryParser {
    /// Operands joined by `NEAR/n`; the smallest number holds for all.
    mutating func near() throws(QueryError) -> QueryNode? {
        let first = try operand()
        guard let token = current, case .near = token.token else { return first }
        let (text, part) = try nearText(first, at: token.position)
        var texts = [text]
        var distance = Int.max
        while let token = current, case .near(let words) = token.token {
            index += 1
            distance = min(distance, words)
            let (text, otherPart) = try nearText(try operand(), at: token.position)
            guard part == otherPart else {
                throw QueryError("NEAR stands between words of one part: title:(a NEAR/5 b)", at: token.position)
            }
            texts.append(text)
        }
        return .near(texts, distance: distance, part: part)
    }

    private func nearText(
        _ node: QueryNode?, at position: Int
    ) throws(QueryError) -> (text: String, part: ArticleField?) {
        guard case .phrase(let text, let part)? = node else {
            throw QueryError("NEAR stands between words or phrases: kalin NEAR/5 baghdad", at: position)
        }
        return (text, part)
    }

    private mutating func operand() throws(QueryError) -> QueryNode? {
        guard let token = current else {
            throw QueryError("something is missing at the end", at: tokens.last?.position ?? 0)
        }
        switch token.token {
        case .open: return try group()
        case .word, .quoted, .verbatim: return try values(of: scope)
        case .field(let field, let name):
            index += 1
            guard scope == nil else {
                throw QueryError("a field cannot stand in the parentheses of another", at: token.position)
            }
            return try fieldNode(field, name, at: token)
        case .near: throw QueryError("NEAR needs a word on its left side", at: token.position)
        case .atLeast:
            throw QueryError(
                "{n..} counts mentions, right after a person, org, place or entity: person:kalin{3..}",
                at: token.position)
        case .close, .or, .and, .not: throw QueryError("a word is missing here", at: token.position)
        }
    }

    /// What follows `field:`, or `field:a,b`, `field:"a b"`, `field:(a OR b)`.
    private mutating func fieldNode(
        _ field: QueryField, _ name: String, at token: QueryToken.Placed
    ) throws(QueryError) -> QueryNode? {
        let valuePosition = token.position + name.unicodeScalars.count + 1
        if let value = current, value.position == valuePosition {
            switch value.token {
            case .open: return try fieldGroup(field, at: value.position)
            case .word, .quoted, .verbatim: return try values(of: field)
            default: break
            }
        }
        throw QueryError("'\(name):' needs a value right after the colon", at: token.position)
    }

    /// A query whose words are all values of the field.
    private mutating func fieldGroup(_ field: QueryField, at position: Int) throws(QueryError) -> QueryNode {
        scope = field
        defer { scope = nil }
        guard let node = try group() else {
            throw QueryError("the parentheses of the field have nothing to search for", at: position)
        }
        return takeAtLeast(for: field).map(node.mentioned) ?? node
    }

    /// The `{n..}` at the current place after the name of an entity.
    mutating func takeAtLeast(for field: QueryField?) -> Int? {
        guard case .entity? = field, let token = current, case .atLeast(let count) = token.token, !token.followsSpace
        else { return nil }
        index += 1
        return count
    }
}

extension QueryNode {
    /// The articles that the node leaves out.
    var negated: QueryNode {
        if case .not(let node) = self { return node }
        return .not(self)
    }

    /// The same with every entity named so many times, where the query gives no number of its own.
    fileprivate func mentioned(atLeast count: Int) -> QueryNode {
        switch self {
        case .clause(.entity(let kind, let name, let isWhole, 1)):
            .clause(.entity(kind: kind, name: name, isWhole: isWhole, atLeast: count))
        case .and(let nodes): .and(nodes.map { $0.mentioned(atLeast: count) })
        case .or(let nodes): .or(nodes.map { $0.mentioned(atLeast: count) })
        case .not(let node): .not(node.mentioned(atLeast: count))
        case .phrase, .prefix, .fuzzy, .verbatim, .near, .clause: self
        }
    }
}
