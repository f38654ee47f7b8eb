internal import ArchiveModel

extension QueryParser {
    /// One value, or several with commas between them, of which any may match; words of any part of the text when
    /// there is no field.
    mutating func values(of field: QueryField?) throws(QueryError) -> QueryNode? {
        let start = current?.position ?? 0
        let values = takeList(of: field)
        let atLeast = takeAtLeast(for: field) ?? 1
        var nodes: [QueryNode] = []
        for value in values {
            guard let node = try node(of: value, field, atLeast) else { continue }
            nodes.append(node)
        }
        guard !values.isEmpty else { throw QueryError("a value is missing before the comma", at: start) }
        return QueryNode.any(of: nodes)
    }

    private mutating func takeList(of field: QueryField?) -> [QueryValue] {
        var values: [QueryValue] = []
        while let token = current, let value = QueryValue(token) {
            index += 1
            guard let field else { return [value] }
            values += value.pieces(sparingNumbers: field.isText)
            guard isListContinued(after: value) else { break }
        }
        return values
    }

    /// Whether a comma joins the next token to the value: `a,"b c"`, `"a b",c`.
    private func isListContinued(after value: QueryValue) -> Bool {
        guard let next = current, !next.followsSpace else { return false }
        switch next.token {
        case .quoted: return value.form == .bare && value.text.hasSuffix(",")
        case .word(let word): return value.form != .bare && word.hasPrefix(",")
        default: return false
        }
    }

    private mutating func node(
        of value: QueryValue, _ field: QueryField?, _ atLeast: Int
    ) throws(QueryError) -> QueryNode? {
        switch field {
        case nil where value.form == .bare && value.text.hasPrefix("@"):
            return try savedNode(value.text, at: value.position)
        case nil: return try textNode(value, part: nil)
        case .part(let part)?: return try textNode(value, part: part)
        case let field?: return try clause(value, field, atLeast)
        }
    }

    private func clause(_ value: QueryValue, _ field: QueryField, _ atLeast: Int) throws(QueryError) -> QueryNode {
        switch value.form {
        case .bare, .quoted(within: nil): break
        case .verbatim, .quoted: throw QueryError("= and ~ are for words of the text only", at: value.position)
        }
        do {
            return try field.node(value: value.text, isQuoted: value.form != .bare, atLeast: atLeast, today: today)
        } catch {
            throw QueryError(error.message, at: value.position)
        }
    }
}
