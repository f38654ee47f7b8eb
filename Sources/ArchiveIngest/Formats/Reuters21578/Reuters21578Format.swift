internal import ArchiveModel

/// Reuters-21578: the stories of 1987 in SGML, a thousand a file.
///
/// Its records are no XML: they hold references to control characters, and a text need not have a body.
package struct Reuters21578Format: IngestFormat {
    package let name = "reuters-21578"
    package let summary = "Reuters-21578: the corpus of Reuters stories of 1987, in SGML"
    package let fileExtensions = ["sgm", "sgml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        let head = TaggedBytes(file.head)
        guard let record = head.find("<REUTERS ", in: 0..<head.count) else { return .no }
        return head.find("NEWID=", in: record.upperBound..<head.count) == nil ? .no : .certain
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            let bytes = TaggedBytes(bytes)
            var position = 0
            while let start = bytes.find("<REUTERS", in: position..<bytes.count)?.lowerBound {
                warnOfLooseText(in: position..<start, of: bytes, text, output)
                let range = record(from: start, in: bytes)
                position = range.upperBound
                let offset = text.sourceOffset(of: start)
                if !bytes.text(in: range).hasSuffix(Self.recordEnd) {
                    output.warning(offset, "the record has no \(Self.recordEnd); read as far as it goes", false)
                }
                let article = Reuters21578Record(bytes, in: range)
                    .parsed(range: offset..<text.sourceOffset(of: position))
                if article.title == nil, article.body.isEmpty {
                    output.warning(offset, "the record has no text and was left out", true)
                } else {
                    try output.article(article)
                }
            }
            warnOfLooseText(in: position..<bytes.count, of: bytes, text, output)
        }
    }

    private static let recordEnd = "</REUTERS>"

    /// The bytes of the record that begins there; one that is not closed ends where the next begins.
    private func record(from start: Int, in bytes: TaggedBytes) -> Range<Int> {
        let behind = start + 1
        let next = bytes.find("<REUTERS", in: behind..<bytes.count)?.lowerBound ?? bytes.count
        return start..<(bytes.find(Self.recordEnd, in: behind..<next)?.upperBound ?? next)
    }

    /// Between records nothing stands but white space and the document type.
    private func warnOfLooseText(
        in range: Range<Int>, of bytes: TaggedBytes, _ text: DecodedText, _ output: ParseOutput
    ) {
        let lines = bytes.text(in: range).paragraphs.filter { !$0.hasPrefix("<!DOCTYPE") }
        guard let line = lines.first else { return }
        output.warning(
            text.sourceOffset(of: range.lowerBound), "text outside the records was left out: \(line.prefix(60))", false)
    }
}
