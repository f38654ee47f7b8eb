internal import ArchiveModel

/// JPEG pictures into which agencies and photographers have written what they show: IPTC Photo Metadata, as IIM and as XMP.
package struct PhotoFormat: IngestFormat {
    package let name = "photo"
    package let summary = "JPEG pictures with a caption in them (IPTC Photo Metadata)"
    package let fileExtensions = ["jpg", "jpeg", "jpe"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        JPEGSegments.begins(file.head) && item(of: file).parsed() != nil ? .certain : .no
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        guard let article = item(of: file).parsed() else {
            return output.warning(0, "a picture without a headline or a caption in it was left out", true)
        }
        try output.article(article)
    }

    /// What the picture says of itself; XMP first, for IIM cuts long fields.
    private func item(of file: SourceFile) -> WireItem {
        var item = WireItem(range: 0..<file.bytes.count)
        let segments = JPEGSegments(file.bytes)
        for packet in segments.xmp { item.add(XMPPacket(packet)) }
        for data in segments.iim { item.add(IIMDataSets(data)) }
        item.wire.kind = "picture"
        return item
    }
}
