internal import Crypto

/// What tells a file from every other: the SHA-256 of its bytes.
package enum FileDigest {
    /// The SHA-256 of bytes that are handed over in pieces, in 64 lower-case hexadecimal digits.
    package static func sha256(
        of pieces: ((UnsafeRawBufferPointer) -> Void) throws -> Void
    ) rethrows -> String {
        var hash = SHA256()
        try pieces { hash.update(bufferPointer: $0) }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
