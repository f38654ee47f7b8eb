import CZlib
import CZstd

/// Packs bytes for tests.
enum Packing {
    /// One gzip member.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, windowBits: 31) }

    /// Deflated bytes in zlib's wrapping, with gzip's (31) or with none (-15).
    static func deflate(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var state = z_stream()
        deflateInit2_(
            &state, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&state) }
        var bytes = bytes
        let bound = Int(deflateBound(&state, UInt(bytes.count)))
        return bytes.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: bound) { room, count in
                state.next_in = input.baseAddress
                state.avail_in = UInt32(input.count)
                state.next_out = room.baseAddress
                state.avail_out = UInt32(room.count)
                _ = CZlib.deflate(&state, Z_FINISH)
                count = room.count - Int(state.avail_out)
            }
        }
    }

    /// One zstd frame.
    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { room, count in
            count = ZSTD_compress(room.baseAddress, room.count, bytes, bytes.count, 3)
        }
    }
}
