internal import ArchiveModel

extension String {
    /// The text on one line, out of its HTML if it has any.
    var plainLine: String? { hasMarkup ? HTMLText.line(of: self) : trimmed.nonEmpty }

    /// The paragraphs, out of the HTML if there is any.
    var plainParagraphs: [String] { hasMarkup ? HTMLText.paragraphs(of: self) : paragraphs }

    /// Whether there is a tag that text has, or a character reference; `<ABC.N>` is a ticker and no tag.
    private var hasMarkup: Bool {
        guard contains(byte: UInt8(ascii: "<")) || contains(byte: UInt8(ascii: "&")) else { return false }
        var text = self
        return text.withUTF8 { bytes in
            bytes.indices.contains { index in
                switch bytes[index] {
                case UInt8(ascii: "<"): Self.tags.contains { bytes[(index + 1)...].starts(with: $0) }
                case UInt8(ascii: "&"): Self.isReference(bytes[(index + 1)...].prefix(10))
                default: false
                }
            }
        }
    }

    private static let tags = ["p>", "p ", "br", "/p", "/a", "/b", "/i", "/e", "/s", "/d", "/u", "/h", "img "].map {
        Array($0.utf8)
    }

    /// Whether the bytes behind an ampersand are a name or a number and a semicolon.
    private static func isReference(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: ";")), end > bytes.startIndex + 1 else { return false }
        return bytes[..<end].allSatisfy {
            0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "#")
        }
    }
}
