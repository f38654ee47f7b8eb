/// Goes through a file a few million bytes at a time, so that its pages are found in a memory that does not grow with
/// it.
///
/// A window ends at the end of a line; its last page, which may go on, is the first of the next window.
struct PageWindows {
    private let bytes: UnsafeRawBufferPointer
    private var start = 0
    /// A page is rarely a hundredth of it.
    private static let size = 4 << 20

    init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next pages, and the lines among them that are too long to be read; nil at the end.
    mutating func next() -> (pages: [PageSplitter.Page], longLines: [Range<Int>])? {
        guard start < bytes.count else { return nil }
        let first = start
        let end = windowEnd
        let splitter = PageSplitter(bytes: UnsafeRawBufferPointer(rebasing: bytes[first..<end]))
        var pages = splitter.pages()
        for index in pages.indices { pages[index].move(by: first) }
        if end < bytes.count, pages.count > 1, let last = pages.popLast() {
            start = last.range.lowerBound
        } else {
            start = end
        }
        let lines = splitter.longLines.map { first + $0.lowerBound..<first + $0.upperBound }
        return (pages, lines.filter { $0.lowerBound < start })
    }

    /// The end of the last line that ends within the window; of the first line, if it is longer.
    private var windowEnd: Int {
        let limit = min(start + Self.size, bytes.count)
        guard limit < bytes.count else { return limit }
        if let last = bytes[start..<limit].lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) { return last + 1 }
        var rest = LineScanner(bytes, in: limit..<bytes.count)
        return rest.next().map { min($0.upperBound + 1, bytes.count) } ?? bytes.count
    }
}

extension PageSplitter.Page {
    /// Counts its place from a byte that much earlier; its lines keep theirs.
    fileprivate mutating func move(by distance: Int) {
        range = range.lowerBound + distance..<range.upperBound + distance
    }
}
