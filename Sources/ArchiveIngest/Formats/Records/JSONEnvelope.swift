/// The answer of a news service: one object, whose articles are a list within it.
enum JSONEnvelope {
    /// The list of the articles; nothing if the first object of the bytes is an article itself, or holds no such list.
    static func list(in bytes: UnsafeRawBufferPointer, mapping: FieldMapping) -> Range<Int>? {
        var scanner = JSONScanner(bytes, range: 0..<bytes.count)
        guard scanner.next() == UInt8(ascii: "{") else { return nil }
        var list: Range<Int>?
        let isWhole = (try? find(&list, in: &scanner, depth: 0)) != nil
        // A list that is not closed ends the text.
        guard let list, isWhole || list.upperBound == bytes.count else { return nil }
        var article = JSONScanner(bytes, range: 0..<bytes.count)
        if let record = try? ArticleRecord(&article, mapping: mapping), record.hasText { return nil }
        return list
    }

    private static func find(_ list: inout Range<Int>?, in scanner: inout JSONScanner, depth: Int) throws(JSONFault) {
        var found = list
        defer { list = found }
        try scanner.object { (scanner, name) throws(JSONFault) in
            guard found == nil, names.contains(name.lowercased()) else { return try scanner.skipValue() }
            switch scanner.next() {
            case UInt8(ascii: "{") where depth < deepest: try find(&found, in: &scanner, depth: depth + 1)
            case UInt8(ascii: "["):
                let start = scanner.position
                found = start..<scanner.end
                try scanner.skipValue()
                found = start..<scanner.position
            default: try scanner.skipValue()
            }
        }
    }

    private static let deepest = 3
    /// What services call the list, and the objects around it.
    private static let names: Set<String> = [
        "articles", "data", "docs", "documents", "entries", "hits", "items", "news", "posts", "records", "response",
        "results", "rows", "stories", "value",
    ]
}
