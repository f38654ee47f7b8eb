extension XMLDocument {
    /// The first element of a text, without what it holds: enough to tell what document it is.
    static func firstElement(in bytes: UnsafeRawBufferPointer) -> XMLElement? {
        var reader = XMLReader(bytes, range: 0..<bytes.count)
        while let token = reader.next() {
            guard case .start(_, _, _, let range) = token else { continue }
            return XMLDocument(bytes, range: range).elements.first
        }
        return nil
    }
}
