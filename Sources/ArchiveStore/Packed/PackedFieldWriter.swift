internal import GRDB

/// Keeps the packed fields in step with the articles.
struct PackedFieldWriter {
    private let store: PackedFieldStore
    private var reader: ArticleFieldReader
    private let db: Database
    private var added: Set<Int64> = []
    private var removed: Set<Int64> = []

    init(_ db: Database) throws {
        self.db = db
        store = try PackedFieldStore(db)
        reader = try ArticleFieldReader(db)
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() {
        added.removeAll(keepingCapacity: true)
        removed.removeAll(keepingCapacity: true)
        reader.beginTransaction()
    }

    /// Notes an article that was written.
    mutating func add(_ row: Int64) {
        added.insert(row)
        removed.remove(row)
    }

    /// Notes an article that was taken out.
    mutating func remove(_ row: Int64) {
        added.remove(row)
        removed.insert(row)
    }

    /// Packs what was noted.
    mutating func finishTransaction() throws {
        guard !added.isEmpty || !removed.isEmpty else { return }
        var batch = try reader.segment(ofRows: added.sorted())
        batch.gone = removed.sorted()
        try store.append(batch)
    }

    /// Packs the tags of articles anew; their rows ascend.
    func rewriteTags(ofRows rows: [Int64]) throws {
        try store.rewrite(.tag, ofRows: rows) { try reader.tags(of: $0) }
    }

    /// Puts everything in its place, at the end of an ingest.
    func settle() throws { try store.settle() }

    /// Whether there are articles of which nothing is packed, as after a change of the schema.
    static func isMissing(_ db: Database) throws -> Bool {
        let statement = try PreparedStatement(
            db, "SELECT EXISTS (SELECT 1 FROM articles) AND NOT EXISTS (SELECT 1 FROM packed_fields)")
        return try statement.first { $0.integer(0) } == 1
    }

    /// Packs all articles if none is.
    static func fillIn(_ db: Database) throws {
        guard try isMissing(db) else { return }
        try db.inImmediateTransaction {
            var writer = try PackedFieldWriter(db)
            try writer.rebuild()
        }
    }

    /// Packs every article anew.
    mutating func rebuild() throws {
        try store.removeAll()
        beginTransaction()
        let rows = try PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid").map { $0.number(0) }
        for start in stride(from: 0, to: rows.count, by: Self.batchSize) {
            try store.append(reader.segment(ofRows: Array(rows[start..<min(start + Self.batchSize, rows.count)])))
        }
        try store.settle()
    }

    private static let batchSize = 16_384
}
