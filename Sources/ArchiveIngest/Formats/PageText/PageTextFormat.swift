internal import ArchiveModel

/// Text that was copied from news pages: one page a file, or many.
package struct PageTextFormat: IngestFormat {
    package let name = "page-text"
    package let summary = "text copied from news pages, one page a file or many"
    package let fileExtensions = ["txt", "text"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { head in
            let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\n") }.prefix(200), as: UTF8.self)
            if CrawlRecord(line) != nil { return .likely }
            switch head.first(where: { $0 > 0x20 }) {
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "<"): return .no
            default: return fileExtensions.contains(file.fileExtension) ? .likely : .possible
            }
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            var windows = PageWindows(bytes: bytes)
            while let (pages, longLines) = windows.next() {
                for line in longLines { reject(line, of: text, into: output) }
                for page in pages { try read(page, of: text, into: output) }
            }
        }
    }

    private func reject(_ line: Range<Int>, of text: DecodedText, into output: ParseOutput) {
        output.warning(
            text.sourceOffset(of: line.lowerBound),
            "a line of \(line.count) bytes is no text of a page and was left out; break it up", true)
    }

    private func read(
        _ page: PageSplitter.Page, of text: DecodedText, into output: ParseOutput
    ) throws {
        var article = PageReader.read(page.lines)
        article.range = text.sourceOffset(of: page.range.lowerBound)..<text.sourceOffset(of: page.range.upperBound)
        guard article.title != nil || !article.body.isEmpty else {
            if !article.furniture.isEmpty {
                output.warning(article.range.lowerBound, "no headline and no text of an article; left out", true)
            }
            return
        }
        try output.article(article)
    }
}
