internal import GRDB

/// Writes the sources that an export names, and the bytes of those that are not there.
struct ExportedSourceWriter {
    private let db: Database
    private let find: PreparedStatement
    private let insert: PreparedStatement
    private let insertMark: PreparedStatement
    private let insertChunk: PreparedStatement
    /// The sources whose bytes are not there, by SHA-256.
    private var withoutBytes: [String: Int64] = [:]

    init(_ db: Database) throws {
        self.db = db
        find = try PreparedStatement(
            db, "SELECT id, \(SourceBytes.areElsewhere) FROM sources WHERE sha256 = ?")
        insert = try PreparedStatement(
            db,
            """
            INSERT INTO sources (sha256, path, format, size, encoding, article_count, started_at, ingested_at, name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertMark = try PreparedStatement(
            db, "INSERT INTO source_chunks (source_id, offset, data) VALUES (?, 0, zeroblob(0))")
        insertChunk = try PreparedStatement(
            db, "INSERT OR REPLACE INTO source_chunks (source_id, offset, data) VALUES (?, ?, ?)")
    }

    /// Enters a source; one that is there stays as it is.
    mutating func write(_ row: ExportRow) throws {
        let sha256 = row.text("sha256") ?? ""
        find.bind(text: sha256, at: 1)
        if let known = try find.first({ (id: $0.number(0), isElsewhere: $0.integer(1) != 0) }) {
            if known.isElsewhere { withoutBytes[sha256] = known.id }
            return
        }
        let record = SourceRecord(sha256: sha256, path: row.text("path") ?? "", format: "", size: 0)
        for (parameter, value) in zip(Int32(1)..., row.values + [.text(record.name)]) {
            switch value {
            case .null: insert.bind(nil as String?, at: parameter)
            case .number(let number): insert.bind(number, at: parameter)
            case .text(let text): insert.bind(text: text, at: parameter)
            }
        }
        try insert.run()
        withoutBytes[sha256] = db.lastInsertedRowID
        guard row.number("size") > 0 else { return }
        insertMark.bind(db.lastInsertedRowID, at: 1)
        try insertMark.run()
    }

    /// Keeps a piece of a source that has no bytes yet.
    func write(_ bytes: ExportedBytes) throws {
        guard let source = withoutBytes[bytes.source] else { return }
        insertChunk.bind(source, at: 1)
        insertChunk.bind(bytes.offset, at: 2)
        bytes.frame.withUnsafeBytes { insertChunk.bind($0, at: 3) }
        try insertChunk.run()
    }
}
