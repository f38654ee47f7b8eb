internal import ArchiveModel

/// NewsML 1.0 to 1.2 of the IPTC: items of news in an envelope, in XML.
package struct NewsML1Format: IngestFormat {
    package let name = "newsml-1"
    package let summary = "NewsML 1: news items of the IPTC in an envelope"
    package let fileExtensions = ["xml", "newsml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let top = WireXML.top(of: file) else { return .no }
        return top.name == "NewsML" ? .certain : top.first("NewsItem") != nil ? .likely : .no
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        try WireXML.read(file, into: output) { root, range in
            let items = root.name == "NewsItem" ? [root] : root.descendants("NewsItem")
            for element in items {
                let range = range(element.range)
                let articles = NewsML1Item(element, envelope: root.first("NewsEnvelope"), range: range).articles
                if articles.isEmpty {
                    output.warning(range.lowerBound, "an item without headline and text was left out", true)
                }
                for article in articles { try output.article(article) }
            }
        }
    }
}
