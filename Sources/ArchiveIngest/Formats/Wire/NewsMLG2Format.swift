internal import ArchiveModel

/// NewsML-G2: items of news of the IPTC, alone or in a message, in XML.
package struct NewsMLG2Format: IngestFormat {
    package let name = "newsml-g2"
    package let summary = "NewsML-G2: news items, packages and messages of the IPTC"
    package let fileExtensions = ["xml", "newsml"]

    package init() {}

    private static let namespace = "http://iptc.org/std/nar/2006-10-01/"
    private static let items: Set<String> = [
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
    ]

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let top = WireXML.top(of: file) else { return .no }
        let isItem = top.name == "newsMessage" || Self.items.contains(top.name)
        if isItem { return .certain }
        return top.namespace == Self.namespace || !top.descendants("newsItem").isEmpty ? .likely : .no
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        try WireXML.read(file, into: output) { root, range in
            for element in Self.items(in: root) {
                let range = range(element.range)
                if let message = NewsMLG2Item.refusal(of: element) {
                    output.warning(range.lowerBound, message, true)
                    continue
                }
                let item = NewsMLG2Item(element, message: root.name == "newsMessage" ? root : nil, range: range)
                guard let article = item.item.parsed() else {
                    output.warning(range.lowerBound, "an item without headline and text was left out", true)
                    continue
                }
                try output.article(article)
            }
        }
    }

    /// The items of a message, of any wrapper, or the one that the file is.
    private static func items(in root: XMLElement) -> [XMLElement] {
        items.contains(root.name) ? [root] : root.elements.flatMap(items)
    }
}
