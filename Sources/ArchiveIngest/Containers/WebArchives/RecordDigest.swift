internal import Crypto

/// The digest that a WARC record states of its bytes: `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`.
struct RecordDigest {
    private let algorithm: String
    private let value: String

    /// Reads a digest as written; nil if it has no algorithm before it.
    init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        algorithm = text[..<colon].lowercased().filter { $0 != "-" }
        value = String(text[text.index(after: colon)...])
    }

    /// Whether a digest is stated and the bytes have another.
    static func isWrong(_ stated: String?, of bytes: UnsafeRawBufferPointer) -> Bool {
        stated.flatMap(RecordDigest.init)?.contradicts(bytes) ?? false
    }

    /// Whether the bytes have another digest; false too if the algorithm is not known.
    func contradicts(_ block: UnsafeRawBufferPointer) -> Bool {
        let real: [UInt8]
        switch algorithm {
        case "sha1": real = Self.digest(of: block, by: Insecure.SHA1())
        case "sha256": real = Self.digest(of: block, by: SHA256())
        case "md5": real = Self.digest(of: block, by: Insecure.MD5())
        default: return false
        }
        let spellings = Self.spellings(of: real)
        return !spellings.contains(value.filter { $0 != "=" }) && spellings[0] != value.lowercased()
    }

    private static func digest(of block: UnsafeRawBufferPointer, by hash: some HashFunction) -> [UInt8] {
        var hash = hash
        hash.update(bufferPointer: block)
        return Array(hash.finalize())
    }

    /// The three ways in which crawlers write a digest (RFC 4648): base 16, 32 and 64, without padding.
    private static func spellings(of digest: [UInt8]) -> [String] {
        [
            text(of: digest, bits: 4, in: "0123456789abcdef"),
            text(of: digest, bits: 5, in: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
            text(of: digest, bits: 6, in: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),
        ]
    }

    /// The bytes as digits of so many bits each.
    private static func text(of bytes: [UInt8], bits: Int, in digits: String) -> String {
        let digits = Array(digits.utf8)
        var text: [UInt8] = []
        var rest = 0
        var count = 0
        for byte in bytes {
            rest = rest << 8 | Int(byte)
            count += 8
            while count >= bits {
                count -= bits
                text.append(digits[rest >> count & (digits.count - 1)])
            }
            rest &= (1 << count) - 1
        }
        if count > 0 { text.append(digits[rest << (bits - count)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
