/// Damages bytes as transport, careless programs and spite do; the same seed gives the same damage.
package struct Mutator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    /// The bytes with one to four damages.
    package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        (0...below(4)).reduce(bytes) { bytes, _ in damaged(bytes) }
    }

    private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return Self.pieces[below(Self.pieces.count)] }
        var result = bytes
        let start = below(bytes.count)
        let end = min(bytes.count, start + 1 + below(below(4) == 0 ? 2000 : 12))
        switch below(8) {
        case 0: result.removeSubrange(start...)
        case 1: result.removeSubrange(start..<end)
        case 2: result.insert(contentsOf: bytes[start..<end], at: below(bytes.count))
        case 3: result[start] = UInt8(below(256))
        case 4: result[start] ^= 1 << UInt8(below(8))
        case 5:
            let times = 1 + below(40)
            result.insert(contentsOf: Array(repeating: bytes[start..<end], count: times).joined(), at: end)
        default:
            result.replaceSubrange(start..<(below(2) == 0 ? start : end), with: Self.pieces[below(Self.pieces.count)])
        }
        return result
    }

    /// A number from 0 up to but not including `limit`, by SplitMix64 (Steele, Lea and Flood, 2014).
    private mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ value >> 31) % UInt64(max(1, limit)))
    }

    /// What breaks readers: ends, beginnings and limits of things.
    private static let pieces: [[UInt8]] =
        [
            [0], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x1B, 0x24, 0x42], [0x0D],
            [0x85],
        ]
        + [
            "\n", "\n\n", "\r\n\r\n", " ", "<", ">", "\"", "'", "&", ";", "&#", "&#x110000;", "&#0;", "&lt;", "&nbsp",
            "<!--", "-->",
            "<![CDATA[", "]]>", "<?xml", "?>", "<!DOCTYPE", "<!ENTITY a \"&a;&a;\">", "</", "/>", "<a ", "xmlns:",
            "xml:lang=",
            "<script>", "</script>", "<p>", "</p>", "<table><tr><td>", "<title>", "<svg>", "<template>", "<plaintext>",
            "{", "}",
            "[", "]", ":", ",", "\\", "\\u", "\\ud800", "\\u0000", "null", "true", "-", "0", "1e999", "-1",
            "4294967296",
            "9223372036854775807", "18446744073709551616", "99999999999999999999", "2025-02-30", "2025-07-09T25:61:61Z",
            "0000-00-00", "Content-Length: ", "charset=", "=?utf-8?B?", "?=", "=\n", "boundary=\"", "--", "\t",
            "\u{2028}",
            "\u{202E}", "\u{FEFF}", "\u{301}", "\u{1F1F9}\u{1F1F7}", "İ", "ß", "—", "“",
        ].map { Array($0.utf8) }
}
