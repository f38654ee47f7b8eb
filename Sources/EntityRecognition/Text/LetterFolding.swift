/// Folds one letter at a time: lower case, no diacritics.
///
/// Names are looked up and compared in this form.
enum LetterFolding {
    /// Appends the folded letter in UTF-8; a combining mark and an apostrophe add nothing.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
        case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
        case 0xDF: bytes.append(contentsOf: "ss".utf8)
        case 0xC6, 0xE6: bytes.append(contentsOf: "ae".utf8)
        case 0xDE, 0xFE: bytes.append(contentsOf: "th".utf8)
        case 0x152, 0x153: bytes.append(contentsOf: "oe".utf8)
        case 0x259: bytes.append(UInt8(ascii: "e"))
        case 0xC0..<0x250: append(scalar, base: latin[Int(scalar.value - 0xC0)], to: &bytes)
        case 0x1E00..<0x1F00: append(scalar, base: latinAdditional[Int(scalar.value - 0x1E00)], to: &bytes)
        case 0x27, 0x60, 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x300...0x36F: break
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, base: UInt8, to bytes: inout [UInt8]) {
        guard base == UInt8(ascii: "-") else { return bytes.append(base) }
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    /// The base letter of each scalar from U+00C0; a dash where there is none.
    private static let latin = [UInt8](
        """
        aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
        lllnnnnnn-nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        --------------------------------oo-------------uu---------------\
        ----dddlllnnnaaiioouuuuuuuuuu-aaaaaa--ggkkoooo--jdddgg--nnaaaaoo\
        aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------\
        ----------------
        """.utf8)

    /// The base letter of each scalar from U+1E00.
    private static let latinAdditional = [UInt8](
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwyas--s-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
        """.utf8)
}
