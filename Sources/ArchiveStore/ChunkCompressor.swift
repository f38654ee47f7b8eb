internal import CZstd
internal import GRDB

/// Makes zstd frames of the pieces of a source, and pieces of frames.
struct ChunkCompressor: ~Copyable {
    /// Bytes of a piece before compression.
    static let chunkSize = 1 << 20
    /// zstd's level: 3 is its own default.
    private static let level: Int32 = 3

    private let context = ZSTD_createCCtx()
    private var room: [UInt8] = []

    deinit {
        ZSTD_freeCCtx(context)
    }

    /// Hands over the frame of a piece, valid during the call.
    mutating func withCompressed(_ piece: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) throws {
        let bound = ZSTD_compressBound(piece.count)
        if room.count < bound { room = [UInt8](repeating: 0, count: bound) }
        try room.withUnsafeMutableBytes { room in
            let size = ZSTD_compressCCtx(
                context, room.baseAddress, room.count, piece.baseAddress, piece.count, Self.level)
            guard ZSTD_isError(size) == 0 else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
            body(UnsafeRawBufferPointer(rebasing: room[..<size]))
        }
    }

    /// The piece that a frame holds; none where it is empty, as of a source whose bytes are not in the archive.
    static func decompressed(_ frame: UnsafeRawBufferPointer) throws -> [UInt8] {
        guard !frame.isEmpty else { return [] }
        let size = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
        guard size <= UInt64(chunkSize) else { throw damaged }
        return try [UInt8](unsafeUninitializedCapacity: Int(size)) { room, count in
            count = ZSTD_decompress(room.baseAddress, room.count, frame.baseAddress, frame.count)
            guard ZSTD_isError(count) == 0, count == Int(size) else {
                count = 0
                throw damaged
            }
        }
    }

    private static var damaged: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the bytes of a source are damaged")
    }
}
