/// A line of a page that is not blank: where it stands, what it says and how it looks.
struct PageLine {
    /// Its bytes in the text, without the line break.
    var range: Range<Int>
    /// The text without white space at its ends.
    var text: String
    /// How it looks.
    var shape: LineShape
    /// What its words say of its part on a page.
    var cues: PageCues

    init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
        shape = LineShape(of: text)
        cues = PageWords.cues(of: text, shape: shape)
    }

    /// The longest line that is read, in bytes; a longer one is no text of a page.
    static let longest = 1 << 20

    /// The lines of a text that are not blank, but for those that are too long.
    static func lines(of bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> [PageLine] {
        var lines: [PageLine] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start..<range.upperBound])
            let end = start + (rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.count)
            defer { start = end + 1 }
            guard end - start <= longest else { continue }
            let text = trimmed(String(decoding: bytes[start..<end], as: UTF8.self))
            if !text.isEmpty { lines.append(PageLine(range: start..<end, text: text)) }
        }
        return lines
    }

    /// The text without white space and invisible characters at its ends.
    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        func isBlank(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0...0x20, 0x7F...0xA0, 0x200B...0x200F, 0x2028...0x202F, 0x3000, 0xFEFF: true
            default: false
            }
        }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
