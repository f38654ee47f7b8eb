internal import ArchiveQuery

/// A request as one text of the query language, its filters among the clauses.
///
/// The query stays as it is written, because what it says of today must hold on every later day.
struct SearchText {
    let text: String
    let notes: [String]

    /// Puts a request into one text; `read` is how the archive understands a request.
    init(
        _ request: SearchRequest, read: (SearchRequest) throws(ArchiveError) -> RequestedQuery
    ) throws(ArchiveError) {
        let requested = try read(request)
        notes = requested.notes
        guard !request.filters.isEmpty else {
            guard requested.node != nil else {
                throw ArchiveError(.usage, "save which search? Give a query or a filter such as --country TR")
            }
            text = request.query
            return
        }
        // The query comes last and may leave a quote or a parenthesis open; where it has alternatives, they are put in
        // parentheses, after a quote that is closed if need be.
        let clauses = request.filters.map(\.clause).joined(separator: " ")
        let query = request.query
        let candidates = ["", " \(query)", " (\(query))", " (\(query)\")", " (\(query)"].map { clauses + $0 }
        let meant = requested.node.map(Self.parts)
        let text = candidates.first { candidate in
            guard let node = try? read(SearchRequest(candidate)).node else { return false }
            return Self.parts(node) == meant
        }
        guard let text else {
            throw ArchiveError(.usage, "the filters cannot be put into words: write them as clauses of the query")
        }
        self.text = text
    }

    /// What must hold of every hit, whatever the order in which it is said.
    private static func parts(_ node: QueryNode) -> Set<QueryNode> {
        if case .and(let nodes) = node { return Set(nodes) }
        return [node]
    }
}

extension SearchRequest.Filter {
    /// The filter as a clause of a query.
    fileprivate var clause: String {
        let needsQuotes = value.isEmpty || value.contains { $0.isWhitespace || "(){}|,".contains($0) }
        return field + ":" + (needsQuotes ? "\"" + value + "\"" : value)
    }
}
