/// The records of WARC (ISO 28500): a version, named fields, a blank line, the block.
struct WARCSyntax: WebArchiveSyntax {
    let name = "WARC"
    let trailer: StaticString? = "\r\n\r\n"

    func record(at bytes: UnsafeRawBufferPointer) -> WebArchiveRecord? {
        guard begins(bytes, at: 0) else { return nil }
        let fields = HeaderFields(bytes, skippingFirstLine: true)
        var record = WebArchiveRecord(headLength: fields.length, content: .other)
        record.length = fields["content-length"].flatMap { WebArchiveRecord.length($0) }
        // wget puts the address between < and >.
        record.address = fields["warc-target-uri"].map { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0 }
        record.mediaType = fields["content-type"]
        let type = fields["warc-type"]?.lowercased() ?? ""
        if ["response", "resource", "conversion"].contains(type) { record.content = .answer }
        // Those of a repetition are of what it repeats.
        if type != "revisit" {
            record.blockDigest = fields["warc-block-digest"]
            record.payloadDigest = fields["warc-payload-digest"]
        }
        return record
    }

    func nextRecord(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var start = start
        while let found = bytes.firstIndex(of: "WARC/", from: start) {
            if begins(bytes, at: found) { return found }
            start = found + 1
        }
        return nil
    }

    /// Whether a version line and a field stand there: `WARC/1.0`, `WARC-Type: response`.
    private func begins(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Bool {
        let line = bytes[start...].prefix(16)
        guard line.starts(with: "WARC/".utf8), let end = line.firstIndex(of: 0x0A) else { return false }
        let isVersion = line[..<end].dropFirst(5).allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x0D }
        let name = bytes[(end + 1)...].prefix(64).prefix { $0 != UInt8(ascii: ":") }
        let isField = (1..<64).contains(name.count) && name.allSatisfy { 0x61...0x7A ~= $0 | 0x20 || $0 == 0x2D }
        return isVersion && isField && end + 1 + name.count < bytes.count
    }
}
