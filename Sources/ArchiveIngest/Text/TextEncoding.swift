/// A way of writing text in bytes.
package enum TextEncoding: Sendable, Hashable {
    case utf8
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    /// One byte a letter, as computers of one region wrote before Unicode.
    case codePage(CodePage)

    /// The name that `iconv` and web pages give it: `UTF-8`, `windows-1254`.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16(let bigEndian): bigEndian ? "UTF-16BE" : "UTF-16LE"
        case .utf32(let bigEndian): bigEndian ? "UTF-32BE" : "UTF-32LE"
        case .codePage(let page): page.name
        }
    }

    /// One character read: its scalar, or nothing where the bytes are damaged, and how many bytes it took.
    struct Step {
        let scalar: Unicode.Scalar?
        let length: Int
    }

    /// Reads the character at a byte that lies before the end.
    func step(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Step {
        switch self {
        case .utf8: Self.utf8Step(in: bytes, at: offset)
        case .utf16(let bigEndian): Self.utf16Step(in: bytes, at: offset, bigEndian: bigEndian)
        case .utf32(let bigEndian):
            Step(
                scalar: Self.unit(in: bytes, at: offset, width: 4, bigEndian: bigEndian).flatMap(Unicode.Scalar.init),
                length: min(4, bytes.count - offset))
        case .codePage(let page): Step(scalar: page.scalar(for: bytes[offset]), length: 1)
        }
    }

    /// The well-formed sequences of UTF-8 (Unicode 16, table 3-7); what is ill-formed is passed over by its longest
    /// well-formed beginning.
    private static func utf8Step(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Step {
        let lead = bytes[offset]
        let following: Int
        switch lead {
        case 0x00...0x7F: return Step(scalar: Unicode.Scalar(lead), length: 1)
        case 0xC2...0xDF: following = 1
        case 0xE0...0xEF: following = 2
        case 0xF0...0xF4: following = 3
        default: return Step(scalar: nil, length: 1)
        }
        var value = UInt32(lead) & (0x3F >> UInt32(following))
        for index in 1...following {
            guard offset + index < bytes.count else { return Step(scalar: nil, length: index) }
            let byte = bytes[offset + index]
            let lowest: UInt8 = index > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
            let highest: UInt8 = index > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
            guard lowest <= byte, byte <= highest else { return Step(scalar: nil, length: index) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Step(scalar: Unicode.Scalar(value), length: following + 1)
    }

    private static func utf16Step(in bytes: UnsafeRawBufferPointer, at offset: Int, bigEndian: Bool) -> Step {
        guard let first = unit(in: bytes, at: offset, width: 2, bigEndian: bigEndian) else {
            return Step(scalar: nil, length: bytes.count - offset)
        }
        if let scalar = Unicode.Scalar(first) { return Step(scalar: scalar, length: 2) }
        guard first < 0xDC00, let second = unit(in: bytes, at: offset + 2, width: 2, bigEndian: bigEndian),
            0xDC00...0xDFFF ~= second
        else { return Step(scalar: nil, length: 2) }
        return Step(scalar: Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)), length: 4)
    }

    /// A number of `width` bytes, or nothing if fewer are left.
    private static func unit(
        in bytes: UnsafeRawBufferPointer, at offset: Int, width: Int, bigEndian: Bool
    ) -> UInt32? {
        guard offset + width <= bytes.count else { return nil }
        return (0..<width).reduce(0) { value, index in
            value << 8 | UInt32(bytes[offset + (bigEndian ? index : width - 1 - index)])
        }
    }
}
