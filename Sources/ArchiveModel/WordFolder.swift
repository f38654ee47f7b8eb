/// Walks over a text and gives its words folded, cut where SQLite's tokenizer cuts: words are made of letters, numbers
/// and private-use characters; combining accents (U+0300 to U+0331) belong to the word and are dropped.
struct WordFolder {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func next() -> TextFolding.Word? {
        var word: [UInt8] = []
        var start = position
        var end = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                guard let folded = Self.ascii(byte) else {
                    position += 1
                    if word.isEmpty { continue }
                    return finished(word, start..<end)
                }
                if word.isEmpty { start = position }
                word.append(folded)
                position += 1
                end = position
            } else {
                let scalar = scalarAtPosition()
                let next = position + UTF8.width(scalar)
                let pieces = Self.folded(scalar)
                guard let pieces else {
                    position = next
                    if word.isEmpty { continue }
                    return finished(word, start..<end)
                }
                if word.isEmpty, !pieces.isEmpty { start = position }
                for piece in pieces { word.append(contentsOf: UTF8.encode(piece) ?? .init()) }
                position = next
                if !word.isEmpty { end = position }
            }
        }
        return word.isEmpty ? nil : finished(word, start..<end)
    }

    private func finished(_ word: [UInt8], _ range: Range<Int>) -> TextFolding.Word {
        TextFolding.Word(range: range, text: String(decoding: word, as: UTF8.self))
    }

    /// A letter or digit in lower case, nothing for what ends a word.
    private static func ascii(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: nil
        }
    }

    /// What a scalar adds to its word, perhaps nothing; nil when it ends the word.
    private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        if let plain = FoldingTables.shared.replacement(of: scalar) {
            guard plain != ["'"] else { return nil }
            return plain
        }
        if (0x300...0x331).contains(scalar.value) { return [] }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            return [FoldingTables.shared.fold(scalar)]
        default: return nil
        }
    }

    private func scalarAtPosition() -> Unicode.Scalar {
        let width = bytes[position] < 0xE0 ? 2 : bytes[position] < 0xF0 ? 3 : 4
        var value = UInt32(bytes[position]) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for byte in bytes[position + 1..<min(position + width, bytes.count)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
