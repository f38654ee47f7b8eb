internal import ArchiveModel

/// NITF, the News Industry Text Format of the IPTC: an article a file, in XML.
package struct NITFFormat: IngestFormat {
    package let name = "nitf"
    package let summary = "NITF: the News Industry Text Format of the IPTC"
    package let fileExtensions = ["nitf", "xml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        WireXML.top(of: file)?.name == "nitf" ? .certain : .no
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        try WireXML.read(file, into: output) { root, range in
            // Some senders wrap several in an element of their own.
            for nitf in root.name == "nitf" ? [root] : root.descendants("nitf") {
                let range = range(nitf.range)
                var item = WireItem(range: range)
                item.add(NITFDocument(nitf))
                item.wire.kind = "text"
                guard let article = item.parsed() else {
                    output.warning(range.lowerBound, "an NITF document without headline and text was left out", true)
                    continue
                }
                try output.article(article)
            }
        }
    }
}
