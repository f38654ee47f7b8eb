/// Finds the items in JSON of the wire, whatever they are wrapped in.
enum WireJSONReader {
    /// Reads the value at the scanner's place and hands over each item in it with its bytes.
    static func read(_ scanner: inout JSONScanner, _ item: (JSONValue, Range<Int>) throws -> Void) throws {
        guard let first = scanner.next() else { return }
        let start = scanner.position
        let value = try scanner.value()
        let end = scanner.position
        if WireJSONItem(value).isItem { return try item(value, start..<end) }
        guard value.isWrapper else { return }
        var inner = scanner
        inner.position = start
        if first == UInt8(ascii: "{") {
            try members(of: &inner, item)
        } else if first == UInt8(ascii: "[") {
            try elements(of: &inner, item)
        }
    }

    private static func members(
        of scanner: inout JSONScanner, _ item: (JSONValue, Range<Int>) throws -> Void
    ) throws {
        var places: [Int] = []
        try scanner.object { (scanner, _) throws(JSONFault) in
            if scanner.next() != nil { places.append(scanner.position) }
            try scanner.skipValue()
        }
        for place in places {
            scanner.position = place
            try read(&scanner, item)
        }
    }

    private static func elements(
        of scanner: inout JSONScanner, _ item: (JSONValue, Range<Int>) throws -> Void
    ) throws {
        scanner.position += 1
        while let next = scanner.next(), next != UInt8(ascii: "]") {
            if next == UInt8(ascii: ",") { scanner.position += 1 } else { try read(&scanner, item) }
        }
    }
}

extension JSONValue {
    /// Whether there can be an object in it.
    fileprivate var isWrapper: Bool {
        switch self {
        case .list, .object: true
        default: false
        }
    }
}
