/// A way of writing text in bytes.
package enum TextEncoding: Sendable, Hashable {
    case utf8
    /// UTF-8 into which pieces written in a code page were pasted.
    case mixedUTF8(CodePage)
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    /// One byte a letter, as computers of one region wrote before Unicode.
    case codePage(CodePage)
    /// One or two bytes a character, as East Asia wrote before Unicode.
    case doubleByte(DoubleBytePage)
    /// Japanese in seven bits, with sequences that switch between character sets (RFC 1468).
    case iso2022JP(DoubleBytePage)

    /// The name that `iconv` and web pages give it: `UTF-8`, `windows-1254`.
    package var name: String {
        switch self {
        case .utf8, .mixedUTF8: "UTF-8"
        case .utf16(let bigEndian): bigEndian ? "UTF-16BE" : "UTF-16LE"
        case .utf32(let bigEndian): bigEndian ? "UTF-32BE" : "UTF-32LE"
        case .codePage(let page): page.name
        case .doubleByte(let page): page.name
        case .iso2022JP: "ISO-2022-JP"
        }
    }

    /// The name of the encoding of the pieces that are not in the text's own.
    var strayName: String {
        if case .mixedUTF8(let page) = self { page.name } else { name }
    }

    /// Whether the bytes of ASCII always write ASCII in it.
    var extendsASCII: Bool {
        switch self {
        case .utf8, .mixedUTF8, .codePage, .doubleByte: true
        case .utf16, .utf32, .iso2022JP: false
        }
    }

    /// One character read, and how many bytes it took.
    struct Step {
        /// What the bytes of a step are.
        enum Content {
            case scalar(Unicode.Scalar)
            /// A character in another encoding than the text's.
            case stray(Unicode.Scalar)
            /// No character of the encoding.
            case damage
            /// A switch to another character set.
            case shift
        }

        let content: Content
        let length: Int

        init(_ content: Content, _ length: Int) {
            self.content = content
            self.length = length
        }

        init(_ scalar: Unicode.Scalar?, _ length: Int) {
            self.init(scalar.map(Content.scalar) ?? .damage, length)
        }

        /// What stands in the text for it; nothing for a switch and for a zero byte, which no text has.
        var scalar: Unicode.Scalar? {
            switch content {
            case .scalar("\0"), .stray("\0"), .shift: nil
            case .scalar(let scalar), .stray(let scalar): scalar
            case .damage: "\u{FFFD}"
            }
        }
    }

    /// Reads the character at a byte that lies before the end.
    ///
    /// `set` is the character set that the text has switched to, where the encoding has several.
    func step(in bytes: UnsafeRawBufferPointer, at offset: Int, set: inout ISO2022Set) -> Step {
        switch self {
        case .utf8: Self.utf8Step(in: bytes, at: offset)
        case .mixedUTF8(let page): Self.mixedStep(in: bytes, at: offset, page: page)
        case .utf16(let bigEndian): Self.utf16Step(in: bytes, at: offset, bigEndian: bigEndian)
        case .utf32(let bigEndian):
            Step(
                Self.unit(in: bytes, at: offset, width: 4, bigEndian: bigEndian).flatMap(Unicode.Scalar.init),
                min(4, bytes.count - offset))
        case .codePage(let page): Step(page.scalar(for: bytes[offset]), 1)
        case .doubleByte(let page):
            bytes[offset] < 0x80 ? Step(Unicode.Scalar(bytes[offset]), 1) : page.step(in: bytes, at: offset)
        case .iso2022JP(let page): set.step(in: bytes, at: offset, page: page)
        }
    }
}
