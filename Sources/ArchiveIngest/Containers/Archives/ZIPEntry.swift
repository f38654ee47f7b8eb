/// A file in a zip archive.
struct ZIPEntry {
    /// How it is packed.
    enum Method {
        case stored
        case deflated
        case other(Int)
    }

    /// The path within the archive.
    let name: String
    let method: Method
    let isEncrypted: Bool
    /// Bytes once unpacked, as stated; nil if that stands after them.
    let size: Int?
    /// The local header and the packed bytes.
    let range: Range<Int>
    /// The packed bytes.
    let data: Range<Int>

    var isFolder: Bool { name.hasSuffix("/") }

    /// Reads a local header; `packedSize` and `size` are the directory's, which knows them in any case.
    ///
    /// Nil if none stands there, or its bytes go beyond the end.
    init?(local bytes: UnsafeRawBufferPointer, at start: Int, packedSize: Int? = nil, size: Int? = nil) {
        let head = LittleEndian(bytes, from: start)
        guard let signature = head.number(0, bytes: 4), signature == 0x0403_4B50, let flags = head.number(6, bytes: 2),
            let method = head.number(8, bytes: 2), let localPacked = head.number(18, bytes: 4),
            let localSize = head.number(22, bytes: 4), let nameLength = head.number(26, bytes: 2),
            let extraLength = head.number(28, bytes: 2)
        else { return nil }
        let first = start + 30 + nameLength + extraLength
        let sizeFollows = flags & 8 != 0
        guard first <= bytes.count else { return nil }
        let packed = packedSize ?? (sizeFollows || localPacked == 0xFFFF_FFFF ? bytes.count - first : localPacked)
        guard packed >= 0, packed <= bytes.count - first else { return nil }
        name = Self.name(bytes[(start + 30)..<(start + 30 + nameLength)])
        self.method = method == 0 ? .stored : method == 8 ? .deflated : .other(method)
        isEncrypted = flags & 1 != 0
        self.size = size ?? (sizeFollows ? nil : localSize)
        data = first..<first + packed
        range = start..<data.upperBound
    }

    /// A name in UTF-8, as nearly all are; other bytes are replaced.
    private static func name(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

/// Numbers of some bytes, the lowest first.
struct LittleEndian {
    private let bytes: UnsafeRawBufferPointer
    private let start: Int

    init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
        self.bytes = bytes
        self.start = start
    }

    /// The number of `count` bytes at an offset from the start; nil beyond the end or too large.
    func number(_ offset: Int, bytes count: Int) -> Int? {
        guard start <= bytes.count else { return nil }
        let first = start + offset
        guard first >= 0, first <= bytes.count - count else { return nil }
        return bytes[first..<first + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }.asInt
    }
}

extension UInt64 {
    fileprivate var asInt: Int? { Int(exactly: self) }
}
