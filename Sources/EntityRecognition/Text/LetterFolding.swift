internal import ArchiveModel

/// Folds one letter at a time, as the index does, so that names are looked up and compared as they are searched.
enum LetterFolding {
    /// Appends the folded letter in UTF-8; a combining mark and an apostrophe add nothing.
    ///
    /// The marks inside abbreviations and numbers stay: they tell `U.S.` from `us`.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
        case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
        case 0x27, 0x60: break
        case 0..<0x80: bytes.append(UInt8(scalar.value))
        default: TextFolding.append(scalar, to: &bytes)
        }
    }

    /// A word with all its letters folded.
    static func folded(_ word: some StringProtocol) -> [UInt8] {
        word.unicodeScalars.reduce(into: []) { append($1, to: &$0) }
    }
}
