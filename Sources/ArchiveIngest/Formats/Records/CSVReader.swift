internal import Glibc

/// Goes through the rows of a table of values with a sign between them (RFC 4180), one at a time.
struct CSVReader {
    /// A row: its bytes without the line end, and its values without their quotes.
    struct Row: Equatable {
        let range: Range<Int>
        let fields: [String]
        /// Whether a quote in it is not closed, so that it ends with its line.
        var isUnclosed = false
    }

    private let bytes: UnsafeRawBufferPointer
    private let delimiter: UInt8
    private var position = 0
    private let longest: Int
    /// Up to here no quote closes a value: looked for once, not for each that is opened.
    private var unclosedEnd = 0

    private static let quote = UInt8(ascii: "\"")

    /// Reads UTF-8; no value in quotes is longer than `longest` bytes.
    init(bytes: UnsafeRawBufferPointer, delimiter: UInt8, longest: Int) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.longest = longest
    }

    /// The next row that is not blank; nothing at the end.
    mutating func next() -> Row? {
        while position < bytes.count {
            let row = row()
            if row.fields.count > 1 || row.fields.first?.isBlank == false { return row }
        }
        return nil
    }

    private mutating func row() -> Row {
        let start = position
        var fields: [String] = []
        var isUnclosed = false
        while true {
            let (field, isWhole) = field()
            fields.append(field)
            if !isWhole { isUnclosed = true }
            guard position < bytes.count, bytes[position] == delimiter else { break }
            position += 1
        }
        let range = start..<position
        passLineEnd()
        return Row(range: range, fields: fields, isUnclosed: isUnclosed)
    }

    private mutating func field() -> (text: String, isWhole: Bool) {
        guard position < bytes.count, bytes[position] == Self.quote else { return (plain(), true) }
        switch quoted() {
        case .text(let text): return (text, true)
        case .isPlain: return (plain(), true)
        case .isUnclosed: return (plain(), false)
        }
    }

    private enum Quoted {
        case text(String)
        case isPlain
        case isUnclosed
    }

    /// The value in quotes that begins at the position, which moves behind it.
    ///
    /// A quote closes it only where a value can end. Another one is a part of the text that was not doubled; between
    /// tabs, where many write quotes as they are, it tells that there is no value in quotes.
    private mutating func quoted() -> Quoted {
        guard let base = bytes.baseAddress, position >= unclosedEnd else { return .isUnclosed }
        let end = min(bytes.count, position + longest)
        var text = ""
        var start = position + 1
        while start < end, let found = memchr(base + start, Int32(Self.quote), end - start) {
            let close = UnsafeRawPointer(found) - base
            text += String(decoding: bytes[start..<close], as: UTF8.self)
            start = close + 1
            if start == bytes.count || bytes[start] == delimiter || Self.isLineEnd(bytes[start]) {
                position = start
                return .text(text)
            }
            text += "\""
            if bytes[start] == Self.quote {
                start += 1
            } else if delimiter == UInt8(ascii: "\t") {
                return .isPlain
            }
        }
        unclosedEnd = end
        return .isUnclosed
    }

    /// The value that runs to the next delimiter or line end.
    private mutating func plain() -> String {
        let start = position
        while position < bytes.count, bytes[position] != delimiter, !Self.isLineEnd(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func passLineEnd() {
        guard position < bytes.count else { return }
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
