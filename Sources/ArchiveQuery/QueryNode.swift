package import ArchiveModel

/// A query as a tree.
///
/// Words are kept as they were written; who searches folds them with the same code that folded the index.
package indirect enum QueryNode: Sendable, Hashable {
    /// A word, or several that follow each other; only in one part of the text if `part` says so.
    case phrase(String, part: ArticleField?)
    /// Words of which the last is the beginning of one: `terror*`.
    case prefix(String, part: ArticleField?)
    /// A word, or one of the archive's words that differs from it by so many letters at most.
    case fuzzy(String, edits: Int, part: ArticleField?)
    /// A word or several just as written, without any folding.
    case verbatim(String, part: ArticleField?)
    /// Words or phrases that stand within so many words of each other.
    case near([String], distance: Int, part: ArticleField?)
    /// A condition on a field.
    case clause(QueryClause)
    /// All of them; never empty.
    case and([QueryNode])
    /// One of them at least; never empty.
    case or([QueryNode])
    /// Articles without it.
    case not(QueryNode)

    /// All of the nodes as one; nil for none.
    package static func all(of nodes: [QueryNode]) -> QueryNode? {
        let parts = nodes.flatMap { node in
            if case .and(let parts) = node { return parts }
            return [node]
        }
        return parts.count > 1 ? .and(parts) : parts.first
    }

    /// Any of the nodes as one; nil for none.
    package static func any(of nodes: [QueryNode]) -> QueryNode? {
        let parts = nodes.flatMap { node in
            if case .or(let parts) = node { return parts }
            return [node]
        }
        return parts.count > 1 ? .or(parts) : parts.first
    }

    /// Whether an article can match better or worse, because a word is looked for and not only excluded.
    package var hasWords: Bool {
        switch self {
        case .phrase, .prefix, .fuzzy, .verbatim, .near: true
        case .clause, .not: false
        case .and(let nodes), .or(let nodes): nodes.contains(where: \.hasWords)
        }
    }

    /// The words and phrases looked for, as written, in order; those excluded are not among them.
    package var soughtText: [(text: String, isPrefix: Bool)] {
        switch self {
        case .phrase(let text, _), .fuzzy(let text, _, _), .verbatim(let text, _): [(text, false)]
        case .prefix(let text, _): [(text, true)]
        case .near(let texts, _, _): texts.map { ($0, false) }
        case .clause, .not: []
        case .and(let nodes), .or(let nodes): nodes.flatMap(\.soughtText)
        }
    }
}
