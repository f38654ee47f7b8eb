internal import ArchiveModel

/// Feeds of RSS 0.90 to 2.0, RDF and Atom: each entry is an article.
package struct FeedFormat: IngestFormat {
    package let name = "feed"
    package let summary = "RSS, RDF or Atom: an article an entry"
    package let fileExtensions = ["rss", "atom", "rdf", "xml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { bytes in
            guard let root = XMLDocument.firstElement(in: bytes) else { return .no }
            return switch root.name.lowercased() {
            case "rss": .certain
            case "feed": root.namespace.lowercased().contains("atom") ? .certain : .likely
            case "rdf": .likely
            case "channel", "item", "entry": root.attributes.isEmpty ? .possible : .likely
            default: .no
            }
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            let document = FeedDocument(XMLDocument(bytes))
            if let fault = document.faults.first {
                let more = document.faults.count > 1 ? ", the first of \(document.faults.count) such places" : ""
                let message = "not well-formed XML: \(fault.message)\(more); read as it was meant"
                output.warning(text.sourceOffset(of: fault.offset), message, false)
            }
            for (entry, range) in document.entries {
                let range = text.sourceOffset(of: range.lowerBound)..<text.sourceOffset(of: range.upperBound)
                guard let (article, unreadDates) = entry.article(range: range) else {
                    output.warning(range.lowerBound, "an entry with nothing in it; left out", true)
                    continue
                }
                for date in unreadDates {
                    output.warning(
                        range.lowerBound, "no date that can be read: “\(date.beginning(of: 80))”; the article is kept",
                        false)
                }
                if article.title == nil, article.body.isEmpty {
                    output.warning(range.lowerBound, "an entry without title and text; it is kept as it is", false)
                }
                try output.article(article)
            }
            if document.entries.isEmpty { output.warning(0, "a feed without entries, so there is no article", true) }
        }
    }
}
