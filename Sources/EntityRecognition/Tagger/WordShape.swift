/// How a token is written, as a number: its capitals, small letters, digits and other bytes, of a kind no more than two
/// in a row; for a mark, the mark.
enum WordShape {
    /// The shape of what stands before and after a text.
    static let none: UInt64 = 1

    static func of(_ token: Token, in text: TokenisedText) -> UInt64 {
        guard token.kind == .word || token.kind == .number else { return UInt64(token.mark.value) << 8 }
        var shape: UInt64 = 1
        var last: UInt64 = 9
        var repeated = 0
        for byte in text.bytes[token.bytes].prefix(24) {
            let letter = kind(of: byte)
            repeated = letter == last ? repeated + 1 : 0
            last = letter
            if repeated < 2 { shape = (shape << 3 | letter) & 0xFFFF_FFFF }
        }
        return shape
    }

    private static func kind(of byte: UInt8) -> UInt64 {
        switch byte {
        case 0x41...0x5A: 1
        case 0x61...0x7A, 0x80...: 2
        case 0x30...0x39: 3
        default: 4
        }
    }
}
