internal import GRDB

/// That the bytes of sources are those that were read: whole, in order, of the same SHA-256.
struct SourceCheck: VerifyCheck {
    /// Gives the SHA-256; nil compares nothing but what the pieces tell themselves.
    let digest: SourceDigest?

    private struct Source {
        let id: Int64
        let path: String
        let sha256: String
        let size: Int
        let isFinished: Bool
        /// Whether its bytes are elsewhere.
        let isBare: Bool

        /// What is to be known of it though it is no damage.
        var note: String? {
            isBare ? "it came by an export without its bytes" : isFinished ? nil : "it is unfinished"
        }
    }

    var remedy: ArchiveProblem.Remedy { .backup }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        let sources = try Self.sources(db)
        let total = sources.reduce(0) { $0 + $1.size }
        var done = 0
        var problems: [ArchiveProblem] = []
        for source in sources {
            try findings.update("sources", done, of: total)
            done += source.size
            findings.report.sources += 1
            if let note = source.note {
                findings.report.notes.append(ArchiveProblem(.source(source.path), note, .ingest))
                continue
            }
            if let message = try problem(with: source, db, &findings.report.sourceBytes) {
                problems.append(ArchiveProblem(.source(source.path), message, .readingAgain))
            }
        }
        findings.add(problems)
    }

    /// The numbers of the sources whose bytes are not those that were read.
    func damagedSources(_ db: Database) throws -> [Int64] {
        var bytes = 0
        return try Self.sources(db).filter { try $0.note == nil && problem(with: $0, db, &bytes) != nil }.map(\.id)
    }

    private static func sources(_ db: Database) throws -> [Source] {
        try PreparedStatement(
            db,
            """
            SELECT id, path, sha256, size, ingested_at IS NOT NULL, \(SourceBytes.areElsewhere) FROM sources ORDER BY id
            """
        ).map { row in
            Source(
                id: row.number(0), path: row.text(1) ?? "", sha256: row.text(2) ?? "", size: row.integer(3),
                isFinished: row.integer(4) != 0, isBare: row.integer(5) != 0)
        }
    }

    /// What is wrong with the bytes of a source; counts those that were compared.
    private func problem(with source: Source, _ db: Database, _ bytes: inout Int) throws -> String? {
        guard let digest else { return nil }
        do {
            var size = 0
            var isInOrder = true
            let sha256 = try digest { take in
                try Self.eachPiece(of: source.id, db) { offset, piece in
                    isInOrder = isInOrder && offset == size
                    size += piece.count
                    take(piece)
                }
            }
            bytes += size
            guard isInOrder, size == source.size else {
                return "\(size) of its \(source.size) bytes are there"
            }
            return sha256 == source.sha256 ? nil : "its bytes are others than those that were read"
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return "its bytes are damaged"
        }
    }

    private static func eachPiece(
        of source: Int64, _ db: Database, _ body: (Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let chunks = try PreparedStatement(
            db, "SELECT offset, data FROM source_chunks WHERE source_id = ? ORDER BY offset")
        chunks.bind(source, at: 1)
        try chunks.eachRow { row in
            try ChunkCompressor.decompressed(row.blob(1)).withUnsafeBytes { try body(row.integer(0), $0) }
        }
    }
}
