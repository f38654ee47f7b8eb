/// Tells web archives by their first bytes.
enum WebArchiveHead {
    /// Whether a file begins with a record, unpacked if it is packed; where its name says that it is a web archive, whether
    /// one is among its first bytes.
    static func recognises(_ file: SourceFile, _ syntax: some WebArchiveSyntax, searches: Bool) -> Bool {
        UnpackedStream.withHead(of: file, count: 1 << 16) { head in
            let text = UnsafeRawBufferPointer(rebasing: head.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0 })
            return syntax.record(at: text) != nil || searches && syntax.nextRecord(in: head, from: 0) != nil
        }
    }
}
