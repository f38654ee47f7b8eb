internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// Writes everything out, a line a record, so that ``ingest(_:options:progress:shouldStop:)`` makes the archive anew
    /// of it: articles with every field, identifiers and times, sources, tags, entities, corrections, saved searches.
    ///
    /// With a query or filters, its articles alone and what they refer to, without corrections and saved searches.
    /// `includesSources` says whether the bytes of sources go along. `line` takes each line without its end; `shouldStop`
    /// is asked between them. The result is the number of articles; nil if it was stopped.
    public func export(
        _ request: SearchRequest = SearchRequest(), includesSources: Bool = false,
        shouldStop: () -> Bool = { false }, line: (String) throws -> Void
    ) throws(ArchiveError) -> Int? {
        try translatingErrors {
            let query = try requested(request)
            let part = query.node?.description
            try line(ExportRecord.header(part: part, carriesBytes: includesSources).serialised)
            var articles = 0
            do {
                try store.export(query.node, carriesBytes: includesSources) { record in
                    if case .article = record { articles += 1 }
                    try line(record.json.serialised)
                    if shouldStop() { throw Interruption() }
                }
            } catch is Interruption {
                return nil
            }
            try line(ExportRecord.end(articles: articles).serialised)
            return articles
        }
    }
}
