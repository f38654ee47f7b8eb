/// How often each byte above ASCII stands for a letter: next to another letter, as no sign of a currency does (`£20`).
struct LetterTally {
    private var counts = [Int](repeating: 0, count: 256)
    private(set) var letters = 0
    /// How many of them stand next to another above ASCII.
    private(set) var adjacent = 0

    /// Whether the text is mostly in ASCII's letters, a few of others among them.
    var isLatin: Bool { adjacent * 2 < letters }

    init(_ bytes: UnsafeRawBufferPointer) {
        var before: UInt8 = 0x20
        for (index, byte) in bytes.enumerated() {
            if byte >= 0x80 {
                let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
                if Self.isLetter(byte, between: before, and: after) {
                    counts[Int(byte)] += 1
                    letters += 1
                    if Self.isForeign(before) { adjacent += 1 }
                }
            }
            before = byte
        }
    }

    /// A sign that is inside a word is a letter of a page that has letters in its place, as ISO 8859-2 has.
    private static func isLetter(_ byte: UInt8, between before: UInt8, and after: UInt8) -> Bool {
        isForeign(byte)
            ? isLetter(before) || isLetter(after)
            : byte > 0xA0 && byte != 0xAD && byte != 0xB7 && isLetter(before) && isLetter(after)
    }

    private static func isForeign(_ byte: UInt8) -> Bool { byte >= 0x80 && !punctuation.contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || isForeign(byte) }

    /// The share of the letters that are among `set`, upper or lower case, when the bytes are read in `page`.
    func share(of set: String, in page: CodePage) -> Double {
        let wanted = Set(set.unicodeScalars).union(set.uppercased().unicodeScalars)
        let found = (0x80...0xFF).reduce(0) { sum, byte in
            page.scalar(for: UInt8(byte)).map(wanted.contains) == true ? sum + counts[byte] : sum
        }
        return Double(found) / Double(letters)
    }

    /// Quotation marks, dashes, signs and spaces that are the same in every Windows page.
    private static let punctuation: Set<UInt8> = [
        0x80, 0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0,
        0xA6, 0xA7, 0xA9, 0xAB, 0xAC, 0xAD, 0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB,
    ]
}
