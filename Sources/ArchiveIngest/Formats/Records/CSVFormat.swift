internal import ArchiveModel

/// Tables with an article a row: CSV (RFC 4180), with semicolons, bars or tabs as well.
package struct CSVFormat: IngestFormat {
    package let name = "csv"
    package let summary = "tables with an article a row: CSV or TSV, a first row that names the columns"
    package let fileExtensions = ["csv", "tsv", "tab"]

    /// No value is longer than that in bytes.
    private static let longestValue = 64 << 20

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { head in
            guard let header = CSVHeader(head, mapping: file.mapping) else { return .no }
            if header.hasText, header.knownCount > 1, Self.isTable(head, header) { return .likely }
            return fileExtensions.contains(file.fileExtension) ? .possible : .no
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            guard let header = CSVHeader(bytes, mapping: file.mapping) else { return }
            guard header.hasText else { return output.warning(0, Self.complaint(of: header.firstRow), true) }
            var reader = CSVReader(bytes: bytes, delimiter: header.delimiter, longest: Self.longestValue)
            var number = 1
            if header.isStated {
                _ = reader.next()
                number += 1
            }
            while let row = reader.next() {
                let range = text.sourceOffset(of: row.range.lowerBound)..<text.sourceOffset(of: row.range.upperBound)
                if let fault = Self.fault(of: row, header) {
                    output.warning(range.lowerBound, "row \(number) \(fault)", false)
                }
                let record = ArticleRecord(row.fields, columns: header.columns)
                if record.hasText {
                    try output.article(record.parsed(range: range))
                } else {
                    let message = "row \(number) is no article and was left out: it has no headline and no text"
                    output.warning(range.lowerBound, message, true)
                }
                number += 1
            }
        }
    }

    /// Whether the second row has as many values as the first; a table of one row is one.
    private static func isTable(_ head: UnsafeRawBufferPointer, _ header: CSVHeader) -> Bool {
        var reader = CSVReader(bytes: head, delimiter: header.delimiter, longest: head.count)
        _ = reader.next()
        guard let second = reader.next(), second.range.upperBound < head.count else { return true }
        return second.fields.count == header.columns.count
    }

    private static func fault(of row: CSVReader.Row, _ header: CSVHeader) -> String? {
        if row.isUnclosed { return "has a quote that is not closed; read to the end of its line" }
        guard row.fields.count != header.columns.count else { return nil }
        let values = row.fields.count == 1 ? "1 value" : "\(row.fields.count) values"
        return "has \(values) in \(header.columns.count) columns; check its quotes and commas"
    }

    private static func complaint(of firstRow: [String]) -> String {
        let names = firstRow.prefix(12).map { String($0.prefix(24)) }.joined(separator: ", ")
        return "the first row names no column of headlines or texts (\(names)); say which they are with "
            + "--map title=NAME and --map body=NAME, or by number where no row names them: --map title=1"
    }
}

extension ArticleRecord {
    /// What a row tells; the words that programs write for no value count as none.
    init(_ fields: [String], columns: [CSVHeader.Column]) {
        self.init()
        for (text, column) in zip(fields, columns) {
            guard let column, !Self.nothing.contains(text) else { continue }
            set(column.field, to: .string(text), rank: column.rank)
        }
    }

    private static let nothing: Set<String> = ["nan", "NaN", "NaT", "None", "null", "NULL", "N/A", "[]", "\\N"]
}
