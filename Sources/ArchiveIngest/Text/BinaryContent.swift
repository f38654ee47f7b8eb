/// The judgement that bytes are not text.
package struct BinaryContent: Error, Sendable, Hashable {
    /// What they are and what to do about it: `a PDF; copy its text into a file first`.
    package let reason: String

    /// Judges the beginning of a file by the signatures of common kinds, then by its share of control bytes; nothing
    /// if it can be text.
    init?(_ head: UnsafeRawBufferPointer) {
        if let kind = Self.signatures.first(where: { $0.matches(head) }) {
            reason = kind.reason
        } else if TextEncoding.marked(head) != nil || TextEncoding.zeroPadded(head) != nil || WireMessage.begins(head) {
            return nil
        } else if Self.controls(in: head) * 20 > head.count {
            reason = "binary data, not text; save its text into a file first"
        } else {
            return nil
        }
    }

    /// How many bytes are control characters that no text has.
    private static func controls(in bytes: UnsafeRawBufferPointer) -> Int {
        var count = 0
        // In pieces whose count fits a byte, so that the compiler looks at many bytes at once.
        for start in stride(from: 0, to: bytes.count, by: 128) {
            var piece: UInt8 = 0
            for byte in UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + 128, bytes.count)]) {
                let isWhite = byte &- 0x09 <= 4
                piece &+= byte < 0x20 && !isWhite && byte != 0x1B || byte == 0x7F ? 1 : 0
            }
            count += Int(piece)
        }
        return count
    }

    /// What a kind of file begins with.
    private struct Signature {
        let bytes: [UInt8]
        let offset: Int
        let reason: String

        init(_ bytes: [UInt8], at offset: Int = 0, _ reason: String) {
            self.bytes = bytes
            self.offset = offset
            self.reason = reason
        }

        init(_ text: StaticString, at offset: Int = 0, _ reason: String) {
            self.init(
                Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)), at: offset, reason)
        }

        func matches(_ head: UnsafeRawBufferPointer) -> Bool {
            head.dropFirst(offset).starts(with: bytes)
        }
    }

    private static let signatures = [
        Signature("%PDF-", "a PDF; copy its text into a file first"),
        Signature("{\\rtf", "rich text (RTF); save it as plain text first"),
        Signature("PK\u{3}\u{4}", "a zip archive or an office document; unpack it or save it as plain text first"),
        Signature([0xD0, 0xCF, 0x11, 0xE0], "an office document; save it as plain text first"),
        Signature([0x1F, 0x8B], "compressed with gzip; unpack it first (gunzip)"),
        Signature([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd; unpack it first (unzstd)"),
        Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "compressed with xz; unpack it first (unxz)"),
        Signature("BZh91AY&SY", "compressed with bzip2; unpack it first (bunzip2)"),
        Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive; unpack it first"),
        Signature("Rar!\u{1A}", "a RAR archive; unpack it first"),
        Signature("ustar", at: 257, "a tar archive; unpack it first"),
        Signature([0x89, 0x50, 0x4E, 0x47], "a picture (PNG); only text can be read"),
        Signature([0xFF, 0xD8, 0xFF], "a picture (JPEG); only text can be read"),
        Signature("GIF89a", "a picture (GIF); only text can be read"),
        Signature("GIF87a", "a picture (GIF); only text can be read"),
        Signature("WEBP", at: 8, "a picture (WebP); only text can be read"),
        Signature("ftyp", at: 4, "a video or picture (MP4, HEIC, AVIF); only text can be read"),
        Signature([0x7F, 0x45, 0x4C, 0x46], "a program (ELF); only text can be read"),
        Signature("SQLite format 3\u{0}", "an SQLite database; export its text first"),
    ]
}
