/// A character set that an escape sequence of ISO-2022-JP switches to.
enum ISO2022Set: Sendable {
    case ascii
    /// Half-wide katakana in seven bits.
    case katakana
    /// JIS X 0208, two bytes a character.
    case jis0208
    /// JIS X 0212, two bytes a character.
    case jis0212

    private static let escape: UInt8 = 0x1B

    /// The sequences after the escape.
    ///
    /// JIS X 0201's Roman half is read as ASCII, from which it differs in two signs.
    private static let sequences: [(bytes: [UInt8], set: ISO2022Set)] = [
        (Array("(B".utf8), .ascii), (Array("(J".utf8), .ascii), (Array("(I".utf8), .katakana),
        (Array("$@".utf8), .jis0208), (Array("$B".utf8), .jis0208), (Array("$(D".utf8), .jis0212),
    ]

    /// Whether the bytes switch to a Japanese set and back, as no other text does.
    static func isUsed(in bytes: UnsafeRawBufferPointer) -> Bool {
        var hasLeft = false
        for index in bytes.indices where bytes[index] == escape {
            guard let sequence = sequence(in: bytes, at: index) else { return false }
            if sequence.set == .ascii, hasLeft { return true }
            hasLeft = hasLeft || sequence.set != .ascii
        }
        return false
    }

    /// Reads the character at a byte, or switches; `page` is EUC-JP, in which the sets are with their high bits on.
    mutating func step(in bytes: UnsafeRawBufferPointer, at offset: Int, page: DoubleBytePage) -> TextEncoding.Step {
        let first = bytes[offset]
        if first == Self.escape, let sequence = Self.sequence(in: bytes, at: offset) {
            self = sequence.set
            return .init(.shift, sequence.bytes.count + 1)
        }
        // Control characters stand for themselves; the end of a line ends the set too (RFC 1468).
        if first == 0x0A || first == 0x0D { self = .ascii }
        guard first < 0x80 else { return .init(.damage, 1) }
        guard self != .ascii, first > 0x20 else { return .init(.scalar(Unicode.Scalar(first)), 1) }
        let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        let long: [UInt8] =
            switch self {
            case .ascii: []
            case .katakana: [0x8E, first | 0x80]
            case .jis0208: [first | 0x80, second | 0x80]
            case .jis0212: [0x8F, first | 0x80, second | 0x80]
            }
        let content = long.withUnsafeBytes { page.step(in: $0, at: 0).content }
        return .init(content, self == .katakana || second <= 0x20 ? 1 : 2)
    }

    private static func sequence(
        in bytes: UnsafeRawBufferPointer, at offset: Int
    ) -> (bytes: [UInt8], set: ISO2022Set)? {
        sequences.first { bytes.dropFirst(offset + 1).starts(with: $0.bytes) }
    }
}
