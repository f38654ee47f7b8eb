internal import ArchiveModel
internal import GRDB

/// Reads the bytes that articles came from.
struct SourceBytes {
    let db: Database

    /// SQL that tells of a row of `sources` whether its bytes are not in the archive: it came by an export without them,
    /// which is marked by an empty piece.
    static let areElsewhere = """
        EXISTS (SELECT 1 FROM source_chunks WHERE source_id = sources.id AND offset = 0 AND length(data) = 0)
        """

    init(_ db: Database) {
        self.db = db
    }

    func bytes(ofArticle rowID: Int64) throws -> [UInt8] {
        let place = try PreparedStatement(db, "SELECT source_id, offset, length FROM articles WHERE rowid = ?")
        place.bind(rowID, at: 1)
        let found = try place.first { ($0.number(0), $0.integer(1), $0.integer(2)) }
        return try found.map { try bytes(ofSource: $0, offset: $1, length: $2) } ?? []
    }

    /// Hands over the bytes of an article piece by piece, so that they may be more than the memory holds; `body` tells
    /// whether it wants more.
    func forEachPiece(ofArticle rowID: Int64, _ body: (UnsafeRawBufferPointer) throws -> Bool) throws {
        let place = try PreparedStatement(db, "SELECT source_id, offset, length FROM articles WHERE rowid = ?")
        place.bind(rowID, at: 1)
        guard let found = try place.first({ ($0.number(0), $0.integer(1), $0.integer(2)) }) else { return }
        var start = found.1
        let end = start + found.2
        while start < end {
            let next = min(
                end, start / ChunkCompressor.chunkSize * ChunkCompressor.chunkSize + ChunkCompressor.chunkSize)
            let piece = try bytes(ofSource: found.0, offset: start, length: next - start)
            guard !piece.isEmpty, try piece.withUnsafeBytes(body) else { return }
            start = next
        }
    }

    func bytes(at reference: SourceReference) throws -> [UInt8] {
        let source = try PreparedStatement(db, "SELECT id FROM sources WHERE sha256 = ?")
        source.bind(reference.sha256, at: 1)
        let id = try source.first { $0.number(0) }
        return try id.map { try bytes(ofSource: $0, offset: reference.offset, length: reference.length) } ?? []
    }

    private func bytes(ofSource source: Int64, offset: Int, length: Int) throws -> [UInt8] {
        let chunks = try PreparedStatement(
            db,
            """
            SELECT offset, data FROM source_chunks WHERE source_id = ? AND offset < ? AND offset > ? ORDER BY offset
            """)
        chunks.bind(source, at: 1)
        chunks.bind(offset + length, at: 2)
        chunks.bind(offset - ChunkCompressor.chunkSize, at: 3)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        try chunks.eachRow { chunk in
            let start = chunk.integer(0)
            let piece = try ChunkCompressor.decompressed(chunk.blob(1))
            bytes += piece.dropFirst(max(0, offset - start)).prefix(max(0, offset + length - max(start, offset)))
        }
        return bytes
    }
}
