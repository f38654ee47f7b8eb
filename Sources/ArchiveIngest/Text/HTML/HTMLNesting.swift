/// Keeps a page from nesting so deep that the parser, which looks through all that is open at each tag, takes hours.
struct HTMLNesting {
    /// Browsers stop at 512.
    private static let deepest = 600

    /// How many elements are open, as far as their tags tell.
    private var depth = 0

    /// Whether the tag that begins there is to be parsed; a start tag beyond the depth is not.
    mutating func admits(tagAt open: Int, of bytes: UnsafeRawBufferPointer) -> Bool {
        let isEnd = open + 1 < bytes.count && bytes[open + 1] == UInt8(ascii: "/")
        let start = isEnd ? open + 2 : open + 1
        var name: UInt64 = 0
        var index = start
        while index < bytes.count, index < start + 8, Self.isLetter(bytes[index]) {
            name = name << 8 | UInt64(bytes[index] | 0x20)
            index += 1
        }
        guard index > start, !Self.closed[index - start].contains(name) else { return true }
        if isEnd {
            depth = max(0, depth - 1)
            return true
        }
        guard depth < Self.deepest else { return false }
        depth += 1
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte }

    /// Elements that hold nothing or that others close, by the letters of their names, those of each length together.
    private static let closed: [[UInt64]] = {
        let names = [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr",
            "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup",
            "html",
            "head", "body", "rt", "rp",
        ]
        return (0...8).map { length in
            names.filter { $0.utf8.count == length }.map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        }
    }()
}
