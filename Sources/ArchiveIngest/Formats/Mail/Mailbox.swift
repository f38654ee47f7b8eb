/// The messages of a mailbox, each below a line `From sender@host Tue Jul  8 14:03:00 2025`; a file without such a line
/// is one message.
struct Mailbox {
    private let bytes: UnsafeRawBufferPointer
    private var lines: LineScanner
    private var start: Int?

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        lines = LineScanner(bytes, in: 0..<bytes.count)
        start = bytes.isEmpty ? nil : 0
    }

    /// The bytes of the next message, its separator included.
    mutating func next() -> Range<Int>? {
        guard let first = start else { return nil }
        while let line = lines.next() {
            guard line.lowerBound > first, Self.isSeparator(bytes[line]) else { continue }
            start = line.lowerBound
            return first..<line.lowerBound
        }
        start = nil
        return first..<bytes.count
    }

    /// Whether a line parts messages: it begins with `From `, and a time of day and a year stand in it.
    static func isSeparator(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard line.count <= 200, line.starts(with: "From ".utf8) else { return false }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        let hasTime = words.contains {
            $0.utf8.count >= 4 && $0.contains(":") && $0.allSatisfy { $0.isNumber || $0 == ":" }
        }
        return hasTime && words.contains { $0.utf8.count == 4 && Int($0) != nil }
    }

    /// Lends out a message without its separator, and with the lines as they were written that begin with `From `,
    /// before which mailboxes put `>`.
    static func withMessage(
        _ bytes: UnsafeRawBufferPointer, in range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) rethrows {
        var lines = LineScanner(bytes, in: range)
        guard let first = lines.next(), isSeparator(bytes[first]) else {
            let markLength = bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            return try body(UnsafeRawBufferPointer(rebasing: bytes[range].dropFirst(markLength)))
        }
        var message: [UInt8] = []
        message.reserveCapacity(range.count)
        var end = lines.position
        while let line = lines.next() {
            let text = bytes[line]
            let isQuoted =
                text.first == UInt8(ascii: ">") && text.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
            message += bytes[(isQuoted ? end + 1 : end)..<min(lines.position, range.upperBound)]
            end = lines.position
        }
        try message.withUnsafeBytes(body)
    }
}
