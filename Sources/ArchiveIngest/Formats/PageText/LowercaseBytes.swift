/// Makes text lower-case as UTF-8, without the tables of Unicode for the alphabets that most news is written in.
enum LowercaseBytes {
    /// The bytes of `text.lowercased()`.
    static func of(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 4)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            } else if let small = small(scalar) {
                bytes.append(contentsOf: UTF8.encode(small) ?? UTF8.encodedReplacementCharacter)
            } else {
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return bytes
    }

    /// The small letter, where it follows from the blocks of Unicode.
    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x80..<0xC0, 0xDF..<0x100, 0x3AC..<0x3CF, 0x430..<0x460, 0x5D0..<0x10A0, 0x2000..<0x2100,
            0x3000..<0xA000, 0xAC00..<0xD7B0:
            scalar
        case 0xC0..<0xD7, 0xD8..<0xDF, 0x410..<0x430: Unicode.Scalar(scalar.value + 0x20)
        case 0x400..<0x410: Unicode.Scalar(scalar.value + 0x50)
        default: nil
        }
    }
}
