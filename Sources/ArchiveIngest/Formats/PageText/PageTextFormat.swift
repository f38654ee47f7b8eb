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
            let splitter = PageSplitter(bytes: bytes)
            for line in splitter.longLines {
                output.warning(
                    text.sourceOffset(of: line.lowerBound),
                    "a line of \(line.count) bytes is no text of a page and was left out; break it up", true)
            }
            for page in splitter.pages() {
                var article = PageReader.read(bytes, in: page)
                guard article.title != nil || !article.body.isEmpty || !article.furniture.isEmpty else { continue }
                article.range = text.sourceOffset(of: page.lowerBound)..<text.sourceOffset(of: page.upperBound)
                try output.article(article)
            }
        }
    }
}
