internal import GRDB

/// Counts what is in an archive.
struct StatisticsReader {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func statistics(limit: Int, recogniser: String) throws -> ArchiveStatistics {
        let fields: [FacetField] = [.agency, .country, .language, .publisher, .format]
        let facets = try FacetCounter(db, rows: nil, cache: PackedCache())
        let dated = "FROM articles WHERE published IS NOT NULL ORDER BY published"
        let undated = "rowid BETWEEN \(ArticleRowID.undated.lowerBound) AND \(ArticleRowID.undated.upperBound)"
        return ArchiveStatistics(
            articles: try number("count(*) FROM articles"),
            undated: try number("count(*) FROM articles WHERE \(undated)"),
            versions: try number("count(*) FROM article_versions"),
            sources: try number("count(*) FROM sources"),
            sourceBytes: try number("coalesce(sum(size), 0) FROM sources"),
            fileBytes: try number("page_count * page_size FROM pragma_page_count, pragma_page_size"),
            firstPublished: try text("published \(dated) LIMIT 1"),
            lastPublished: try text("published \(dated) DESC LIMIT 1"),
            people: try number("count(*) FROM entities WHERE kind = 'person'"),
            organisations: try number("count(*) FROM entities WHERE kind = 'organisation'"),
            places: try number("count(*) FROM entities WHERE kind = 'place'"),
            tags: try number("count(DISTINCT tag_id) FROM article_tags"),
            recognition: try RecognitionLog.counts(by: recogniser, db),
            facets: try fields.map { try facets.facet($0, limit: limit) })
    }

    private func number(_ selection: String) throws -> Int {
        try PreparedStatement(db, "SELECT " + selection).first { $0.integer(0) } ?? 0
    }

    private func text(_ selection: String) throws -> String? {
        try PreparedStatement(db, "SELECT " + selection).first { $0.text(0) } ?? nil
    }
}
