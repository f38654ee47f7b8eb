/// The words of a mail's header that stand for text beyond ASCII (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
enum EncodedWords {
    /// The text with such words replaced; spaces between two of them go, and what is none stays.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = ""
        var pending = Pending()
        var rest = text[...]
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            guard let word = Word(rest[start.upperBound...]) else {
                result += pending.flushed() + rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            let isJoined = !pending.bytes.isEmpty && before.allSatisfy(\.isWhitespace)
            if !isJoined { result += pending.flushed() + before }
            if pending.charset != word.charset { result += pending.flushed() }
            pending.charset = word.charset
            // The bytes of one character may be parted between words.
            pending.bytes += word.bytes
            rest = word.rest
        }
        return result + pending.flushed() + rest
    }

    /// Bytes whose words have all been in one encoding.
    private struct Pending {
        var charset = ""
        var bytes: [UInt8] = []

        mutating func flushed() -> String {
            defer { bytes = [] }
            return bytes.isEmpty ? "" : MIMEText.string(bytes, charset: charset) ?? ""
        }
    }

    /// One word, from behind its `=?`.
    private struct Word {
        let charset: String
        let bytes: [UInt8]
        let rest: Substring

        /// No word is longer, in characters; the standard allows 75.
        private static let longest = 2048

        init?(_ text: Substring) {
            let parts = text.prefix(Self.longest).split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let end = parts[2].firstRange(of: "?="), !parts[0].isEmpty else { return nil }
            // A language may follow the encoding (RFC 2231, section 5).
            charset = String(parts[0].prefix { $0 != "*" }).lowercased()
            let content = parts[2][..<end.lowerBound].utf8
            switch parts[1].lowercased() {
            case "b": bytes = TransferEncoding.base64(content)
            case "q":
                bytes = TransferEncoding.quotedPrintable(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
            default: return nil
            }
            rest = text[end.upperBound...]
        }
    }
}

/// Bytes of a mail as text.
enum MIMEText {
    /// The text in the encoding that is stated, or the one that the bytes show; nothing if they are no text.
    static func string(_ bytes: some Collection<UInt8>, charset: String?) -> String? {
        guard !bytes.isEmpty else { return "" }
        return Array(bytes).withUnsafeBytes { bytes in
            (try? DecodedText(bytes, charset: charset))?.withUTF8 { String(decoding: $0, as: UTF8.self) }
        }
    }
}
