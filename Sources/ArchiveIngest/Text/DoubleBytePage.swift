/// An encoding of East Asia: ASCII, and two bytes for nearly every other character.
///
/// Its characters come from the C library once, when it is first needed.
package struct DoubleBytePage: Sendable, Hashable {
    /// The name that `iconv` and web pages give it: `Shift_JIS`.
    package let name: String
    /// The characters of the bytes 0x80 to 0xFF where one stands alone, as half-wide katakana do; 0 elsewhere.
    private let singles: [UInt32]
    /// The characters of the pairs, 256 to a first byte from 0x80 on; 0 where there is none.
    private let pairs: [UInt32]
    private let longer: Longer

    /// Characters of more than two bytes.
    private enum Longer: Sendable {
        case none
        /// Three bytes, 0x8F before a pair (JIS X 0212 in EUC-JP): a table like `pairs`.
        case prefixed([UInt32])
        /// Four bytes, each second one a digit (GB 18030): the characters of the basic plane in their order.
        case linear([UInt32])
    }

    /// Simplified Chinese, GB2312 and GBK included.
    static let gb18030 = DoubleBytePage(name: "GB18030", iconv: "GB18030") { .linear(basicPlane($0)) }
    /// Traditional Chinese, with the characters of Hong Kong.
    static let big5 = DoubleBytePage(name: "Big5", iconv: "BIG5-HKSCS", else: "CP950")
    /// Japanese as Windows writes it.
    static let shiftJIS = DoubleBytePage(name: "Shift_JIS", iconv: "CP932")
    /// Japanese as Unix wrote it.
    static let eucJP = DoubleBytePage(name: "EUC-JP", iconv: "EUC-JP-MS") { converter in
        .prefixed(table { converter.scalar(0x8F, $0, $1) })
    }
    /// Korean, all syllables included.
    static let eucKR = DoubleBytePage(name: "EUC-KR", iconv: "CP949")

    /// Takes a page from the C library, by the name that it has there (and pairs that it lacks from another); nothing where the system lacks it.
    private init?(
        name: String, iconv: String, else other: String? = nil,
        longer characters: (borrowing Iconv) -> Longer = { _ in .none }
    ) {
        guard let converter = Iconv(from: iconv) else { return nil }
        self.name = name
        singles = (0x80...0xFF).map { converter.scalar($0)?.value ?? 0 }
        let second = other.flatMap(Iconv.init(from:))
        pairs = Self.table { converter.scalar($0, $1) ?? second?.scalar($0, $1) }
        longer = characters(converter)
    }

    /// Reads the character at a byte that is above ASCII.
    func step(in bytes: UnsafeRawBufferPointer, at offset: Int) -> TextEncoding.Step {
        let lead = bytes[offset]
        if let single = Unicode.Scalar(singles[Int(lead) - 0x80]), single != "\0" { return .init(.scalar(single), 1) }
        guard offset + 1 < bytes.count else { return .init(.damage, 1) }
        let trail = bytes[offset + 1]
        if let scalar = Self.scalar(in: pairs, lead, trail) { return .init(.scalar(scalar), 2) }
        if let long = longStep(in: bytes, at: offset) { return long }
        // What follows a stray byte may be a tag or a quotation mark; it is not swallowed.
        return .init(.damage, trail < 0x80 ? 1 : 2)
    }

    private func longStep(in bytes: UnsafeRawBufferPointer, at offset: Int) -> TextEncoding.Step? {
        switch longer {
        case .none: return nil
        case .prefixed(let table):
            guard bytes[offset] == 0x8F, offset + 2 < bytes.count, bytes[offset + 1] >= 0x80 else { return nil }
            return Self.scalar(in: table, bytes[offset + 1], bytes[offset + 2]).map { .init(.scalar($0), 3) }
        case .linear(let table):
            guard offset + 3 < bytes.count else { return nil }
            let four = (0..<4).map { Int(bytes[offset + $0]) }
            guard 0x30...0x39 ~= four[1], 0x81...0xFE ~= four[2], 0x30...0x39 ~= four[3], four[0] >= 0x81 else {
                return nil
            }
            let index = (((four[0] - 0x81) * 10 + four[1] - 0x30) * 126 + four[2] - 0x81) * 10 + four[3] - 0x30
            // The other planes begin at 90 30 81 30.
            let value = index < table.count ? table[index] : UInt32(max(index - 189_000, -1) + 0x10000)
            guard index < table.count || index >= 189_000 else { return nil }
            return Unicode.Scalar(value).map { .init(.scalar($0), 4) }
        }
    }

    private static func scalar(in table: [UInt32], _ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
        let value = table[Int(lead & 0x7F) << 8 | Int(trail)]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    private static func table(_ scalar: (_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar?) -> [UInt32] {
        var table = [UInt32](repeating: 0, count: 128 << 8)
        for lead in UInt8(0x81)...0xFE {
            for trail in UInt8(0x40)...0xFE {
                table[Int(lead & 0x7F) << 8 | Int(trail)] = scalar(lead, trail)?.value ?? 0
            }
        }
        return table
    }

    /// The characters of the basic plane that GB 18030 writes in four bytes, in their order from 81 30 81 30 on.
    private static func basicPlane(_ converter: borrowing Iconv) -> [UInt32] {
        (0..<39_420).map { index in
            let digits = (index / 12_600, index / 1260 % 10, index / 10 % 126, index % 10)
            let bytes = (UInt8(digits.0), UInt8(digits.1), UInt8(digits.2), UInt8(digits.3))
            return converter.scalar(0x81 + bytes.0, 0x30 + bytes.1, 0x81 + bytes.2, 0x30 + bytes.3)?.value ?? 0
        }
    }

    package static func == (one: Self, other: Self) -> Bool { one.name == other.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
