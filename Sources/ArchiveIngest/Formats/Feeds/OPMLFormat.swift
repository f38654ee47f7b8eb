/// OPML: a list of feeds, which holds no article.
package struct OPMLFormat: IngestFormat {
    package let name = "opml"
    package let summary = "OPML: a list of feeds; it holds no articles, and the feeds are named"
    package let fileExtensions = ["opml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { bytes in
            let name = XMLDocument.firstElement(in: bytes)?.name.lowercased()
            return name == "opml" || name == "outlinedocument" ? .certain : .no
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        let outlines = text.withUTF8 { bytes in
            XMLDocument(bytes).elements.flatMap { $0.descendants("outline") }
        }
        let feeds = outlines.compactMap { outline in Self.feed(outline).map { (outline.range.lowerBound, $0) } }
        output.warning(
            0, "OPML, a list of \(feeds.count == 1 ? "1 feed" : "\(feeds.count) feeds") and of no article", true)
        for (offset, feed) in feeds {
            output.warning(text.sourceOffset(of: offset), "lists \(feed); save that and ingest it", false)
        }
    }

    /// `The Paper, https://paper.example/rss` of a line that has an address.
    private static func feed(_ outline: XMLElement) -> String? {
        let address = ["xmlUrl", "url", "htmlUrl"].lazy.compactMap { TextCleaning.line(outline[$0]) }.first
        let title = ["title", "text"].lazy.compactMap { TextCleaning.line(outline[$0]) }.first
        return address.map { (title.map { $0.beginning(of: 120) + ", " } ?? "") + $0.beginning(of: 240) }
    }
}
