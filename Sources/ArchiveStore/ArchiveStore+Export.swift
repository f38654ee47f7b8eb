package import ArchiveQuery
internal import GRDB

extension ArchiveStore {
    /// Hands over the archive piece by piece, in the order in which ``ArchiveRestorer`` makes it anew, as it is at one
    /// moment.
    ///
    /// With a query, its articles alone and what they refer to, without corrections and saved searches. `carriesBytes`
    /// says whether the bytes of sources go along. What `body` throws ends it and is passed on.
    package func export(
        _ query: QueryNode?, carriesBytes: Bool, _ body: (ExportRecord) throws -> Void
    ) throws {
        try translatingErrors {
            try database.read { db in
                let rows = try query.map { query in
                    try ArticleSearch(db, query: query, options: SearchOptions()).everyRow().sorted()
                }
                try ArchiveExporter(db: db, rows: rows, carriesBytes: carriesBytes).run(body)
            }
        }
    }
}
