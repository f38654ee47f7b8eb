/// What a word or a name is compared by: a 64-bit hash (FNV-1a) of its folded words.
///
/// `Al-Sudani`, `al Sudani` and `AL-SUDANI` have one key.
struct NameKey: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of no words.
    init() {}

    /// The key with that value, as a table has it.
    init(value: UInt64) { self.value = value }

    /// The key of one folded word.
    init(word bytes: some Sequence<UInt8>) {
        for byte in bytes { mix(byte) }
    }

    /// The key of a name as a table writes it.
    init(_ name: String) {
        self.init()
        for word in TokenisedText(name).tokens where word.kind == .word { append(word.key) }
    }

    /// Adds a word to a name.
    mutating func append(_ word: NameKey) {
        // A name of one word has the key of the word.
        guard self != NameKey() else {
            self = word
            return
        }
        value = value &* 0x9E37_79B9_7F4A_7C15 &+ word.value
        value ^= value >> 29
    }

    private mutating func mix(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
