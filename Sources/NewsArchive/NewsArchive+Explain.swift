internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// How a request was understood and is carried out: the query as it was read; its tree, with the number of articles
    /// that each part finds by itself; what may help if there are none; the SQL with its values, and SQLite's plan.
    ///
    /// For people; its form may change.
    public func explanation(of request: SearchRequest) throws(ArchiveError) -> String {
        try translatingErrors {
            let query = try requested(request)
            let total = try store.count(query.node)
            var tree = QueryTree(store: store)
            if let node = query.node { try tree.add(node, depth: 0) }
            let advice = try total == 0 ? SearchResult.Advice(store.advice(for: query.node)).lines : []
            let lines =
                ["query   " + (query.node?.description ?? "every article")] + tree.lines.map { "tree    " + $0 }
                + ["found   \(total)"] + advice.map { "advice  " + $0 }
            return try (lines + store.explanation(of: query.node, options: query.options)).joined(separator: "\n")
        }
    }
}

/// Draws the tree of a query, a line for each of its nodes.
private struct QueryTree {
    /// How many nodes are drawn; a query can be of thousands of words.
    private static let most = 40
    /// How many near spellings are shown.
    private static let mostSpellings = 8

    let store: ArchiveStore
    private(set) var lines: [String] = []

    init(store: ArchiveStore) {
        self.store = store
    }

    mutating func add(_ node: QueryNode, depth: Int) throws {
        guard lines.count < Self.most else {
            if lines.count == Self.most { lines.append("…") }
            return
        }
        let total = try store.count(node)
        lines.append(String(repeating: "  ", count: depth) + "\(node.label): \(total)" + (try spellings(of: node)))
        for node in node.children { try add(node, depth: depth + 1) }
    }

    private func spellings(of node: QueryNode) throws -> String {
        guard case .fuzzy(let text, let edits, _) = node else { return "" }
        let spellings = try store.spellings(of: text, within: edits)
        let shown = spellings.prefix(Self.mostSpellings).joined(separator: ", ")
        let more = spellings.count - Self.mostSpellings
        return spellings.isEmpty ? "" : " (\(shown)\(more > 0 ? " and \(more) more" : ""))"
    }
}

extension QueryNode {
    fileprivate var label: String {
        switch self {
        case .and: "all of"
        case .or: "any of"
        case .not: "not"
        case .phrase, .prefix, .fuzzy, .verbatim, .near, .clause: description
        }
    }

    fileprivate var children: [QueryNode] {
        switch self {
        case .and(let nodes), .or(let nodes): nodes
        case .not(let node): [node]
        case .phrase, .prefix, .fuzzy, .verbatim, .near, .clause: []
        }
    }
}
