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
        insertExtras = try PreparedStatement(db, ArticleColumns.extrasInsertion)
        insertMember = try PreparedStatement(db, ArticleColumns.memberInsertion)
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
    /// versions go first, all together.
    mutating func write(_ batch: [SourcedArticle], isAlone: (SourceID) -> Bool) throws -> BatchReport {
        let plan = try plan(for: batch, isAlone)
        let entries = plan.entries
        let rowIDs = try entries.map { try rowID(for: $0) }
        for former in entries.compactMap(\.former).sorted(by: { $0.rowID < $1.rowID }) {
            try entities.removeNames(of: former.rowID)
            try remover.retire(former, replacedAt: now)
            packed.remove(former.rowID)
        }
        for index in entries.indices.sorted(by: { rowIDs[$0] < rowIDs[$1] }) {
            if let former = entries[index].former { try remover.move(from: former.rowID, to: rowIDs[index]) }
            try insert(entries[index], as: rowIDs[index])
        }
        try entities.finishTransaction()
        try namesakes.finishTransaction()
        try packed.finishTransaction()
        return plan.report
    }

    /// What is to be written; `isAlone` tells whether a source has one article and no more.
    private mutating func plan(for batch: [SourcedArticle], _ isAlone: (SourceID) -> Bool) throws -> BatchPlan {
        var plan = BatchPlan()
        for index in Self.inOrderOfPublication(batch) {
            let article = try namesakes.toldApart(batch[index].article)
            let version = BatchPlan.Version(
                columns: ArticleColumns(article, curation: curation), source: batch[index].source)
            plan.add(version, try matcher.match(version, in: plan, standsAlone: isAlone(version.source)))
        }
        return plan
    }

    /// The places of the articles, the earliest first; what is of one time stays in its order.
    private static func inOrderOfPublication(_ batch: [SourcedArticle]) -> [Int] {
        let times = batch.map { sourced in
            let published = sourced.article.published
            return (published?.dayNumber ?? 0) * 86_400 + (published?.secondOfDay ?? 0)
        }
        return batch.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    }

    /// The row id under which an article goes into the archive: that of its former version if the day is the same.
    private mutating func rowID(for entry: BatchPlan.Entry) throws -> Int64 {
        let published = entry.version.columns.article.published
        if let former = entry.former, ArticleRowID.home(of: published).contains(former.rowID) { return former.rowID }
        return try rowIDs.rowID(for: published)
    }

    private mutating func insert(_ entry: BatchPlan.Entry, as rowID: Int64) throws {
        let columns = entry.version.columns
        for version in entry.superseded { try remover.keepPlace(of: version, as: rowID, replacedAt: now) }
        columns.bind(
            to: insertRow, id: entry.id, rowID: rowID, source: entry.version.source,
            ingestedAt: entry.former?.ingestedAt ?? now)
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
