/// Resolves `&amp;`, `&#8217;`, `&eacute;`: XML's references and HTML's, which are common where XML forbids them.
enum XMLReferences {
    /// The text with each reference resolved; one that stands for nothing stays as it is written.
    static func resolved(in bytes: Slice<UnsafeRawBufferPointer>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "&"), let reference = reference(in: bytes, after: index + 1) {
                text.append(contentsOf: String(reference.scalar).utf8)
                index = reference.end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The same of a text.
    static func resolved(in text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var text = text
        return text.withUTF8 { resolved(in: UnsafeRawBufferPointer($0)[...]) }
    }

    private static func reference(
        in bytes: Slice<UnsafeRawBufferPointer>, after start: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        let limit = min(start + 12, bytes.endIndex)
        guard start < limit, let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")), close > start else {
            return nil
        }
        let name = String(decoding: bytes[start..<close], as: UTF8.self)
        let scalar = name.hasPrefix("#") ? number(name.dropFirst()) : HTMLCharacterNames.scalar(named: name)
        return scalar.map { ($0, close + 1) }
    }

    /// The scalar of `8217` or `x2019`; numbers of windows-1252's signs, which are control characters in Unicode, are
    /// read as browsers read them.
    private static func number(_ digits: Substring) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), value > 0 else {
            return nil
        }
        if 0x80...0x9F ~= value, let sign = CodePage.windows1252.scalar(for: UInt8(value)) { return sign }
        return Unicode.Scalar(value)
    }
}
