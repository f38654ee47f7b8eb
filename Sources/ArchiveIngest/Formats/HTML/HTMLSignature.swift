/// What tells that a file is HTML.
enum HTMLSignature {
    /// How sure the beginning of a text makes it: a document type or the element `html` makes it certain, another
    /// element of HTML likely.
    static func confidence(_ bytes: UnsafeRawBufferPointer) -> DetectionConfidence {
        var reader = XMLReader(bytes, range: 0..<min(bytes.count, 8_192))
        let head = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
        if head.trimmed.hasPrefix("<!doctype html") { return .certain }
        var isFirst = true
        while let token = reader.next() {
            switch token {
            case .text(let text):
                if isFirst, !text.isBlank { return .no }
            case .start(let name, _, _, _):
                let name = name.lowercased()
                if name == "html" { return .certain }
                return elements.contains(name) ? .likely : .no
            case .end: return .no
            }
            isFirst = false
        }
        return .no
    }

    private static let elements: Set<String> = [
        "head", "body", "title", "meta", "link", "script", "style", "div", "p", "article", "main", "section", "h1",
        "h2",
        "table", "center", "font", "span", "a", "img", "br", "hr", "ul", "header", "nav", "base",
    ]
}
