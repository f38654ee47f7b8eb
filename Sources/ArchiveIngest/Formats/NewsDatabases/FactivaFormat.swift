internal import ArchiveModel

/// The text that Factiva gives out: documents that end with `Document` and an accession number, with a code before each
/// field or without.
package struct FactivaFormat: IngestFormat {
    package let name = "factiva"
    package let summary = "text exported from Factiva, with field codes or without"
    package let fileExtensions = ["txt"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { head in
            var documents = ExportDocuments(head, boundary: Self.boundary)
            while let document = documents.next() {
                if document.closing != nil || FactivaFields(document.lines) != nil { return .certain }
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
                let start = text.sourceOffset(of: document.range.lowerBound)
                let range = start..<text.sourceOffset(of: document.range.upperBound)
                var article = FactivaFields(document.lines)?.article ?? FactivaPage(document.lines)?.article
                if document.closing == nil, article == nil {
                    output.warning(start, "\(document.lines.count) lines outside the documents were left out", false)
                    continue
                }
                article?.range = range
                if article?.id == nil { article?.id = document.closing.flatMap(Self.accessionNumber) }
                if let article, article.title != nil || !article.body.isEmpty {
                    try output.article(article)
                } else {
                    output.warning(start, "a document without headline and text was left out", true)
                }
            }
        }
    }

    /// `Document PAPR000020190708ef7800abc` is the last line of a document; in the coded layout `AN` stands before it.
    static func boundary(_ line: String) -> ExportDocuments.Boundary? {
        guard line.utf8.count <= 80, accessionNumber(line) != nil else { return nil }
        var words = line.split { $0.isWhitespace }
        if words.first == "AN" { words.removeFirst() }
        if words.count == 2, nouns.contains(words[0]) { words.removeFirst() }
        return words.count == 1 ? .closing : nil
    }

    /// The last word of a line, if it is such a number: the code of the paper, zeros, the day, and letters and digits.
    static func accessionNumber(_ line: String) -> String? {
        guard mayEndInNumber(line), let word = line.split(whereSeparator: \.isWhitespace).last,
            (18...32).contains(word.utf8.count)
        else { return nil }
        let isOne = word.utf8.first.map { 0x41...0x5A ~= $0 } ?? false
        guard isOne, word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
        let digits = word.split { !$0.isNumber }.max { $0.count < $1.count } ?? ""
        let day = digits.suffix(8)
        guard digits.count >= 10, digits.dropLast(8).hasSuffix("00"), day.hasPrefix("19") || day.hasPrefix("20"),
            let date = Int(day), NewsDate(year: date / 10_000, month: date / 100 % 100, day: date % 100) != nil
        else { return nil }
        return String(word)
    }

    /// Whether a line may end so; few do, and every line of every text is asked.
    private static func mayEndInNumber(_ line: String) -> Bool {
        let end = line.utf8.reversed().drop { $0 <= 0x20 }.prefix(18)
        return end.first.map { $0 >= 0x80 } ?? false
            || end.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    }

    private static let nouns: Set<Substring> = ["Document", "Dokument", "Documento"]
}
