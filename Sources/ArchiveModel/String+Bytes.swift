internal import Glibc

extension String {
    /// Whether a byte stands anywhere in its UTF-8, by the C library's quick search.
    package func contains(byte: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
        }
    }
}
