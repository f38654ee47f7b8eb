/// A line of a page that is not blank: where it stands, what it says and how it looks.
struct PageLine {
    /// Its bytes in the text, without the line break.
    var range: Range<Int>
    /// The text without white space at its ends.
    var text: String
    /// Tells lines of other text from it faster than the text does.
    let key: Int
    /// How it looks.
    var shape: LineShape
    /// What its words say of its part on a page.
    var cues: PageCues

    init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
        key = Self.key(of: text)
        shape = LineShape(of: text)
        cues = PageWords.cues(of: text, shape: shape)
    }

    private static func key(of text: String) -> Int {
        var hasher = Hasher()
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        return hasher.finalize()
    }

    /// Whether it speaks of cookies, as the notices do that ask for consent: in most languages by that word.
    var mentionsCookies: Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.dropLast(5).contains { index in
                bytes[index] | 0x20 == UInt8(ascii: "c") && bytes[index + 1..<index + 6].elementsEqual("ookie".utf8)
            }
        }
    }

    /// The longest line that is read, in bytes; a longer one is no text of a page.
    static let longest = 1 << 20

    /// The lines of a text that are not blank, but for those that are too long.
    static func lines(of bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> [PageLine] {
        var lines: [PageLine] = []
        var scanner = LineScanner(bytes, in: range)
        while let line = scanner.next() {
            guard line.count <= longest else { continue }
            let text = trimmed(String(decoding: bytes[line], as: UTF8.self))
            if !text.isEmpty { lines.append(PageLine(range: line, text: text)) }
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
