internal import Glibc

extension JSONScanner {
    /// Reads a string whose opening quote is the next byte.
    mutating func string() throws(JSONFault) -> String {
        let start = position + 1
        let quote = try closingQuote(from: start)
        position = quote + 1
        guard find(UInt8(ascii: "\\"), in: start..<quote) != nil else {
            return String(decoding: bytes[start..<quote], as: UTF8.self)
        }
        return unescaped(start..<quote)
    }

    mutating func skipString() throws(JSONFault) {
        position = try closingQuote(from: position + 1) + 1
    }

    /// The first quote that no backslash takes away.
    private func closingQuote(from start: Int) throws(JSONFault) -> Int {
        var from = start
        while let quote = find(UInt8(ascii: "\""), in: from..<end) {
            var backslashes = 0
            while quote - backslashes > start, bytes[quote - backslashes - 1] == UInt8(ascii: "\\") { backslashes += 1 }
            from = quote + 1
            guard backslashes.isMultiple(of: 2) else { continue }
            if let lineEnd = find(0x0A, in: start..<quote) { throw unclosed(at: lineEnd) }
            return quote
        }
        throw unclosed(at: find(0x0A, in: start..<end) ?? end)
    }

    private func unclosed(at offset: Int) -> JSONFault {
        JSONFault(offset: offset, message: "a quote is not closed")
    }

    private func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, let base = bytes.baseAddress,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private mutating func unescaped(_ range: Range<Int>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var cursor = range.lowerBound
        while let backslash = find(UInt8(ascii: "\\"), in: cursor..<range.upperBound) {
            text.append(contentsOf: bytes[cursor..<backslash])
            cursor = appendEscape(at: backslash, before: range.upperBound, to: &text)
        }
        text.append(contentsOf: bytes[cursor..<range.upperBound])
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends what the escape stands for and returns the byte after it; an escape that JSON does not know stands for
    /// its letter.
    private mutating func appendEscape(at backslash: Int, before limit: Int, to text: inout [UInt8]) -> Int {
        let letter = bytes[backslash + 1]
        switch letter {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "u"): return appendScalar(at: backslash, before: limit, to: &text)
        default:
            noteRepair(at: backslash)
            text.append(letter)
        }
        return backslash + 2
    }

    /// The same for `\uXXXX`, or two of them that are a surrogate pair.
    private mutating func appendScalar(at backslash: Int, before limit: Int, to text: inout [UInt8]) -> Int {
        var next = backslash + 2
        var scalar: Unicode.Scalar?
        if let unit = hexadecimal(at: next, before: limit) {
            next += 4
            scalar = Unicode.Scalar(unit)
            if 0xD800..<0xDC00 ~= unit, next + 6 <= limit, bytes[next] == UInt8(ascii: "\\"),
                bytes[next + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: next + 2, before: limit),
                0xDC00..<0xE000 ~= low
            {
                scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
                next += 6
            }
        }
        if scalar == nil { noteRepair(at: backslash) }
        text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
        return next
    }

    private func hexadecimal(at offset: Int, before limit: Int) -> UInt32? {
        guard offset + 4 <= limit else { return nil }
        var value: UInt32 = 0
        for byte in bytes[offset..<offset + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
