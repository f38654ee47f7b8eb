internal import Glibc

/// Goes through a text of JSON objects that stand one after another, on lines of their own or in a list.
struct JSONArticleReader {
    /// What stands at the next place.
    enum Item {
        /// An article, its bytes, and the first escape in it that had to be replaced.
        case article(ArticleRecord, range: Range<Int>, repair: Int?)
        /// Bytes that are no article: where that shows, and why.
        case rejection(offset: Int, message: String)
    }

    private let bytes: UnsafeRawBufferPointer
    private let mapping: FieldMapping
    private let longest: Int
    private var position = 0
    /// The line that `position` is on, from 1, and the byte up to which line ends are counted.
    private var line = (number: 1, counted: 0)
    /// Whether the objects are the elements of one list.
    private let isList: Bool

    /// Reads UTF-8; an object of more than `longest` bytes is left out.
    init(bytes: UnsafeRawBufferPointer, mapping: FieldMapping, longest: Int) {
        self.mapping = mapping
        self.longest = longest
        if let list = JSONEnvelope.list(in: bytes, mapping: mapping) {
            self.bytes = UnsafeRawBufferPointer(rebasing: bytes[..<list.upperBound])
            position = list.lowerBound
            isList = true
        } else {
            self.bytes = bytes
            var scanner = JSONScanner(bytes, range: 0..<bytes.count)
            isList = scanner.next() == UInt8(ascii: "[")
        }
    }

    /// The next article or the next failure; nothing at the end.
    mutating func next() -> Item? {
        guard let start = nextValue() else { return nil }
        var scanner = JSONScanner(bytes, range: start..<min(bytes.count, start + longest))
        do throws(JSONFault) {
            let article = try ArticleRecord(&scanner, mapping: mapping)
            position = scanner.position
            try requireEnd(after: scanner.position)
            guard article.hasText else {
                return rejection(
                    at: start, line: number(of: start),
                    "it has no headline and no text; --map title=NAME or --map body=NAME says where they are")
            }
            return .article(article, range: start..<scanner.position, repair: scanner.firstRepair)
        } catch {
            return recover(from: error, start: start)
        }
    }

    /// The byte at which the next value begins; what may stand between values is passed over.
    private mutating func nextValue() -> Int? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: break
            case UInt8(ascii: ","): break
            case UInt8(ascii: "["), UInt8(ascii: "]"): if !isList { return position }
            default: return position
            }
            position += 1
        }
        return nil
    }

    /// Nothing may follow an object on its line but a comma, another object or the list's end.
    private func requireEnd(after offset: Int) throws(JSONFault) {
        let rest = bytes[offset...]
        guard let next = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
        switch bytes[next] {
        case 0x0A, UInt8(ascii: ","), UInt8(ascii: "{"): return
        case UInt8(ascii: "]") where isList: return
        default: throw JSONFault(offset: next, message: "there is more after the object")
        }
    }

    /// Leaves out what cannot be read, and no more: the rest of the line, or of the object if it runs over several.
    private mutating func recover(from fault: JSONFault, start: Int) -> Item {
        let firstLineEnd = lineEnd(from: start)
        let isTooLong = fault.offset >= start + longest && fault.offset < bytes.count
        position = firstLineEnd
        while position < fault.offset, !beginsObject(at: position + 1) {
            position = lineEnd(from: position + 1)
        }
        let message = isTooLong ? "longer than \(longest >> 20) MiB" : fault.message
        return rejection(at: min(fault.offset, position), line: number(of: start), message)
    }

    private mutating func rejection(at offset: Int, line: Int, _ message: String) -> Item {
        .rejection(offset: min(offset, bytes.count), message: "line \(line) is no article and was left out: \(message)")
    }

    private func beginsObject(at offset: Int) -> Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: "{") }

    private func lineEnd(from offset: Int) -> Int {
        guard offset < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + offset, 0x0A, bytes.count - offset)
        else { return bytes.count }
        return UnsafeRawPointer(found) - base
    }

    /// The number of the line of a byte that is not before the last asked for.
    private mutating func number(of offset: Int) -> Int {
        while case let end = lineEnd(from: line.counted), end < offset {
            line = (line.number + 1, end + 1)
        }
        return line.number
    }
}
