internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// How a request was understood and is carried out: the query as read, how many articles each part finds, and
    /// SQLite's plan.
    ///
    /// For people; its form may change.
    public func explanation(of request: SearchRequest) throws(ArchiveError) -> String {
        try translatingErrors {
            let query = try requested(request)
            var lines = ["query   " + (query.node?.description ?? "every article")]
            for part in query.node?.parts ?? [] { lines.append("part    \(part): \(try store.count(part))") }
            lines.append("found   \(try store.count(query.node))")
            lines += try store.explanation(of: query.node, options: query.options)
            return lines.joined(separator: "\n")
        }
    }
}

extension QueryNode {
    /// The nodes that must all match, when there are several.
    fileprivate var parts: [QueryNode] {
        if case .and(let nodes) = self { return nodes }
        return []
    }
}
