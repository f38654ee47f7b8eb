internal import ArchiveModel
internal import GRDB

/// Writes the articles that an export carries, with everything that belongs to them.
struct ExportedArticleWriter {
    private let insertRow: PreparedStatement
    private let setNames: PreparedStatement
    private let insertText: PreparedStatement
    private let byID: PreparedStatement
    private let isOlder: PreparedStatement
    private let source: PreparedStatement
    private let remover: ArticleRemover
    private let belongings: ExportedBelongings
    private var rowIDs: RowIDAllocator
    private var packed: PackedFieldWriter
    private var recognition: RecognitionLog
    private var now = ""
    /// The rows that were written.
    private(set) var written: Set<Int64> = []

    init(_ db: Database) throws {
        insertRow = try PreparedStatement(db, ArticleColumns.insertion)
        setNames = try PreparedStatement(
            db,
            """
            UPDATE articles SET people = ?, organisations = ?, places = ?, quotes = ?, content_hash = ? WHERE rowid = ?
            """)
        insertText = try PreparedStatement(db, ArticleColumns.textInsertion)
        byID = try PreparedStatement(db, "SELECT \(StoredArticle.columns) FROM articles WHERE id = ?")
        isOlder = try PreparedStatement(
            db, "SELECT 1 FROM article_versions WHERE article_rowid = ? AND content_hash = ?")
        source = try PreparedStatement(db, "SELECT id FROM sources WHERE sha256 = ?")
        remover = try ArticleRemover(db)
        belongings = try ExportedBelongings(db)
        rowIDs = try RowIDAllocator(db)
        packed = try PackedFieldWriter(db)
        recognition = try RecognitionLog(db)
    }

    mutating func beginTransaction(at now: String) throws {
        self.now = now
        rowIDs.beginTransaction()
        packed.beginTransaction()
        recognition.beginTransaction()
    }

    mutating func finishTransaction() throws { try packed.finishTransaction() }

    /// Writes an article; one that is there just so, or in a later version, keeps what it has and gets the tags.
    ///
    /// Nothing is written, and nil is returned, where it names a source that is not there.
    mutating func write(
        _ exported: ExportedArticle, _ entities: inout ExportedEntityWriter, _ tags: inout TagWriter
    ) throws -> BatchReport? {
        let references = [exported.article.source].compactMap(\.self) + exported.versions.map(\.source)
        guard try references.allSatisfy({ try sourceID($0.sha256) != nil }) else { return nil }
        byID.bind(text: exported.article.id, at: 1)
        guard let former = try byID.first(StoredArticle.init) else {
            try insert(
                exported, at: rowIDs.rowID(for: exported.article.published), exported.ingestedAt, &entities, &tags)
            return BatchReport(new: 1)
        }
        isOlder.bind(former.rowID, at: 1)
        isOlder.bind(exported.contentHash, at: 2)
        if try former.contentHash == exported.contentHash || isOlder.first({ _ in true }) != nil {
            for tag in exported.tags where tag.origin == TagOrigin.user.rawValue {
                try tags.add(tag.name, to: former.rowID, origin: .user)
            }
            packed.add(former.rowID)
            return BatchReport(unchanged: 1)
        }
        try entities.count(former.rowID, -1)
        try remover.retire(former, replacedAt: now)
        packed.remove(former.rowID)
        let staysPut = ArticleRowID.home(of: exported.article.published).contains(former.rowID)
        let row = try staysPut ? former.rowID : rowIDs.rowID(for: exported.article.published)
        try remover.move(from: former.rowID, to: row)
        try insert(exported, at: row, former.ingestedAt, &entities, &tags)
        return BatchReport(updated: 1)
    }

    private mutating func insert(
        _ exported: ExportedArticle, at row: Int64, _ ingestedAt: String, _ entities: inout ExportedEntityWriter,
        _ tags: inout TagWriter
    ) throws {
        var bare = exported.article
        bare.entities = []
        bare.quotes = []
        let columns = ArticleColumns(bare, curation: Curation())
        guard let source = try exported.article.source.flatMap({ try sourceID($0.sha256) }) else { return }
        columns.bind(to: insertRow, id: bare.id, rowID: row, source: source, ingestedAt: ingestedAt)
        try insertRow.run()
        let names = EntityKind.allCases.map { StoredText.names(exported.names, of: $0) }
        setNames.bind(names.map(SQLValue.text))
        setNames.bind(exported.quotes.joined(separator: "\n"), at: 4)
        setNames.bind(exported.contentHash, at: 5)
        setNames.bind(row, at: 6)
        try setNames.run()
        insertText.bind(row, at: 1)
        let texts = [bare.title, bare.summary, columns.body, columns.captions] + names
        for (parameter, text) in zip(Int32(2)..., texts) {
            insertText.bind(text.map(TextFolding.indexText), at: parameter)
        }
        try insertText.run()
        try belongings.write(columns, of: row)
        try belongings.write(exported, of: row, &entities)
        for version in exported.versions {
            if let source = try sourceID(version.source.sha256) {
                try belongings.write(version, of: row, in: source)
            }
        }
        for tag in exported.tags {
            try tags.add(tag.name, to: row, origin: TagOrigin(rawValue: tag.origin) ?? .source)
        }
        if let recogniser = exported.recogniser { try recognition.note(row, by: recogniser) }
        try entities.count(row, 1)
        packed.add(row)
        written.insert(row)
    }

    private func sourceID(_ sha256: String) throws -> SourceID? {
        source.bind(text: sha256, at: 1)
        return try source.first { SourceID(rawValue: $0.number(0)) }
    }
}
