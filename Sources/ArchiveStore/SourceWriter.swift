internal import GRDB

/// A source that the archive has.
struct KnownSource {
    let id: Int64
    let articleCount: Int
    /// Whether all of it was read, in the format that is asked for.
    let isWhole: Bool
    /// How many of its bytes have their articles in the archive, read in that format, while it is not whole.
    let storedBytes: Int

    /// Finds the source with those bytes; nil if there is none.
    init?(_ record: SourceRecord, _ db: Database) throws {
        let known = try PreparedStatement(
            db,
            """
            SELECT id, article_count, ingested_at IS NOT NULL AND format = ?1 AND NOT \(SourceBytes.areElsewhere),
                iif(ingested_at IS NULL AND format = ?1, stored_bytes, 0)
            FROM sources WHERE sha256 = ?2
            """)
        known.bind([.text(record.format), .text(record.sha256)])
        let row = try known.first { ($0.number(0), $0.integer(1), $0.integer(2), $0.integer(3)) }
        guard let row else { return nil }
        (id, articleCount, isWhole, storedBytes) = (row.0, row.1, row.2 != 0, row.3)
    }
}

/// Writes sources and their bytes.
final class SourceWriter {
    private let db: Database
    private let insertChunk: PreparedStatement
    private var compressor = ChunkCompressor()
    /// How many bytes and articles of each unfinished source have come.
    private var progress: [SourceID: (bytes: Int, articles: Int)] = [:]

    init(_ db: Database) throws {
        self.db = db
        insertChunk = try PreparedStatement(
            db, "INSERT OR REPLACE INTO source_chunks (source_id, offset, data) VALUES (?, ?, ?)")
    }

    func enter(_ record: SourceRecord) throws -> SourceStatus {
        let former = try KnownSource(record, db)
        if let former, former.isWhole { return .known(articleCount: former.articleCount) }
        let id = try former.map { try again($0.id, record) } ?? insert(record)
        // Of one that is gone on with, articles are there.
        progress[id] = (0, former.map { $0.storedBytes > 0 ? 1 : 0 } ?? 0)
        return .new(id)
    }

    /// Enters a source that an interruption left unfinished, or that was read in another format.
    private func again(_ id: Int64, _ record: SourceRecord) throws -> SourceID {
        let update = try PreparedStatement(
            db,
            """
            UPDATE sources SET path = ?1, name = ?2, format = ?3, encoding = ?4, ingested_at = NULL,
                stored_bytes = iif(format = ?3, stored_bytes, 0)
            WHERE id = ?5
            """)
        for (parameter, text) in zip(Int32(1)..., [record.path, record.name, record.format, record.encoding]) {
            update.bind(text, at: parameter)
        }
        update.bind(id, at: 5)
        try update.run()
        return SourceID(rawValue: id)
    }

    private func insert(_ record: SourceRecord) throws -> SourceID {
        let insert = try PreparedStatement(
            db,
            """
            INSERT INTO sources (sha256, path, name, format, encoding, size, started_at)
            VALUES (?, ?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
            """)
        let texts = [record.sha256, record.path, record.name, record.format, record.encoding]
        for (parameter, text) in zip(Int32(1)..., texts) { insert.bind(text, at: parameter) }
        insert.bind(record.size, at: 6)
        try insert.run()
        return SourceID(rawValue: db.lastInsertedRowID)
    }

    /// Writes the bytes in pieces, some pieces a transaction.
    func append(_ bytes: UnsafeRawBufferPointer, to source: SourceID) throws {
        let chunk = ChunkCompressor.chunkSize
        for first in stride(from: 0, to: bytes.count, by: 16 * chunk) {
            let part = bytes[first..<min(first + 16 * chunk, bytes.count)]
            try db.inImmediateTransaction {
                for start in stride(from: part.startIndex, to: part.endIndex, by: chunk) {
                    let piece = part[start..<min(start + chunk, part.endIndex)]
                    try write(UnsafeRawBufferPointer(rebasing: piece), of: source)
                }
            }
        }
    }

    private func write(_ piece: UnsafeRawBufferPointer, of source: SourceID) throws {
        insertChunk.bind(source.rawValue, at: 1)
        insertChunk.bind(progress[source]?.bytes ?? 0, at: 2)
        try compressor.withCompressed(piece) { insertChunk.bind($0, at: 3) }
        try insertChunk.run()
        progress[source, default: (0, 0)].bytes += piece.count
    }

    func articleCount(of source: SourceID) -> Int { progress[source]?.articles ?? 0 }

    func count(_ articles: Int, in source: SourceID) {
        progress[source, default: (0, 0)].articles += articles
    }

    /// Notes that the articles of so many bytes at the beginning of a source are stored.
    func note(storedBytes: Int, of source: SourceID) throws {
        let note = try PreparedStatement(db, "UPDATE sources SET stored_bytes = ? WHERE id = ?")
        note.bind(storedBytes, at: 1)
        note.bind(source.rawValue, at: 2)
        try note.run()
    }

    func finish(_ source: SourceID, articleCount: Int?) throws {
        let finish = try PreparedStatement(
            db,
            """
            UPDATE sources
            SET article_count = ?, stored_bytes = 0, ingested_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ?
            """)
        finish.bind(articleCount ?? self.articleCount(of: source), at: 1)
        finish.bind(source.rawValue, at: 2)
        try finish.run()
        progress[source] = nil
    }

    func discard(_ source: SourceID) throws {
        let discard = try PreparedStatement(
            db,
            """
            DELETE FROM sources WHERE id = ?
                AND NOT EXISTS (SELECT 1 FROM articles WHERE source_id = sources.id)
                AND NOT EXISTS (SELECT 1 FROM article_versions WHERE source_id = sources.id)
            """)
        discard.bind(source.rawValue, at: 1)
        try discard.run()
        progress[source] = nil
        guard db.changesCount > 0 else { return }
        let chunks = try PreparedStatement(db, "DELETE FROM source_chunks WHERE source_id = ?")
        chunks.bind(source.rawValue, at: 1)
        try chunks.run()
    }
}
