internal import ArchiveModel

/// ninjs 1 to 3, the IPTC's news in JSON, and the JSON of agencies that goes by its names: an item, a list of items, or
/// an answer of an agency's service with items in it.
package struct WireJSONFormat: IngestFormat {
    package let name = "ninjs"
    package let summary = "ninjs 1 to 3 of the IPTC, and the JSON of AP and Reuters"
    package let fileExtensions = ["json", "ninjs"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let first = file.head.first(where: { $0 > 0x20 }), "{[\u{FEFF}".utf8.contains(first),
            let text = try? DecodedText(file.head)
        else { return .no }
        return text.withUTF8 { WireJSONItem.signature(in: $0) }
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        try text.withUTF8 { bytes in
            var scanner = JSONScanner(bytes, range: 0..<bytes.count)
            do {
                while scanner.next() != nil {
                    try WireJSONReader.read(&scanner) { value, range in
                        let range = text.sourceOffset(of: range.lowerBound)..<text.sourceOffset(of: range.upperBound)
                        try Self.write(value, range, into: output)
                    }
                    if scanner.next() == UInt8(ascii: ",") { scanner.position += 1 }
                }
            } catch let fault as JSONFault {
                let place = text.sourceOffset(of: fault.offset)
                output.warning(place, "not JSON from here on, which was left out: \(fault.message)", true)
            }
        }
    }

    private static func write(_ value: JSONValue, _ range: Range<Int>, into output: ParseOutput) throws {
        let item = WireJSONItem(value)
        if let message = item.refusal {
            return output.warning(range.lowerBound, "\(message) was left out", true)
        }
        guard let article = item.article(range: range) else {
            return output.warning(range.lowerBound, "an item without headline and text was left out", true)
        }
        try output.article(article)
        // What a composite ties together is text of its own.
        for part in item.parts { try write(part, range, into: output) }
    }
}
