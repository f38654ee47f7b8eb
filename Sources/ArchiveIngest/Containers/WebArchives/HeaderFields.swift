/// Named fields, a line each, as in HTTP and WARC.
struct HeaderFields {
    /// Bytes up to the end of the blank line after the last.
    private(set) var length = 0
    private var values: [String: String] = [:]

    /// Reads the fields at the front of the bytes; what is no field is passed over.
    init(_ bytes: UnsafeRawBufferPointer, skippingFirstLine skips: Bool) {
        var last: String?
        var isFirst = skips
        while length < bytes.count {
            let end = bytes[length...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[length..<end]
            length = min(end + 1, bytes.count)
            if line.allSatisfy({ $0 == 0x0D }) { break }
            defer { isFirst = false }
            guard !isFirst else { continue }
            let text = String(decoding: line, as: UTF8.self)
            if let last, let first = line.first, first == 0x20 || first == 0x09 {
                values[last, default: ""] += " " + text.trimmed
            } else if let colon = text.firstIndex(of: ":") {
                let name = text[..<colon].trimmed.lowercased()
                last = name
                // What stands twice means the first.
                if values[name] == nil { values[name] = text[text.index(after: colon)...].trimmed }
            }
        }
    }

    /// The value of the field of that name, in lower case.
    subscript(name: String) -> String? { values[name] }
}

extension StringProtocol {
    /// The text without white space around it.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }
}
