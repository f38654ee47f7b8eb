internal import ArchiveModel
internal import GRDB

/// Writes articles with everything that belongs to them: row, full text, mentions, tags, extras.
struct ArticleWriter {
    private let insertRow: PreparedStatement
    private let insertText: PreparedStatement
    private let insertExtras: PreparedStatement
    private let insertMember: PreparedStatement
    private let matcher: ArticleMatcher
    private let remover: ArticleRemover
    private var rowIDs: RowIDAllocator
    private var entities: EntityWriter
    private let asRead: EntitiesAsRead
    private var recognition: RecognitionLog
    private var recogniser: String?
    private var curation = Curation()
    private var namesakes: Namesakes
    private let db: Database
    private var tags: TagWriter
    private var packed: PackedFieldWriter
    private var now = ""

    init(_ db: Database) throws {
        self.db = db
        insertRow = try PreparedStatement(db, ArticleColumns.insertion)
        insertText = try PreparedStatement(db, ArticleColumns.textInsertion)
        insertExtras = try PreparedStatement(
            db,
            """
            INSERT INTO article_extras (article_rowid, related, furniture, evidence, source_facts)
            VALUES (?, ?, ?, ?, ?)
            """)
        insertMember = try PreparedStatement(
            db,
            "INSERT INTO article_members (article_rowid, name, format, offset, length, address) VALUES (?, ?, ?, ?, ?, ?)"
        )
        matcher = try ArticleMatcher(db)
        remover = try ArticleRemover(db)
        rowIDs = try RowIDAllocator(db)
        entities = try EntityWriter(db)
        asRead = try EntitiesAsRead(db)
        recognition = try RecognitionLog(db)
        namesakes = try Namesakes(db)
        tags = try TagWriter(db)
        packed = try PackedFieldWriter(db)
    }

    /// Begins a batch, whose articles the recogniser of that version read, if one did.
    mutating func beginTransaction(at now: String, recogniser: String?) throws {
        self.now = now
        self.recogniser = recogniser
        recognition.beginTransaction()
        curation.rules = try CurationLog(db).standing().rules
        try namesakes.beginTransaction()
        rowIDs.beginTransaction()
        entities.beginTransaction()
        tags.beginTransaction()
        packed.beginTransaction()
    }

    /// Puts in its place what batches left for later.
    func settle() throws { try packed.settle() }

    /// Writes a batch.
    ///
    /// Only its order of publication makes row ids ascend, and the full-text index is quick only if they do: so former
    /// versions go first, all together, and an article that is there twice waits for a next round.
    mutating func write(_ batch: [Article], from source: SourceID, soFar: Int) throws -> BatchReport {
        let standsAlone = soFar == 0 && batch.count == 1
        let report = try Self.rounds(batch).reduce(BatchReport()) { report, round in
            let columns = try round.map { ArticleColumns(try namesakes.toldApart($0), curation: curation) }
            return try report + write(columns, from: source, standsAlone: standsAlone)
        }
        try entities.finishTransaction()
        try namesakes.finishTransaction()
        try packed.finishTransaction()
        return report
    }

    /// The articles in order of publication, none of a round with the identifier of another.
    private static func rounds(_ batch: [Article]) -> [[Article]] {
        var rounds: [[Article]] = []
        var seen: [String: Int] = [:]
        for index in batch.indices.sorted(by: { isEarlier(batch[$0], batch[$1]) }) {
            let round = seen[batch[index].id, default: 0]
            seen[batch[index].id] = round + 1
            if round == rounds.count { rounds.append([]) }
            rounds[round].append(batch[index])
        }
        return rounds
    }

    private static func isEarlier(_ one: Article, _ other: Article) -> Bool {
        (one.published?.dayNumber ?? 0, one.published?.secondOfDay ?? 0)
            < (other.published?.dayNumber ?? 0, other.published?.secondOfDay ?? 0)
    }

    /// An article that is to be written, and the version whose place it takes.
    private struct Entry {
        let columns: ArticleColumns
        let id: String
        let rowID: Int64
        var former: StoredArticle?
    }

    private mutating func write(
        _ round: [ArticleColumns], from source: SourceID, standsAlone: Bool
    ) throws -> BatchReport {
        let entries = try round.compactMap { try entry($0, from: source, standsAlone: standsAlone) }
        let formers = entries.compactMap(\.former).sorted { $0.rowID < $1.rowID }
        for former in formers {
            try entities.removeNames(of: former.rowID)
            try remover.retire(former, replacedAt: now)
            packed.remove(former.rowID)
        }
        for entry in entries.sorted(by: { $0.rowID < $1.rowID }) {
            if let former = entry.former { try remover.move(from: former.rowID, to: entry.rowID) }
            try insert(entry, source)
        }
        return BatchReport(
            new: entries.count - formers.count, updated: formers.count, unchanged: round.count - entries.count)
    }

    /// What is to be written of an article; nothing if it is there just so.
    private mutating func entry(
        _ columns: ArticleColumns, from source: SourceID, standsAlone: Bool
    ) throws -> Entry? {
        let published = columns.article.published
        switch try matcher.match(columns, from: source, standsAlone: standsAlone) {
        case .same: return nil
        case .new(let id): return Entry(columns: columns, id: id, rowID: try rowIDs.rowID(for: published))
        case .changed(let former):
            let staysPut = ArticleRowID.home(of: published).contains(former.rowID)
            let rowID = try staysPut ? former.rowID : rowIDs.rowID(for: published)
            return Entry(columns: columns, id: former.id, rowID: rowID, former: former)
        }
    }

    private mutating func insert(_ entry: Entry, _ source: SourceID) throws {
        let (columns, rowID) = (entry.columns, entry.rowID)
        columns.bind(
            to: insertRow, id: entry.id, rowID: rowID, source: source, ingestedAt: entry.former?.ingestedAt ?? now)
        try insertRow.run()
        columns.bindSearched(to: insertText, rowID: rowID)
        try insertText.run()
        if columns.bindExtras(to: insertExtras, rowID: rowID) { try insertExtras.run() }
        if columns.bindMember(to: insertMember, rowID: rowID) { try insertMember.run() }
        for entity in columns.entities { try entities.write(entity, in: rowID) }
        if !curation.rules.isEmpty { try writeAsRead(columns.article, of: rowID) }
        if let recogniser { try recognition.note(rowID, by: recogniser) }
        for tag in columns.article.tags { try tags.add(tag, to: rowID, origin: .source) }
        packed.add(rowID)
    }

    /// Keeps the entities as they were read, if a correction is about one of them.
    private func writeAsRead(_ article: Article, of rowID: Int64) throws {
        let entities = curation.keyed(article)
        if curation.concerns(entities) { try asRead.write(entities, of: rowID) }
    }
}
