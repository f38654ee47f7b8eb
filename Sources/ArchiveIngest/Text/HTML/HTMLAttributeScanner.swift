internal import Glibc

/// Goes through the attributes of a start tag as browsers do (HTML, 13.2.5.32 to 13.2.5.39).
struct HTMLAttributeScanner {
    /// An attribute.
    struct Attribute {
        /// Its name, its value, what is between, and the space before it where that parts it from nothing else.
        let range: Range<Int>
        /// Whether the tree has to have it; addresses of pictures and the notes of scripts make up a third of pages.
        let isAsked: Bool
    }

    private let bytes: UnsafeRawBufferPointer
    /// Where the scanner stands: behind the tag once all attributes are through.
    private(set) var position: Int
    private var isLink = false

    /// Begins behind the name of the tag that opens at `tag`.
    init(_ bytes: UnsafeRawBufferPointer, tag: Int) {
        self.bytes = bytes
        position = tag + 1
        skip { !Self.endsName($0) }
        isLink = position == tag + 2 && bytes[tag + 1] | 0x20 == UInt8(ascii: "a")
    }

    /// The next attribute; nothing at the end of the tag, or of the page.
    mutating func next() -> Attribute? {
        let gap = position
        skip { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
        guard position < bytes.count else { return nil }
        let start = position
        position += 1
        guard bytes[start] != UInt8(ascii: ">") else { return nil }
        skip { !Self.endsName($0) && $0 != UInt8(ascii: "=") }
        let name = start..<position
        skip(Self.isBlank)
        var value = name.upperBound..<name.upperBound
        if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
            value = skipValue()
        } else {
            position = name.upperBound
        }
        let isParted = position < bytes.count && Self.endsName(bytes[position])
        return Attribute(range: (isParted ? gap : start)..<position, isAsked: isAsked(name, value))
    }

    private mutating func skipValue() -> Range<Int> {
        position += 1
        skip(Self.isBlank)
        let start = position
        guard position < bytes.count else { return start..<start }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
            return start..<position
        }
        position += 1
        guard let base = bytes.baseAddress, let end = memchr(base + position, Int32(quote), bytes.count - position)
        else {
            position = bytes.count
            return start..<position
        }
        position = UnsafeRawPointer(end) - base + 1
        return start + 1..<position - 1
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte && byte != 0x0B }

    private static func endsName(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// Whether an attribute tells something of its element or, as `type`, where it may stand; of the addresses that
    /// links lead to that of the front page does.
    private func isAsked(_ name: Range<Int>, _ value: Range<Int>) -> Bool {
        guard name.count < Self.asked.count else { return false }
        let name = UnsafeRawBufferPointer(rebasing: bytes[name])
        let isAsked = Self.asked[name.count].contains { asked in
            name.indices.allSatisfy { (0x41...0x5A ~= name[$0] ? name[$0] | 0x20 : name[$0]) == asked[$0] }
        }
        return isAsked && !(isLink && name[0] | 0x20 == UInt8(ascii: "h") && name.count == 4 && leadsOn(value))
    }

    /// Whether an address leads to more than the front page of a site.
    private func leadsOn(_ address: Range<Int>) -> Bool {
        guard let first = bytes[address].first, first | 0x20 == UInt8(ascii: "h") else { return address.count > 1 }
        return bytes[address].split(separator: UInt8(ascii: "/")).count > 2
    }

    /// The names by their length.
    private static let asked: [[[UInt8]]] = {
        let names = [
            "class", "content", "data-component", "data-testid", "data-type", "datetime", "encoding", "hidden", "href",
            "http-equiv", "id", "itemprop", "lang", "name", "property", "pubdate", "rel", "role", "style", "type",
            "xml:lang",
        ]
        let longest = names.map(\.utf8.count).max() ?? 0
        return (0...longest).map { length in names.map { Array($0.utf8) }.filter { $0.count == length } }
    }()
}
