/// Cuts a file into the pages that it holds: at crawl records, else at lines of signs or form feeds, else at runs of
/// blank lines, else where one page's foot meets the next one's head.
///
/// A cut counts only if a text that can be an article stands on both sides of it.
struct PageSplitter {
    let bytes: UnsafeRawBufferPointer
    private let marks: SeparatorMarks

    init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        marks = SeparatorMarks(bytes: bytes)
    }

    /// Lines that no page is read from, for they are too long.
    var longLines: [Range<Int>] { marks.longLines }

    /// A part of the file, and its lines.
    struct Page {
        var range: Range<Int>
        var lines: [PageLine]
    }

    /// The pages, in order; together they are the file but for separators.
    func pages() -> [Page] {
        if !marks.records.isEmpty { return pieces(at: marks.records) }
        for marks in [marks.formFeeds, marks.rules, marks.gaps] where !marks.isEmpty {
            let pieces = merged(pieces(at: marks))
            guard pieces.count > 1 else { continue }
            let pages = pieces.flatMap(structuralPages)
            // A line of signs within a page is no separator of the many pages around it.
            if pages.count < 2 * pieces.count { return pages }
        }
        return structuralPages(of: Page(range: 0..<bytes.count, lines: PageLine.lines(of: bytes, in: 0..<bytes.count)))
    }

    /// What stands between separators, but for blank lines.
    private func pieces(at separators: [Range<Int>]) -> [Page] {
        var pieces: [Page] = []
        var start = 0
        func add(_ range: Range<Int>) {
            let lines = PageLine.lines(of: bytes, in: range)
            if !lines.isEmpty { pieces.append(Page(range: range, lines: lines)) }
        }
        for separator in separators {
            if separator.lowerBound > start { add(start..<separator.lowerBound) }
            start = separator.upperBound
        }
        if start < bytes.count { add(start..<bytes.count) }
        return pieces
    }

    /// The pieces, each that is no page of its own joined to the one before it.
    private func merged(_ pieces: [Page]) -> [Page] {
        var pages: [Page] = []
        var isPreviousPage = true
        for piece in pieces {
            let isPage = PageReader.isPage(piece.lines)
            if let last = pages.last, !isPage || !isPreviousPage {
                pages[pages.count - 1].range = last.range.lowerBound..<piece.range.upperBound
                pages[pages.count - 1].lines += piece.lines
                isPreviousPage = isPreviousPage || isPage
            } else {
                pages.append(piece)
                isPreviousPage = isPage
            }
        }
        return pages
    }

    /// The pages of a piece, told apart by their structure.
    private func structuralPages(of piece: Page) -> [Page] {
        let lines = piece.lines
        let heads = ArticleHeads(lines: lines).starts()
        let starts = [0] + (heads.isEmpty ? PageSeams(lines: lines).seams() : heads)
        return starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            let first = index == 0 ? piece.range.lowerBound : lines[starts[index]].range.lowerBound
            let last = end < lines.count ? lines[end].range.lowerBound : piece.range.upperBound
            return Page(range: first..<last, lines: Array(lines[starts[index]..<end]))
        }
    }
}
