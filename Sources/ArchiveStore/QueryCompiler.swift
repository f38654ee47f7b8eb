internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Turns a query's tree into SQLite's terms.
///
/// Words that every hit must have become one full-text expression, which SQLite walks in the order of row ids; all else
/// becomes conditions beside it. Words that stand in an alternative to a field, or are only excluded, become sets of
/// row ids, which is slower and right.
struct QueryCompiler {
    private let clauses: ClauseCompiler
    private let fuzzy: FuzzyExpansion

    init(_ db: Database) {
        clauses = ClauseCompiler(db)
        fuzzy = FuzzyExpansion(db)
    }

    /// The plan of a query; of none, every article.
    func plan(_ query: QueryNode?) throws -> QueryPlan {
        guard let query else { return QueryPlan() }
        guard query.depth <= Self.deepest else {
            throw ArchiveStoreError(.tooComplex, path: "query")
        }
        let parts = try fuzzy.expanded(query).parts
        let matched = parts.compactMap(\.matched)
        guard matched.contains(where: { FullTextExpression($0) != nil }) else {
            return QueryPlan(conditions: try parts.map(condition))
        }
        let others = parts.filter { FullTextExpression($0.withoutNegation) == nil }
        return QueryPlan(
            match: FullTextExpression(.and(matched)), conditions: try others.map(conditionBesideMatch))
    }

    /// What a node asks for that the full-text expression beside it does not say.
    private func conditionBesideMatch(_ node: QueryNode) throws -> SQLCondition {
        guard case .verbatim(let text, let part) = node else { return try condition(node) }
        return VerbatimText.condition(text, part)
    }

    /// How deep alternatives may be nested; SQLite's own parsers give up soon after.
    private static let deepest = 20

    private func condition(_ node: QueryNode) throws -> SQLCondition {
        if let match = FullTextExpression(node) {
            return SQLCondition(
                "$row IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)", [.text(match.text)])
        }
        switch node {
        case .clause(let clause): return try clauses.condition(clause)
        case .not(let node): return try condition(node).negated
        case .and(let nodes): return SQLCondition.joined(try nodes.map(condition), by: "AND")
        case .or(let nodes): return SQLCondition.joined(try nodes.map(condition), by: "OR")
        case .verbatim(let text, let part):
            return .joined([try condition(.phrase(text, part: part)), VerbatimText.condition(text, part)], by: "AND")
        case .phrase, .prefix, .fuzzy, .near: return SQLCondition("0")
        }
    }
}

extension QueryNode {
    /// What all must hold for it to hold.
    var parts: [QueryNode] {
        guard case .and(let nodes) = self else { return [self] }
        return nodes.flatMap(\.parts)
    }

    /// The part of it that the full-text index can find, sought or excluded.
    fileprivate var matched: QueryNode? {
        if case .verbatim(let text, let part) = self { return .phrase(text, part: part) }
        return FullTextExpression(withoutNegation) == nil ? nil : self
    }

    fileprivate var withoutNegation: QueryNode {
        guard case .not(let node) = self else { return self }
        return node
    }

    fileprivate var depth: Int {
        switch self {
        case .phrase, .prefix, .fuzzy, .verbatim, .near, .clause: 0
        case .not(let node): node.depth + 1
        case .and(let nodes), .or(let nodes): (nodes.map(\.depth).max() ?? 0) + 1
        }
    }
}
