internal import ArchiveModel

/// The text that agencies send with control characters around its parts: IPTC 7901 in most of the world, ANPA 1312 in
/// North America.
package struct WireTextFormat: IngestFormat {
    package let name = "iptc-7901"
    package let summary = "IPTC 7901 and ANPA 1312: agency text with control characters around its parts"
    package let fileExtensions = ["txt", "tst", "iptc", "anpa", "7901"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        WireMessage.begins(file.head) ? .certain : .no
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            for message in WireMessage.messages(in: bytes) {
                let start = text.sourceOffset(of: message.range.lowerBound)
                let range = start..<text.sourceOffset(of: message.range.upperBound)
                let item =
                    message.isANPA
                    ? ANPAMessage(message, range: range).item : IPTC7901Message(message, range: range).item
                guard let article = item.parsed() else {
                    output.warning(start, "a message without headline and text was left out", true)
                    continue
                }
                try output.article(article)
                if !message.isWhole { output.warning(range.upperBound, "the message ends without its end mark", false) }
            }
        }
    }
}
