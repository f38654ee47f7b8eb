internal import ArchiveModel

/// XML of no standard: an article an element, whose parts have the names that articles have in tables and JSON, too.
package struct XMLRecordsFormat: IngestFormat {
    package let name = "xml"
    package let summary = "XML with an article an element, under any common names"
    package let fileExtensions = ["xml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let top = WireXML.top(of: file), !Self.others.contains(top.name.lowercased()) else { return .no }
        return XMLRecord.records(in: top, file.mapping).isEmpty ? .no : .likely
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        try WireXML.read(file, into: output) { root, range in
            for record in XMLRecord.records(in: root, file.mapping) {
                let range = range(record.element.range)
                guard let article = record.article(range: range) else {
                    output.warning(range.lowerBound, "an element without headline and text was left out", true)
                    continue
                }
                try output.article(article)
            }
        }
    }

    /// What XML of other kinds begins with.
    private static let others: Set<String> = ["html", "rss", "feed", "rdf", "opml", "urlset", "svg"]
}
