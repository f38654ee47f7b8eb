/// A mail, or a part of one: its header, and a text or further parts (RFC 2046).
struct MIMEPart {
    let header: MIMEHeader
    let type: MIMEValue
    /// The parts of a multipart, or the mail within a part of type `message/rfc822`.
    private(set) var parts: [MIMEPart] = []
    private let bytes: UnsafeRawBufferPointer
    private let body: Range<Int>

    /// How deep parts may lie in each other.
    private static let deepest = 16

    /// Reads a part that fills a range.
    init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>, depth: Int = 0) {
        self.bytes = bytes
        header = MIMEHeader(bytes, in: range)
        type = MIMEValue(header["content-type"] ?? "text/plain")
        body = header.end..<range.upperBound
        guard depth < Self.deepest else { return }
        if type.value.hasPrefix("multipart/"), let boundary = type["boundary"] {
            parts = Self.ranges(in: bytes, body, boundary: boundary).map { Self(bytes, in: $0, depth: depth + 1) }
        } else if type.value == "message/rfc822", Self.isPlain(encoding) {
            parts = [Self(bytes, in: body, depth: depth + 1)]
        }
    }

    /// The bytes of the body, decoded.
    var content: [UInt8] { TransferEncoding.decoded(bytes[body], by: encoding) }

    /// The body as text in UTF-8; nothing if it is no text.
    var text: String? { MIMEText.string(content, charset: type["charset"]) }

    /// The name of the file that the part is, if it has one.
    var fileName: String? { disposition["filename"] ?? type["name"] }

    /// Whether the part is not to be shown with the text.
    var isAttachment: Bool { disposition.value == "attachment" }

    private var encoding: String { header["content-transfer-encoding"]?.lowercased() ?? "7bit" }

    private var disposition: MIMEValue { MIMEValue(header["content-disposition"] ?? "") }

    private static func isPlain(_ encoding: String) -> Bool { ["7bit", "8bit", "binary"].contains(encoding) }

    /// What lies between the lines that begin with two hyphens and the boundary; the last part ends with the body where
    /// its closing line is missing.
    private static func ranges(
        in bytes: UnsafeRawBufferPointer, _ body: Range<Int>, boundary: String
    ) -> [Range<Int>] {
        let mark = Array("--\(boundary)".utf8)
        var ranges: [Range<Int>] = []
        var start: Int?
        var lines = LineScanner(bytes, in: body)
        while let line = lines.next() {
            guard bytes[line].starts(with: mark) else { continue }
            let rest = String(decoding: bytes[line].dropFirst(mark.count), as: UTF8.self).trimmed
            guard rest.isEmpty || rest == "--" else { continue }
            if let start { ranges.append(start..<max(start, line.lowerBound)) }
            start = rest.isEmpty ? lines.position : nil
            if start == nil { break }
        }
        if let start, start < body.upperBound { ranges.append(start..<body.upperBound) }
        return ranges
    }
}
