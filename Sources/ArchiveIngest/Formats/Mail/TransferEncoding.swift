/// The ways in which mail writes bytes in ASCII (RFC 2045, section 6).
enum TransferEncoding {
    /// The bytes that a text stands for; the text itself in an encoding that changes nothing.
    static func decoded(_ text: some Collection<UInt8>, by name: String) -> [UInt8] {
        switch name.trimmed.lowercased() {
        case "quoted-printable": quotedPrintable(text)
        case "base64": base64(text)
        default: Array(text)
        }
    }

    /// `=C3=BC` for two bytes, and `=` at the end of a line for none; what is no such code stays as it is.
    static func quotedPrintable(_ text: some Collection<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            let pair = rest.prefix(2).compactMap(hexadecimal)
            if pair.count == 2 {
                bytes.append(pair[0] << 4 | pair[1])
                rest = rest.dropFirst(2)
            } else if let afterBreak = behindLineBreak(rest) {
                rest = afterBreak
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// Four characters for three bytes; everything that is none of the 64 is passed over.
    static func base64(_ text: some Collection<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var value: UInt32 = 0
        var count = 0
        for byte in text {
            if byte == UInt8(ascii: "=") { break }
            guard let digit = sextet(byte) else { continue }
            value = value << 6 | digit
            count += 1
            if count % 4 == 0 {
                bytes += [UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
                value = 0
            }
        }
        switch count % 4 {
        case 2: bytes.append(UInt8(value >> 4 & 255))
        case 3: bytes += [UInt8(value >> 10 & 255), UInt8(value >> 2 & 255)]
        default: break
        }
        return bytes
    }

    /// The value of a hexadecimal digit.
    static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// What stands behind the line break that begins a text, which spaces may precede.
    private static func behindLineBreak<Text: Collection<UInt8>>(_ text: Text) -> Text.SubSequence? {
        let rest = text.drop { $0 == 0x20 || $0 == 0x09 }
        if rest.first == 0x0D { return rest.dropFirst().first == 0x0A ? rest.dropFirst(2) : rest.dropFirst() }
        return rest.first == 0x0A ? rest.dropFirst() : rest.isEmpty ? rest.dropFirst() : nil
    }

    private static func sextet(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte) - 0x41
        case 0x61...0x7A: UInt32(byte) - 0x61 + 26
        case 0x30...0x39: UInt32(byte) - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
