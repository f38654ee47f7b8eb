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
        let feeds = text.withUTF8 { bytes in
            XMLDocument(bytes).elements.flatMap { $0.descendants("outline") }.compactMap(Self.feed)
        }
        let list = feeds.isEmpty ? "" : "; ingest what they hold: " + feeds.joined(separator: ", ")
        let count = feeds.count == 1 ? "1 feed" : "\(feeds.isEmpty ? "no" : String(feeds.count)) feeds"
        output.warning(0, "OPML, a list of \(count) and of no article\(list)", true)
    }

    /// `The Paper <https://paper.example/rss>` of a line that has an address.
    private static func feed(_ outline: XMLElement) -> String? {
        let address = ["xmlUrl", "url", "htmlUrl"].lazy.compactMap { outline[$0]?.trimmed.nonEmpty }.first
        let title = ["title", "text"].lazy.compactMap { outline[$0]?.trimmed.nonEmpty }.first
        return address.map { address in title.map { "\($0) <\(address)>" } ?? address }
    }
}
