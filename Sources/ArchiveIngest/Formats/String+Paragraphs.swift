internal import Glibc

extension String {
    /// Whether there is nothing but white space.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// The text without white space at either end.
    var trimmed: String {
        if utf8.first.map(Self.isGraphic) == true, utf8.last.map(Self.isGraphic) == true { return self }
        let rest = unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(rest[...last])
    }

    /// The text, or nothing if it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }

    /// The lines that are not blank.
    ///
    /// Where blank lines part the paragraphs, a long line that ends within a sentence is a wrapped one and goes on in
    /// the next.
    var paragraphs: [String] {
        var text = self
        let lines = text.withUTF8(Self.lines)
        let areWrapped = lines.dropFirst().dropLast().contains("")
        guard areWrapped else { return lines.filter { !$0.isEmpty } }
        var paragraphs: [String] = []
        var isOpen = false
        for line in lines {
            if isOpen, !line.isEmpty, let last = paragraphs.popLast() {
                paragraphs.append(last + " " + line)
            } else if !line.isEmpty {
                paragraphs.append(line)
            }
            isOpen = line.isWrapped
        }
        return paragraphs
    }

    /// Whether a line is as long as those of wrapped text and ends within a sentence.
    private var isWrapped: Bool {
        guard utf8.count >= 50, utf8.count <= 400,
            unicodeScalars.last.map({ $0.properties.isAlphabetic || $0 == "," }) == true
        else { return false }
        return (50...100).contains(unicodeScalars.count)
    }

    /// The lines, each trimmed; an empty one where a line is blank.
    private static func lines(of utf8: UnsafeBufferPointer<UInt8>) -> [String] {
        var lines: [String] = []
        var start = 0
        // Looked for once, not for each carriage return: a text may have no line feed at all.
        var feed = first(0x0A, in: utf8, from: 0, to: utf8.count)
        while start < utf8.count {
            if feed < start { feed = first(0x0A, in: utf8, from: start, to: utf8.count) }
            let end = first(0x0D, in: utf8, from: start, to: feed)
            lines.append(String(decoding: utf8[start..<end], as: UTF8.self).trimmed)
            start = end + 1 == feed ? feed + 1 : end + 1
        }
        return lines
    }

    /// Where the byte is first, `end` if it is not there.
    private static func first(_ byte: Int32, in utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        guard let base = utf8.baseAddress, start < end, let found = memchr(base + start, byte, end - start) else {
            return end
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether a byte is an ASCII character that leaves ink.
    private static func isGraphic(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte }
}
