internal import ArchiveModel

/// JSON Lines: an article a line, as `archive export` and `archive parse` write it or with the names that other programs
/// give the fields; one list of such objects and objects over several lines are read too.
package struct JSONLinesFormat: IngestFormat {
    package let name = "jsonl"
    package let summary = "JSON Lines: an article a line, or a JSON list of articles"
    package let fileExtensions = ["jsonl", "ndjson", "json", "jsonlines"]

    /// No article is longer than that in bytes.
    private static let longestArticle = 64 << 20

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { bytes in
            var scanner = JSONScanner(bytes, range: 0..<bytes.count)
            if scanner.next() == UInt8(ascii: "[") { scanner.position += 1 }
            guard scanner.next() == UInt8(ascii: "{") else {
                return fileExtensions.contains(file.fileExtension) ? .possible : .no
            }
            var members = scanner
            members.position += 1
            guard members.next() == UInt8(ascii: "\"") else { return .no }
            return (try? ArticleRecord(&scanner, mapping: file.mapping).hasText) == true ? .likely : .possible
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            var lines = JSONArticleReader(bytes: bytes, mapping: file.mapping, longest: Self.longestArticle)
            var passed = 0
            while let item = lines.next() {
                switch item {
                case .article(let article, let range, let repair):
                    let start = text.sourceOffset(of: range.lowerBound)
                    file.releasePassed(from: passed, to: start)
                    passed = start
                    try output.article(article.parsed(range: start..<text.sourceOffset(of: range.upperBound)))
                    if let repair {
                        output.warning(text.sourceOffset(of: repair), "an escape that stands for no character", false)
                    }
                case .rejection(let offset, let message):
                    output.warning(text.sourceOffset(of: offset), message, true)
                }
            }
        }
    }
}
