/// A word in lower case as one number: its FNV-1a hash over scalars, which is made without a string.
struct WordKey: Hashable {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    /// The key of a word.
    init(_ word: Substring) {
        for scalar in word.unicodeScalars { append(scalar) }
    }

    /// Adds a letter of any case.
    mutating func append(_ letter: Unicode.Scalar) {
        hash = (hash ^ UInt64(Self.lowered(letter.value))) &* 0x100_0000_01B3
    }

    /// The small letter of a capital of the Latin and Cyrillic alphabets, by Unicode's blocks; others are themselves.
    private static func lowered(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: value + 0x20
        case 0x130: 0x69
        case 0x18F: 0x259
        case 0x400...0x40F: value + 0x50
        case 0x139...0x148, 0x179...0x17E, 0x1AF, 0x1CD...0x1DC: value + (value & 1)
        case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1DE...0x233, 0x460...0x4BF, 0x4D0...0x52F, 0x1E00...0x1EFF:
            value | 1
        default: value
        }
    }
}
