internal import Glibc

/// Text with elements in it, none of which holds another of its own name.
struct TaggedBytes {
    /// An element: all of it, what its start tag says behind the name, and what stands between its tags.
    struct Element {
        let range: Range<Int>
        let attributes: String
        let content: Range<Int>
    }

    private let bytes: UnsafeRawBufferPointer

    /// Looks at UTF-8.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    /// The first place of a text within a range.
    func find(_ text: String, in range: Range<Int>) -> Range<Int>? {
        guard let base = bytes.baseAddress, let first = text.utf8.first else { return nil }
        var position = range.lowerBound
        while position < range.upperBound,
            let found = memchr(base + position, Int32(first), range.upperBound - position)
        {
            position = UnsafeRawPointer(found) - base
            if bytes[position..<range.upperBound].starts(with: text.utf8) {
                return position..<position + text.utf8.count
            }
            position += 1
        }
        return nil
    }

    /// The first element of a name within a range; one that is not closed ends where the range does.
    func element(_ name: String, in range: Range<Int>) -> Element? {
        guard let start = find("<\(name)", in: range),
            let open = find(">", in: start.upperBound..<range.upperBound)
        else { return nil }
        let end = range.upperBound
        let close = find("</\(name)>", in: open.upperBound..<end) ?? end..<end
        return Element(
            range: start.lowerBound..<close.upperBound,
            attributes: text(in: start.upperBound..<open.lowerBound).trimmed,
            content: open.upperBound..<close.lowerBound)
    }

    /// The text of a range as it stands.
    func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
