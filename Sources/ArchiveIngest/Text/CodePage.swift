/// An encoding of one byte a letter whose first half is ASCII.
package struct CodePage: Sendable, Hashable {
    /// The name that `iconv` and web pages give it: `windows-1254`.
    package let name: String
    /// The letters of the bytes 0x80 to 0xFF; U+FFFD where there is none.
    private let upperHalf: [Unicode.Scalar]

    /// Makes a page from its 128 upper letters.
    init(name: String, upperHalf: String) {
        self.name = name
        self.upperHalf = Array(upperHalf.unicodeScalars)
    }

    /// Takes a page from the C library, by the name that it has there; nothing where the system lacks it.
    init?(name: String, iconv: String) {
        guard let converter = Iconv(from: iconv) else { return nil }
        self.name = name
        upperHalf = (0x80...0xFF).map { converter.scalar($0) ?? "\u{FFFD}" }
    }

    /// The letter of a byte, or nothing if the page has none.
    func scalar(for byte: UInt8) -> Unicode.Scalar? {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        let scalar = upperHalf[Int(byte) - 0x80]
        return scalar == "\u{FFFD}" ? nil : scalar
    }

    /// The letters above ASCII that it can write.
    var letters: Set<Unicode.Scalar> { Set(upperHalf.filter(\.properties.isAlphabetic)) }

    package static func == (one: Self, other: Self) -> Bool { one.name == other.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
