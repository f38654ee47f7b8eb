internal import ArchiveModel

/// What `archive export` writes: a line that says so, then a record a line.
///
/// An archive takes the records in as they are; here their articles are read as lines of JSON, for those who only look.
package struct ArchiveExportFormat: IngestFormat {
    package static let formatName = "archive-export"
    package let name = formatName
    package let summary = "what archive export writes, taken back with everything that it holds"
    package let fileExtensions: [String] = []

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        firstLine(of: file)?["archive_export"] == nil ? .no : .certain
    }

    private func firstLine(of file: SourceFile) -> JSONValue? {
        var lines = ExportLines(file.head)
        return lines.next()?.json
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        var lines = ExportLines(file.bytes)
        while let line = lines.next() {
            guard let json = line.json else {
                output.warning(line.range.lowerBound, line.fault ?? "", true)
                continue
            }
            guard case .string("article") = json["record"] else { continue }
            var scanner = JSONScanner(file.bytes, range: line.range)
            guard let record = try? ArticleRecord(&scanner, mapping: file.mapping) else { continue }
            try output.article(record.parsed(range: line.range))
        }
    }
}
