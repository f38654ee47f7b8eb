package import ArchiveModel
package import ArchiveQuery
internal import GRDB

extension ArchiveStore {
    /// Reads articles anew for names, from what is stored of them.
    ///
    /// Of a query, or of all articles for nil, those that `scope` says. Corrections are applied to what is found.
    ///
    /// `recognise` puts the entities into an article; `version` tells its results from those of any other. Articles are
    /// written in batches, each whole or not at all; `shouldStop` is asked between articles and ends the work after
    /// what was read is written.
    package func reread(
        _ query: QueryNode?, _ scope: RereadScope, version: String, recognise: @escaping (inout Article) -> Void,
        progress: @escaping (RereadReport) -> Void = { _ in }, shouldStop: @escaping () -> Bool = { false }
    ) throws -> RereadReport {
        try translatingErrors {
            try withoutForeignKeys { db in
                let scoped = try RecognitionLog.rows(scope, by: version, db)
                let asked = try query.map {
                    Set(try ArticleSearch(db, query: $0, options: SearchOptions()).rows() ?? scoped)
                }
                let rereader = ArticleRereader(
                    db: db, version: version, recognise: recognise, progress: progress, shouldStop: shouldStop)
                return try rereader.reread(asked.map { asked in scoped.filter(asked.contains) } ?? scoped)
            }
        }
    }

    /// How many articles the recogniser of that version has not read.
    package func recognition(by version: String) throws(ArchiveStoreError) -> RecognitionCounts {
        try reading { db in try RecognitionLog.counts(by: version, db) }
    }
}
