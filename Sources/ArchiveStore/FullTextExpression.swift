internal import ArchiveModel
internal import ArchiveQuery

/// Writes queries in FTS5's language.
///
/// Every word of the person stands in quotation marks, where nothing is an operator.
enum FullTextExpression {
    /// The expression for a tree; nil where FTS5 has none: conditions on fields, words that are only excluded, and
    /// those that want a look at the text or at the archive's vocabulary first.
    static func text(_ node: QueryNode) -> String? {
        switch node {
        case .phrase(let words, let part): column(part) + quoted(words)
        case .prefix(let words, let part): column(part) + quoted(words) + "*"
        case .near(let texts, let distance, let part):
            column(part) + "NEAR(" + texts.map(quoted).joined(separator: " ") + ", \(distance))"
        case .or(let nodes): joined(nodes, by: " OR ")
        case .and(let nodes): conjunction(nodes)
        case .clause, .not, .verbatim, .fuzzy: nil
        }
    }

    private static func joined(_ nodes: [QueryNode], by word: String) -> String? {
        let texts = nodes.compactMap(text)
        guard texts.count == nodes.count else { return nil }
        return texts.count == 1 ? texts[0] : "(" + texts.joined(separator: word) + ")"
    }

    private static func conjunction(_ nodes: [QueryNode]) -> String? {
        let excluded = nodes.compactMap { node in
            if case .not(let node) = node { node } else { nil }
        }
        let sought = nodes.filter { node in
            if case .not = node { false } else { true }
        }
        guard !sought.isEmpty, let wanted = joined(sought, by: " AND ") else { return nil }
        guard !excluded.isEmpty else { return wanted }
        return joined(excluded, by: " OR ").map { "(\(wanted) NOT \($0))" }
    }

    /// A phrase, its letters replaced as those of the index.
    static func quoted(_ words: String) -> String {
        "\"" + TextFolding.indexText(words).replacing("\"", with: "\"\"") + "\""
    }

    private static func column(_ part: ArticleField?) -> String {
        switch part {
        case .title: "title : "
        case .summary: "summary : "
        case .body: "body : "
        case .caption: "captions : "
        case nil: ""
        }
    }
}
