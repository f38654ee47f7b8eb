/// How the bytes of a file are compressed, as their first bytes tell.
enum Compression: Sendable {
    case none
    case gzip
    case zstd

    init(_ head: UnsafeRawBufferPointer) {
        if Self.gzip.begins(head) {
            self = .gzip
        } else if Self.zstd.begins(head) {
            self = .zstd
        } else {
            self = .none
        }
    }

    /// Whether a gzip member (RFC 1952) or a zstd frame (RFC 8878, skippable ones too) begins there.
    func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
        switch self {
        case .none: true
        // Reserved flags are zero; a reader has to refuse others.
        case .gzip: bytes.count > 3 && bytes.starts(with: [0x1F, 0x8B, 8]) && bytes[3] < 0x20
        case .zstd:
            bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
                || bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18]) && bytes.first.map { $0 >> 4 } == 5
        }
    }

    /// The first byte at or after `start` at which a member or frame may begin.
    func nextUnit(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var start = start
        while start + 4 <= bytes.count {
            if begins(UnsafeRawBufferPointer(rebasing: bytes[start...])) { return start }
            start += 1
        }
        return nil
    }

    /// Something that unpacks it; nil if the bytes are as they are.
    func decoder() -> (any StreamDecoder)? {
        switch self {
        case .none: nil
        case .gzip: InflateDecoder(.gzip)
        case .zstd: ZstdDecoder()
        }
    }
}
