internal import ArchiveModel
internal import GRDB

/// Writes articles with everything that belongs to them: row, full text, mentions, tags, extras.
struct ArticleWriter {
    private let insertRow: PreparedStatement
    private let insertText: PreparedStatement
    private let insertExtras: PreparedStatement
    private let matcher: ArticleMatcher
    private let remover: ArticleRemover
    private var rowIDs: RowIDAllocator
    private var entities: EntityWriter
    private var tags: TagWriter
    private var now = ""

    init(_ db: Database) throws {
        insertRow = try PreparedStatement(db, ArticleColumns.insertion)
        insertText = try PreparedStatement(
            db,
            """
            INSERT INTO articles_fts (rowid, title, summary, body, captions, people, organisations, places)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertExtras = try PreparedStatement(
            db, "INSERT INTO article_extras (article_rowid, related, furniture, evidence) VALUES (?, ?, ?, ?)")
        matcher = try ArticleMatcher(db)
        remover = try ArticleRemover(db)
        rowIDs = try RowIDAllocator(db)
        entities = try EntityWriter(db)
        tags = try TagWriter(db)
    }

    mutating func beginTransaction(at now: String) {
        self.now = now
        rowIDs.beginTransaction()
        entities.beginTransaction()
        tags.beginTransaction()
    }

    /// Writes a batch in the order of publication, in which row ids ascend.
    mutating func write(_ batch: [Article], from source: SourceID, soFar: Int) throws -> BatchReport {
        var report = BatchReport()
        let standsAlone = soFar == 0 && batch.count == 1
        for index in batch.indices.sorted(by: { Self.isEarlier(batch[$0], batch[$1]) }) {
            let columns = ArticleColumns(batch[index])
            switch try matcher.match(columns, from: source, standsAlone: standsAlone) {
            case .new(let id):
                try insert(columns, as: id, rowID: rowIDs.rowID(for: columns.article.published), source, since: now)
                report.new += 1
            case .changed(let former):
                try replace(former, with: columns, source)
                report.updated += 1
            case .same:
                report.unchanged += 1
            }
        }
        return report
    }

    private static func isEarlier(_ one: Article, _ other: Article) -> Bool {
        (one.published?.dayNumber ?? 0, one.published?.secondOfDay ?? 0)
            < (other.published?.dayNumber ?? 0, other.published?.secondOfDay ?? 0)
    }

    /// Puts another version in the place of a former one, whose bytes stay known and whose tags by the person stay.
    private mutating func replace(_ former: StoredArticle, with columns: ArticleColumns, _ source: SourceID) throws {
        let staysPut = ArticleRowID.home(of: columns.article.published).contains(former.rowID)
        let rowID = try staysPut ? former.rowID : rowIDs.rowID(for: columns.article.published)
        try remover.retire(former, replacedAt: now)
        try remover.move(from: former.rowID, to: rowID)
        try insert(columns, as: former.id, rowID: rowID, source, since: former.ingestedAt)
    }

    private mutating func insert(
        _ columns: ArticleColumns, as id: String, rowID: Int64, _ source: SourceID, since: String
    ) throws {
        columns.bind(to: insertRow, id: id, rowID: rowID, source: source, ingestedAt: since)
        try insertRow.run()
        columns.bindSearched(to: insertText, rowID: rowID)
        try insertText.run()
        if columns.bindExtras(to: insertExtras, rowID: rowID) { try insertExtras.run() }
        for entity in columns.article.entities { try entities.write(entity, in: rowID) }
        for tag in columns.article.tags { try tags.add(tag, to: rowID, origin: .source) }
    }
}
