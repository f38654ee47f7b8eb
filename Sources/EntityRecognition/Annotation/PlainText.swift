/// A text as a person keeps it in a file, cut into paragraphs.
///
/// A line is a paragraph; but where blank lines part the paragraphs, a line as long as those of wrapped text that ends
/// within a sentence goes on in the next.
struct PlainText {
    /// The paragraphs with ink in them; a wrapped one keeps its line ends.
    private(set) var paragraphs: [(text: String, firstScalar: Int)] = []
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
        let lines = lines()
        let areWrapped = lines.dropFirst().dropLast().contains(where: \.isBlank)
        var open: Line?
        for line in lines {
            var paragraph = line
            if let first = open, !line.isBlank {
                paragraph = Line(
                    bytes: first.bytes.lowerBound..<line.bytes.upperBound, firstScalar: first.firstScalar,
                    scalars: line.scalars, isBlank: false)
                paragraphs.removeLast()
            }
            if !line.isBlank { append(paragraph) }
            open = areWrapped && isWrapped(line) ? paragraph : nil
        }
    }

    private struct Line {
        let bytes: Range<Int>
        let firstScalar: Int
        let scalars: Int
        let isBlank: Bool
    }

    private mutating func append(_ line: Line) {
        paragraphs.append((String(decoding: bytes[line.bytes], as: UTF8.self), line.firstScalar))
    }

    /// The lines without their ends, which are LF, CR or both.
    private func lines() -> [Line] {
        var lines: [Line] = []
        var start = (byte: 0, scalar: 0)
        var scalar = 0
        var isBlank = true
        for (offset, byte) in bytes.enumerated() {
            if byte == 0x0A || byte == 0x0D {
                let isSecond = byte == 0x0A && offset > 0 && bytes[offset - 1] == 0x0D
                if !isSecond { lines.append(line(start.byte..<offset, start.scalar..<scalar, isBlank)) }
                start = (offset + 1, scalar + 1)
                isBlank = true
            } else if byte > 0x20 {
                isBlank = false
            }
            if byte & 0xC0 != 0x80 { scalar += 1 }
        }
        lines.append(line(start.byte..<bytes.count, start.scalar..<scalar, isBlank))
        return lines
    }

    private func line(_ bytes: Range<Int>, _ scalars: Range<Int>, _ isBlank: Bool) -> Line {
        Line(bytes: bytes, firstScalar: scalars.lowerBound, scalars: scalars.count, isBlank: isBlank)
    }

    /// Whether a line is as long as those of wrapped text and ends with a letter or a comma.
    private func isWrapped(_ line: Line) -> Bool {
        guard (50...100).contains(line.scalars) else { return false }
        let end = String(decoding: bytes[line.bytes].suffix(16), as: UTF8.self).unicodeScalars
        guard let last = end.last(where: { $0 != " " }) else { return false }
        return last == "," || last.properties.isAlphabetic
    }

    /// The parts of the text in those ranges of scalars, which are in order.
    func substrings(_ ranges: [Range<Int>]) -> [String] {
        var byte = 0
        var scalar = 0
        func advance(to target: Int) {
            while scalar < target, byte < bytes.count {
                byte += 1
                while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
                scalar += 1
            }
        }
        return ranges.map { range in
            advance(to: range.lowerBound)
            let start = byte
            advance(to: range.upperBound)
            return String(decoding: bytes[start..<byte], as: UTF8.self)
        }
    }
}
