internal import ArchiveModel

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org): each item is an article.
package struct JSONFeedFormat: IngestFormat {
    package let name = "json-feed"
    package let summary = "JSON Feed: an article an item"
    package let fileExtensions = ["json", "jsonfeed"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head) else { return .no }
        return text.withUTF8 { bytes in
            var scanner = JSONScanner(bytes, range: 0..<bytes.count)
            guard scanner.next() == UInt8(ascii: "{") else { return .no }
            var isFeed = false
            // The head ends within the items, which is no matter once the version was met.
            try? scanner.object { (scanner, name) throws(JSONFault) in
                guard name == "version" else { return try scanner.skipValue() }
                isFeed = try scanner.value().text?.contains("jsonfeed.org/version/") == true
            }
            return isFeed ? .certain : .no
        }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            let feed = JSONFeed(bytes)
            for item in feed.items {
                let range = text.sourceOffset(of: item.range.lowerBound)..<text.sourceOffset(of: item.range.upperBound)
                guard let article = JSONFeedItem(item.value).article(range: range, of: feed) else {
                    output.warning(range.lowerBound, "an item with neither title nor text nor address; left out", true)
                    continue
                }
                try output.article(article)
            }
            if let fault = feed.fault {
                let message = "damaged JSON: \(fault.message); the items before it are read, the rest is left out"
                output.warning(text.sourceOffset(of: fault.offset), message, true)
            } else if feed.items.isEmpty {
                output.warning(0, "a feed without items, so there is no article", true)
            }
        }
    }
}
