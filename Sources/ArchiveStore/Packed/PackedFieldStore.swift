internal import GRDB

/// Reads and writes packed fields where they are kept: the table `packed_fields`.
///
/// Chunks from 0 on hold the articles from one row id to the next chunk's; those below 0 are batches that are still to
/// be put in their places, the latest first.
struct PackedFieldStore {
    /// A chunk has so many articles at most.
    static let chunkSize = 8_192
    /// So many articles may wait before they are put in their places.
    private static let mostWaiting = 65_536
    /// The name under which the rows that a batch takes out are kept.
    private static let gone = "gone"

    private let db: Database
    private let select: PreparedStatement
    private let insert: PreparedStatement
    private let delete: PreparedStatement

    init(_ db: Database) throws {
        self.db = db
        select = try PreparedStatement(db, "SELECT data FROM packed_fields WHERE field = ? AND chunk = ?")
        insert = try PreparedStatement(
            db, "INSERT OR REPLACE INTO packed_fields (field, chunk, data) VALUES (?, ?, ?)")
        delete = try PreparedStatement(db, "DELETE FROM packed_fields WHERE field = ? AND chunk = ?")
    }

    // MARK: Chunks

    /// The numbers of all chunks, ascending: the latest batch first, then the oldest articles.
    func chunks() throws -> [Int64] {
        try PreparedStatement(db, "SELECT chunk FROM packed_fields WHERE field = 'row' ORDER BY chunk")
            .map { $0.number(0) }
    }

    /// Hands over the bytes of a field of a chunk, none if there are none.
    func withBytes<T>(of field: String, in chunk: Int64, _ body: (UnsafeRawBufferPointer) throws -> T) throws -> T {
        select.bind(text: field, at: 1)
        select.bind(chunk, at: 2)
        return try select.first { try body($0.blob(0)) } ?? body(UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// A chunk with these fields, each of which has a value for every article.
    func segment(_ chunk: Int64, _ fields: [PackedField]) throws -> PackedSegment {
        var segment = PackedSegment()
        segment.rows = try withBytes(of: PackedField.row.name, in: chunk, PackedSegment.rows)
        if chunk < 0 { segment.gone = try withBytes(of: Self.gone, in: chunk, PackedSegment.rows) }
        for field in fields where field != .row {
            segment.fields[field] = try withBytes(of: field.name, in: chunk) { bytes in
                var reader = PackedReader(bytes)
                guard reader.skip(segment.rows.count, of: field.shape), reader.isAtEnd else { throw PackedField.damage }
                return Array(bytes)
            }
        }
        return segment
    }

    private func write(_ segment: PackedSegment, as chunk: Int64) throws {
        try write(PackedSegment.bytes(ofRows: segment.rows), of: PackedField.row.name, chunk)
        if chunk < 0 { try write(PackedSegment.bytes(ofRows: segment.gone), of: Self.gone, chunk) }
        for (field, bytes) in segment.fields { try write(bytes, of: field.name, chunk) }
    }

    private func write(_ bytes: [UInt8], of field: String, _ chunk: Int64) throws {
        insert.bind(text: field, at: 1)
        insert.bind(chunk, at: 2)
        bytes.withUnsafeBytes { insert.bind($0, at: 3) }
        try insert.run()
    }

    private func remove(_ chunk: Int64) throws {
        for field in PackedField.allCases.map(\.name) + [Self.gone] {
            delete.bind(text: field, at: 1)
            delete.bind(chunk, at: 2)
            try delete.run()
        }
    }

    func removeAll() throws {
        try db.execute(sql: "DELETE FROM packed_fields")
    }

    // MARK: Changes

    /// Adds a batch, and puts all that wait in their places when they are many.
    func append(_ batch: PackedSegment) throws {
        let waiting = try chunks().prefix { $0 < 0 }
        try write(batch, as: (waiting.first ?? 0) - 1)
        let count = try waiting.reduce(batch.rows.count) { count, chunk in
            try count + withBytes(of: PackedField.row.name, in: chunk) { try PackedSegment.rows(in: $0).count }
        }
        if count > Self.mostWaiting { try settle() }
    }

    /// Puts the batches that wait in their places.
    func settle() throws {
        let chunks = try chunks()
        let waiting = Array(chunks.prefix { $0 < 0 })
        guard !waiting.isEmpty else { return }
        let settled = chunks.dropFirst(waiting.count)
        // The oldest batch has the highest number.
        let batches = try waiting.reversed().map { try segment($0, PackedField.allCases) }
        let parts = batches.map { $0.parts(at: Array(settled.dropFirst())) }
        if settled.isEmpty { try replace(nil, with: PackedMerge(batches)) }
        for (number, chunk) in settled.enumerated() {
            let changes = parts.map { $0[number] }
            guard changes.contains(where: { !$0.rows.isEmpty || !$0.gone.isEmpty }) else { continue }
            try replace(chunk, with: PackedMerge([segment(chunk, PackedField.allCases)] + changes))
        }
        for chunk in waiting { try remove(chunk) }
    }

    /// Writes a field of several numbers anew for articles whose rows ascend.
    func rewrite(_ field: PackedField, ofRows changed: [Int64], numbers: (Int64) throws -> [UInt64]) throws {
        try settle()
        let chunks = try chunks()
        for (number, chunk) in chunks.enumerated() {
            let end = number + 1 < chunks.count ? changed.firstPlace(from: chunks[number + 1]) : changed.count
            let start = number == 0 ? 0 : changed.firstPlace(from: chunk)
            guard start < end else { continue }
            let segment = try segment(chunk, [field])
            let bytes = try segment.replacing(field, ofRows: changed[start..<end], with: numbers)
            try write(bytes, of: field.name, chunk)
        }
    }

    private func replace(_ chunk: Int64?, with merge: PackedMerge) throws {
        if let chunk { try remove(chunk) }
        for segment in merge.segments(of: Self.chunkSize) { try write(segment, as: segment.rows[0]) }
    }
}
