/// What may separate the pages of a file, found in one pass over its bytes.
struct SeparatorMarks {
    /// Where crawl records begin; empty ranges, for a record belongs to its page.
    private(set) var records: [Range<Int>] = []
    /// Form feeds.
    private(set) var formFeeds: [Range<Int>] = []
    /// Lines that are one sign over and over: `-----`, `=====`.
    private(set) var rules: [Range<Int>] = []
    /// Two or more blank lines.
    private(set) var gaps: [Range<Int>] = []

    /// Lines that are too long to be read.
    private(set) var longLines: [Range<Int>] = []

    init(bytes: UnsafeRawBufferPointer) {
        var gap: (start: Int, lines: Int) = (0, 0)
        var scanner = LineScanner(bytes, in: 0..<bytes.count)
        while let range = scanner.next() {
            let line = UnsafeRawBufferPointer(rebasing: bytes[range])
            if line.count > PageLine.longest {
                longLines.append(range)
            } else if line.allSatisfy({ $0 <= 0x20 }) {
                if line.contains(0x0C) { formFeeds.append(range) }
                gap.lines += 1
            } else {
                if gap.lines >= 2 { gaps.append(gap.start..<range.lowerBound) }
                gap = (range.upperBound, 0)
                read(line, at: range)
            }
        }
    }

    private mutating func read(_ line: UnsafeRawBufferPointer, at range: Range<Int>) {
        if line.first == 0x0C { formFeeds.append(range.lowerBound..<range.lowerBound + 1) }
        let first = line.first { $0 > 0x20 } ?? 0
        if first == UInt8(ascii: "d"), CrawlRecord(String(decoding: line.prefix(40), as: UTF8.self)) != nil {
            records.append(range.lowerBound..<range.lowerBound)
        }
        guard line.count >= 3, line.count <= 400, "-=_*#~".utf8.contains(first),
            line.allSatisfy({ $0 == first || $0 <= 0x20 }), line.count(where: { $0 == first }) >= 3
        else { return }
        rules.append(range)
    }
}
