/// A body that a server packed.
struct PackedBody {
    private let body: UnsafeRawBufferPointer
    private let decoder: any StreamDecoder

    /// A body in a content coding of HTTP; nil if its first bytes are of no such coding.
    init?(_ body: UnsafeRawBufferPointer, coding: Substring) {
        self.body = body
        switch coding {
        case "gzip", "x-gzip":
            guard Compression.gzip.begins(body) else { return nil }
            decoder = InflateDecoder(.gzip)
        case "zstd":
            guard Compression.zstd.begins(body) else { return nil }
            decoder = ZstdDecoder()
        case "deflate":
            guard body.count > 2 else { return nil }
            // Some servers leave the wrapping of zlib out.
            let isWrapped = body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
            let wrapping: InflateDecoder.Wrapping = isWrapped ? .zlib : .none
            guard isWrapped || BinaryContent(UnsafeRawBufferPointer(rebasing: body.prefix(1 << 12))) != nil else {
                return nil
            }
            decoder = InflateDecoder(wrapping)
        default: return nil
        }
    }

    /// The bytes, as far as they can be unpacked.
    func unpacked(within budget: UnpackingBudget) -> (bytes: [UInt8], isWhole: Bool) {
        var bytes: [UInt8] = []
        let isWhole = try? decoder.unpackAll(body) { piece throws(IngestError) in
            guard budget.take(piece.count) else {
                throw IngestError(code: .binary, message: UnpackingBudget.message, file: "")
            }
            bytes += piece
        }
        return (bytes, isWhole ?? false)
    }
}
