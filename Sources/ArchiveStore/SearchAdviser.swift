internal import ArchiveQuery
internal import GRDB

/// Finds out what may help where a query finds nothing, with a bounded number of searches.
struct SearchAdviser {
    /// How many parts of a query are looked at.
    private static let mostParts = 8
    /// For how many of them near spellings are sought.
    private static let mostSpelled = 4
    /// How many parts a query may have for a look at what each of them excludes.
    private static let mostJoined = 64
    /// How many near spellings of a part are shown.
    private static let mostSuggestions = 3

    private let db: Database
    private let query: QueryNode
    private let near: NearClauses

    init(_ db: Database, query: QueryNode) throws {
        self.db = db
        self.query = query
        near = try NearClauses(db)
    }

    func advice() throws -> SearchAdvice {
        let omissions = try omissions()
        let missing = try query.soughtClauses.prefix(Self.mostParts).filter { try !finds($0) }
        var spellings = try missing.prefix(Self.mostSpelled).compactMap(spelling)
        if spellings.isEmpty {
            spellings = try omissions.prefix(Self.mostSpelled).compactMap { try spellingWithinQuery(of: $0.clause) }
        }
        return SearchAdvice(omissions: omissions, spellings: spellings)
    }

    // MARK: What to leave out

    private func omissions() throws -> [SearchAdvice.Omission] {
        let parts = query.parts
        guard parts.count <= Self.mostJoined else { return [] }
        return try parts.indices.prefix(Self.mostParts).compactMap { try omission(of: $0, from: parts) }
            .sorted { $0.total > $1.total }
    }

    /// Leaves out a part; nil if the rest finds nothing either, or asks for nothing, which helps with a date only.
    private func omission(of index: Int, from parts: [QueryNode]) throws -> SearchAdvice.Omission? {
        var parts = parts
        let clause = parts.remove(at: index)
        let rest = QueryNode.all(of: parts)
        guard clause.isDate || parts.contains(where: \.isSought) else { return nil }
        let total = try count(rest)
        guard total > 0 else { return nil }
        return .init(clause: clause, total: total, dates: clause.isDate ? try dates(of: rest) : nil)
    }

    private func dates(of query: QueryNode?) throws -> ClosedRange<String>? {
        var plan = try QueryCompiler(db).plan(query)
        plan.conditions.append(SQLCondition("article.published IS NOT NULL"))
        let ends = try ["ASC", "DESC"].compactMap { order in
            try plan.select("article.published", tail: "ORDER BY $row \(order) LIMIT 1").prepared(db)
                .first { String(($0.text(0) ?? "").prefix { $0 != "T" }) }
        }
        guard let first = ends.min(), let last = ends.max() else { return nil }
        return first...last
    }

    // MARK: What to spell in another way

    private func spelling(of clause: QueryNode) throws -> SearchAdvice.Spelling? {
        try spelling(of: clause, as: near.clauses(to: clause))
    }

    /// The spellings of a part that occurs, but in no article that the rest of the query finds.
    private func spellingWithinQuery(of clause: QueryNode) throws -> SearchAdvice.Spelling? {
        let rest = query.parts.filter { $0 != clause }
        return try spelling(
            of: clause, as: near.clauses(to: clause).filter { try finds(.and(rest + [$0])) })
    }

    private func spelling(of clause: QueryNode, as others: [QueryNode]) throws -> SearchAdvice.Spelling? {
        let suggestions = try others.map { SearchAdvice.Suggestion(clause: $0, total: try count($0)) }
            .filter { $0.total > 0 }.sorted { $0.total > $1.total }.prefix(Self.mostSuggestions)
        return suggestions.isEmpty
            ? nil : .init(clause: clause, total: try count(clause), suggestions: Array(suggestions))
    }

    // MARK: Searches

    private func count(_ query: QueryNode?) throws -> Int {
        try QueryCompiler(db).plan(query).select("count(*)").prepared(db).first { $0.integer(0) } ?? 0
    }

    private func finds(_ query: QueryNode) throws -> Bool {
        try QueryCompiler(db).plan(query).select("1", tail: "LIMIT 1").prepared(db).first { _ in true } ?? false
    }
}

extension QueryNode {
    /// The words and conditions that it looks for, in order; what is excluded is not among them.
    fileprivate var soughtClauses: [QueryNode] {
        switch self {
        case .phrase, .prefix, .fuzzy, .verbatim, .near, .clause: [self]
        case .and(let nodes), .or(let nodes): nodes.flatMap(\.soughtClauses)
        case .not: []
        }
    }

    fileprivate var isSought: Bool {
        if case .not = self { false } else { true }
    }

    fileprivate var isDate: Bool {
        if case .clause(.date) = self { true } else { false }
    }
}
