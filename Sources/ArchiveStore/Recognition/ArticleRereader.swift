internal import ArchiveModel
internal import GRDB

/// Reads stored articles anew for names, in batches, each a transaction.
struct ArticleRereader {
    /// A batch has so many articles.
    private static let batchSize = 1_000

    let db: Database
    /// The version of the recogniser.
    let version: String
    /// Finds the names of an article.
    let recognise: (inout Article) -> Void
    let progress: (RereadReport) -> Void
    let shouldStop: () -> Bool

    /// Reads the articles of these rows, which ascend; one that is gone meanwhile is passed over.
    func reread(_ rows: [Int64]) throws -> RereadReport {
        var report = RereadReport(total: rows.count)
        var names = NameChanges()
        for start in stride(from: 0, to: rows.count, by: Self.batchSize) where !report.wasInterrupted {
            try db.inImmediateTransaction {
                try reread(rows[start..<min(start + Self.batchSize, rows.count)], &report, &names)
            }
        }
        try db.inImmediateTransaction {
            try EntityRewriter(db).settle()
            try addCountries()
        }
        names.add(to: &report)
        return report
    }

    /// Gives places their countries that were met before a table knew them.
    private func addCountries() throws {
        try PreparedStatement(
            db,
            """
            UPDATE entities SET country = country_of_place(name)
            WHERE kind = 'place' AND country IS NULL AND country_of_place(name) IS NOT NULL
            """
        ).run()
    }

    private func reread(_ rows: ArraySlice<Int64>, _ report: inout RereadReport, _ names: inout NameChanges) throws {
        var rewriter = try EntityRewriter(db)
        var log = try RecognitionLog(db)
        var namesakes = try Namesakes(db)
        let country = try CountryColumn(db)
        let reader = try ArticleReader(db)
        try names.begin(db)
        try namesakes.beginTransaction()
        for row in rows where !report.wasInterrupted {
            guard var article = try reader.articleIfThere(at: row) else { continue }
            let former = article
            article.forgetCountryOfPlaces()
            recognise(&article)
            article = try namesakes.toldApart(article)
            if article.country != former.country || article.evidence != former.evidence {
                try country.write(article, of: row)
                rewriter.addChanged(row)
            }
            report.changed += try rewriter.rewrite(row, as: article) ? 1 : 0
            try log.note(row, by: version)
            report.articles += 1
            progress(report)
            report.wasInterrupted = shouldStop()
        }
        try namesakes.finishTransaction()
        try rewriter.finish()
        try names.finish(db, removed: rewriter.removed)
    }
}
