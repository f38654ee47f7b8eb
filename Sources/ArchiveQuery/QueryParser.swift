package import ArchiveModel

/// Reads the query language.
///
///     query   = every ("OR" every)*                        OR binds loosest
///     every   = unary (["AND"] unary)*
///     unary   = ("-" | "NOT") unary | near
///     near    = operand ("NEAR/n" operand)*
///     operand = value | "@name" | field ":" values | field ":(" query ")" | "(" query ")"
///     values  = value ("," value)* ["{n..}"]
///     value   = word | word "*" | word "~" | "phrase" | "phrase" "~n" | "=" word | "=" "phrase"
package struct QueryParser {
    /// A query that has been read.
    package struct Result: Sendable, Hashable {
        /// The tree; nil for a query of nothing but spaces, which every article matches.
        package let node: QueryNode?
        /// What the person should know of how the query was read.
        package let notes: [String]
    }

    /// Parentheses may be nested so deep.
    private static let deepest = 600

    let tokens: [QueryToken.Placed]
    private let isBlank: Bool
    var index = 0
    var notes: [String]
    let today: NewsDate
    var depth = 0
    /// The field whose parentheses are being read.
    var scope: QueryField?
    let saved: SavedQueries
    /// The saved searches that are being read, each within the one before it.
    var saving: [String] = []
    var savedCount = 0

    /// Reads a query; `today` is what `today` and `7d..` are counted from, `saved` what `@name` may name.
    package static func parse(
        _ text: String, today: NewsDate, saved: SavedQueries = SavedQueries()
    ) throws(QueryError) -> Result {
        var parser = try QueryParser(text, today: today, saved: saved)
        return Result(node: try parser.whole(), notes: parser.notes)
    }

    init(_ text: String, today: NewsDate, saved: SavedQueries) throws(QueryError) {
        (tokens, notes) = try QueryLexer.tokens(of: text)
        isBlank = tokens.isEmpty && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        self.today = today
        self.saved = saved
    }

    mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }

    var current: QueryToken.Placed? { index < tokens.count ? tokens[index] : nil }

    // Each function returns nil for a part that has nothing to search for (`^`, an emoji); the rest goes on without it.

    /// The whole query; nil only for spaces.
    mutating func whole() throws(QueryError) -> QueryNode? {
        if isBlank { return nil }
        let node = tokens.isEmpty ? nil : try query()
        if let rest = current { throw QueryError("nothing was opened that ')' could close", at: rest.position) }
        guard let node else {
            throw QueryError("nothing to search for: the query has no letter and no digit", at: 0)
        }
        return node
    }

    private mutating func query() throws(QueryError) -> QueryNode? {
        var parts = [try every()]
        while let token = current, token.token == .or {
            index += 1
            guard let next = current, next.token != .close, next.token != .or else {
                throw QueryError("OR needs something on its right side", at: token.position)
            }
            parts.append(try every())
        }
        return QueryNode.any(of: parts.compactMap { $0 })
    }

    private mutating func every() throws(QueryError) -> QueryNode? {
        if let token = current, token.token == .or || token.token == .and {
            throw QueryError(
                "\(token.token == .or ? "OR" : "AND") needs something on its left side", at: token.position)
        }
        var parts: [QueryNode?] = []
        while let token = current, token.token != .or, token.token != .close {
            if token.token == .and {
                index += 1
                guard let next = current, next.token != .or, next.token != .close, next.token != .and else {
                    throw QueryError("AND needs something on its right side", at: token.position)
                }
            }
            parts.append(try unary())
        }
        let node = QueryNode.all(of: parts.compactMap { $0 })
        noteValuesThatExcludeEachOther(in: node)
        return node
    }

    private mutating func unary() throws(QueryError) -> QueryNode? {
        var isNegated = false
        while let token = current, token.token == .not {
            index += 1
            isNegated.toggle()
            guard let next = current, next.token != .close, next.token != .or, next.token != .and else {
                throw QueryError("NOT needs something to leave out", at: token.position)
            }
        }
        guard let node = try near() else { return nil }
        return isNegated ? node.negated : node
    }

    /// The query between parentheses.
    mutating func group() throws(QueryError) -> QueryNode? {
        guard let open = current else { return nil }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            throw QueryError(
                "parentheses are nested over \(Self.deepest) deep: write the query flatter", at: open.position)
        }
        index += 1
        if current?.token == .close {
            index += 1
            return nil
        }
        let node = try query()
        if current == nil {
            note("a parenthesis is not closed; it is taken to end with the query")
        } else {
            index += 1
        }
        return node
    }
}
