/// The header of a mail or of a part of one (RFC 5322, section 2.2).
struct MIMEHeader {
    /// The fields in order: the name in lower case, and the value on one line.
    private(set) var fields: [(name: String, value: String)] = []
    /// Where the header ends and its body begins.
    let end: Int

    /// Reads the lines up to the first that is blank or no field.
    init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) {
        var lines = LineScanner(bytes, in: range)
        var end = range.lowerBound
        while let line = lines.next() {
            if line.isEmpty {
                end = lines.position
                break
            }
            let text = MIMEText.string(bytes[line], charset: nil) ?? ""
            if text.first?.isWhitespace == true, !fields.isEmpty {
                fields[fields.count - 1].value += " " + text.trimmed
            } else if let colon = text.firstIndex(of: ":"), Self.isName(text[..<colon]) {
                fields.append((text[..<colon].lowercased(), String(text[text.index(after: colon)...]).trimmed))
            } else if !text.isBlank {
                break
            }
            end = lines.position
        }
        self.end = min(end, range.upperBound)
    }

    /// The value of the first field of that name, with its encoded words read.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }.flatMap { EncodedWords.decoded($0.value).trimmed.nonEmpty }
    }

    /// Whether a field may be called so.
    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    }
}

/// A value with parameters: `text/html; charset="utf-8"` (RFC 2045, section 5.1; RFC 2231).
struct MIMEValue {
    /// The value, in lower case.
    let value: String
    private var parameters: [String: String] = [:]

    init(_ text: String) {
        var parts = Self.parts(text)
        value = parts.isEmpty ? "" : parts.removeFirst().lowercased()
        var pieces: [(name: String, text: String)] = []
        for part in parts {
            guard let sign = part.firstIndex(of: "=") else { continue }
            let name = String(part[..<sign]).trimmed.lowercased()
            pieces.append((name, Self.unquoted(String(part[part.index(after: sign)...]).trimmed)))
        }
        for (name, text) in pieces {
            guard let star = name.firstIndex(of: "*") else {
                parameters[name] = EncodedWords.decoded(text)
                continue
            }
            let plain = String(name[..<star])
            let isEncoded = name.hasSuffix("*")
            parameters[plain] = (parameters[plain] ?? "") + (isEncoded ? Self.unescaped(text) : text)
        }
    }

    subscript(name: String) -> String? { parameters[name]?.nonEmpty }

    /// What stands between semicolons that are not in quotes.
    private static func parts(_ text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed)
    }

    private static func unquoted(_ text: String) -> String {
        guard text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 1 else { return text }
        return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"")
    }

    /// `UTF-8'en'caf%C3%A9`, of which the encoding stands in the first piece alone.
    private static func unescaped(_ text: String) -> String {
        let marked = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        let (charset, rest) = marked.count == 3 ? (String(marked[0]), marked[2]) : ("utf-8", text[...])
        let bytes = TransferEncoding.quotedPrintable(rest.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 })
        return MIMEText.string(bytes, charset: charset) ?? text
    }
}
