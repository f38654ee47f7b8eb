internal import ArchiveModel
internal import GRDB

/// Finds what the archive holds of an article already.
///
/// An identifier that comes from an address means that article, whatever has become of its text. One that rests on
/// file, headline and day may be met by another story; it is the same only if the two texts share a paragraph.
struct ArticleMatcher {
    /// What is to be done with an article.
    enum Match {
        /// It is to be stored under that identifier.
        case new(id: String)
        /// It takes the place of a former version.
        case changed(StoredArticle)
        /// It takes the place of a version that came before it in the batch, under that identifier.
        case superseded(id: String)
        /// It is there just so.
        case same
    }

    private let byID: PreparedStatement
    private let onlyOneOfPath: PreparedStatement

    init(_ db: Database) throws {
        byID = try PreparedStatement(db, "SELECT \(StoredArticle.columns) FROM articles WHERE id = ?")
        onlyOneOfPath = try PreparedStatement(
            db,
            """
            SELECT \(StoredArticle.columns) FROM articles WHERE source_id = (
                SELECT id FROM sources
                WHERE path = (SELECT path FROM sources WHERE id = ?1) AND id <> ?1 AND ingested_at IS NOT NULL
                    AND article_count = 1 AND path <> '-'
                ORDER BY id DESC)
            """)
    }

    /// Looks an article up in the plan for its batch, then in the archive; `standsAlone` if it is the only one of its
    /// file.
    func match(_ version: BatchPlan.Version, in plan: BatchPlan, standsAlone: Bool) throws -> Match {
        let columns = version.columns
        var id = columns.article.id
        for attempt in 1...Self.attempts {
            if let planned = plan.entry(id)?.version.columns {
                if planned.contentHash == columns.contentHash { return .same }
                if Self.isSameStory(columns, planned.article.url, planned.body) { return .superseded(id: id) }
            } else if let stored = try article(id) {
                if stored.contentHash == columns.contentHash { return .same }
                if Self.isSameStory(columns, stored.url, stored.body) { return .changed(stored) }
            } else {
                return try formerPage(of: version.source, standsAlone, columns) ?? .new(id: id)
            }
            id = Self.alternative(
                to: columns.article.id, attempt < Self.attempts ? Int64(attempt) : columns.contentHash)
        }
        return try plan.entry(id) == nil && article(id) == nil ? .new(id: id) : .same
    }

    /// How many stories of one file, headline and day are told apart by their order; more are by their text.
    private static let attempts = 16

    private func article(_ id: String) throws -> StoredArticle? {
        byID.bind(id, at: 1)
        return try byID.first(StoredArticle.init)
    }

    /// The page that had the same path before, if its only article tells the same story under another headline.
    private func formerPage(of source: SourceID, _ standsAlone: Bool, _ columns: ArticleColumns) throws -> Match? {
        guard standsAlone, columns.article.url == nil else { return nil }
        onlyOneOfPath.bind(source.rawValue, at: 1)
        guard let former = try onlyOneOfPath.first(StoredArticle.init), !columns.article.body.isEmpty,
            former.body != nil, Self.isSameStory(columns, former.url, former.body)
        else { return nil }
        return .changed(former)
    }

    /// Whether two versions tell one story: one address, or without addresses a shared paragraph.
    private static func isSameStory(_ columns: ArticleColumns, _ url: String?, _ body: String?) -> Bool {
        if columns.article.url != nil || url != nil { return columns.article.url == url }
        guard let body, !body.isEmpty, !columns.article.body.isEmpty else { return true }
        return !Set(StoredText.paragraphs(of: body)).isDisjoint(with: columns.article.body)
    }

    /// The identifier for another story that has the same one.
    private static func alternative(to id: String, _ distinction: Int64) -> String {
        var hash = ContentHash()
        hash.combine([id, String(distinction)])
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
