/// A 64-bit hash that stays the same on every machine and in every version: it is kept in the archive.
struct ContentHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes in a field; a missing one differs from any text.
    mutating func combine(_ text: String?) {
        guard var text else { return mix(.max) }
        text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var position = 0
            while position + 8 <= bytes.count {
                mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
                position += 8
            }
            var rest = UInt64(bytes.count) << 56
            for byte in bytes[position...] { rest = rest << 8 ^ UInt64(byte) }
            mix(rest)
        }
    }

    /// Takes in a list of fields and its length.
    mutating func combine(_ texts: [String]) {
        mix(UInt64(texts.count))
        for text in texts { combine(text) }
    }

    private mutating func mix(_ word: UInt64) {
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
    }
}
