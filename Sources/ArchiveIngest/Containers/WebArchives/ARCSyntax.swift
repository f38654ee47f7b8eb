/// The records of ARC, versions 1 and 2 (Internet Archive, "Arc File Format", 1996): a line of fields, the block.
struct ARCSyntax: WebArchiveSyntax {
    let name = "ARC"
    let trailer: StaticString? = nil

    func record(at bytes: UnsafeRawBufferPointer) -> WebArchiveRecord? {
        guard let end = bytes.prefix(1 << 14).firstIndex(of: 0x0A), hasScheme(bytes[..<end]) else { return nil }
        let fields = String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        // Addresses may have spaces in them, so the fields are counted from the end: four, or nine in version 2.
        guard let date = [fields.count - 3, fields.count - 8].first(where: { $0 >= 2 && isDate(fields[$0]) }) else {
            return nil
        }
        var record = WebArchiveRecord(headLength: end + 1, content: .answer)
        record.length = fields.last.flatMap { WebArchiveRecord.length($0) }
        record.address = fields[..<(date - 1)].joined(separator: " ")
        record.mediaType = String(fields[date + 1])
        return record
    }

    func nextRecord(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var start = start
        while let newline = bytes.firstIndex(of: "\n", from: start) {
            if record(at: UnsafeRawBufferPointer(rebasing: bytes[(newline + 1)...])) != nil { return newline + 1 }
            start = newline + 1
        }
        return nil
    }

    /// Whether a line begins as an address does: letters and a colon.
    private func hasScheme(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard let colon = line.prefix(12).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return false
        }
        return line[..<colon].allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
    }

    /// `20140216050221`; some crawlers wrote more digits.
    private func isDate(_ field: Substring) -> Bool {
        (12...20).contains(field.utf8.count) && field.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
}
