internal import ArchiveModel

/// The text that LexisNexis and Nexis Uni give out: many documents in a file, `1 of 10 DOCUMENTS` above each or
/// `End of Document` below.
package struct LexisNexisFormat: IngestFormat {
    package let name = "lexisnexis"
    package let summary = "text exported from LexisNexis or Nexis Uni"
    package let fileExtensions = ["txt"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { head in
            var documents = ExportDocuments(head, boundary: Self.boundary)
            while let document = documents.next() {
                guard document.opening != nil || document.closing != nil else { continue }
                let labels = document.lines.compactMap { LabelledLine($0).flatMap { LexisNexisLabel($0.label) } }
                if labels.count > 1 { return .certain }
            }
            return .no
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            var documents = ExportDocuments(bytes, boundary: Self.boundary)
            while let document = documents.next() {
                let range =
                    text.sourceOffset(
                        of: document.range.lowerBound)..<text.sourceOffset(
                        of: document.range.upperBound)
                guard document.opening != nil || document.closing != nil else {
                    let message = "\(document.lines.count) lines outside the documents were left out"
                    output.warning(range.lowerBound, message, false)
                    continue
                }
                let article = LexisNexisDocument(document).parsed(range: range)
                if article.title == nil, article.body.isEmpty {
                    output.warning(range.lowerBound, "a document without headline and text was left out", true)
                } else {
                    try output.article(article)
                }
            }
        }
    }

    /// `1 of 10 DOCUMENTS`, `Document 1 of 10`, in the languages of the service; `End of Document`.
    static func boundary(_ line: String) -> ExportDocuments.Boundary? {
        // Few lines end as one does, and every line of every text is asked.
        guard line.utf8.count <= 120, let end = line.utf8.last(where: { $0 > 0x20 }), ends.contains(end) else {
            return nil
        }
        let words = line.split { $0.isWhitespace }.map { $0.lowercased() }
        switch words.count {
        case 3 where words == ["end", "of", "document"]: return .closing
        case 4:
            let isNumbered = Int(words[0]) != nil && links.contains(words[1]) && Int(words[2]) != nil
            if isNumbered, nouns.contains(words[3]) { return .opening }
            let isNamed = nouns.contains(words[0]) && Int(words[1]) != nil && links.contains(words[2])
            return isNamed && Int(words[3]) != nil ? .opening : nil
        default: return nil
        }
    }

    /// The bytes with which the last word of such a line may end: those of `document` in all languages, of digits, of
    /// spaces beyond ASCII.
    private static let ends = Set("TtSsOoIiNn0123456789".utf8).union(0x80...0xFF)
    private static let links: Set<String> = ["of", "von", "de", "di", "van", "sur"]
    private static let nouns: Set<String> = [
        "document", "documents", "dokument", "dokumenten", "documentos", "documento", "documenti", "documenten",
    ]
}
