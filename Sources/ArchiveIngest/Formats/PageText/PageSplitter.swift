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

    /// The bytes of each page, in order; together they are the file but for separators.
    func pages() -> [Range<Int>] {
        if !marks.records.isEmpty { return pieces(at: marks.records) }
        for marks in [marks.formFeeds, marks.rules, marks.gaps] where !marks.isEmpty {
            let pages = merged(pieces(at: marks))
            if pages.count > 1 { return pages }
        }
        return structuralPages(in: 0..<bytes.count)
    }

    /// The ranges between separators.
    private func pieces(at separators: [Range<Int>]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        for separator in separators {
            if separator.lowerBound > start { pieces.append(start..<separator.lowerBound) }
            start = separator.upperBound
        }
        if start < bytes.count { pieces.append(start..<bytes.count) }
        return pieces.filter { !isBlank($0) }
    }

    /// The pieces, each that is no page of its own joined to the one before it.
    private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var isPreviousPage = true
        for piece in pieces {
            let isPage = PageReader.isPage(PageLine.lines(of: bytes, in: piece))
            if let last = pages.last, !isPage || !isPreviousPage {
                pages[pages.count - 1] = last.lowerBound..<piece.upperBound
                isPreviousPage = isPreviousPage || isPage
            } else {
                pages.append(piece)
                isPreviousPage = isPage
            }
        }
        return pages
    }

    /// The pages of a piece without separators.
    private func structuralPages(in piece: Range<Int>) -> [Range<Int>] {
        let lines = PageLine.lines(of: bytes, in: piece)
        var pages: [Range<Int>] = []
        var start = piece.lowerBound
        for seam in PageSeams(lines: lines).seams() {
            let cut = lines[seam].range.lowerBound
            pages.append(start..<cut)
            start = cut
        }
        pages.append(start..<piece.upperBound)
        return pages
    }

    private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }
}
