/// Reads JSON from UTF-8 bytes, left to right, by jumping from quote to quote.
///
/// It is as strict as the article needs: a string may hold raw control characters, but no raw line end, so that an
/// unclosed quote never swallows the next line.
struct JSONScanner {
    /// The byte that is read next.
    var position: Int
    /// The first escape that stands for no character.
    private(set) var firstRepair: Int?

    let bytes: UnsafeRawBufferPointer
    let end: Int

    /// How deep lists and objects may lie in each other.
    private static let deepest = 128

    /// Reads the bytes of `range`; offsets are those of `bytes`.
    init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next byte, white space left aside; nothing at the end.
    mutating func next() -> UInt8? {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return bytes[position]
            }
        }
        return nil
    }

    /// Reads an object and hands each name to `member`, which reads or skips the value.
    mutating func object(_ member: (inout JSONScanner, String) throws(JSONFault) -> Void) throws(JSONFault) {
        try expect("{", "an object { … }")
        if skip("}") { return }
        repeat {
            guard next() == UInt8(ascii: "\"") else { throw fault("a name in quotes") }
            let name = try string()
            try expect(":", "a colon after the name")
            try member(&self, name)
        } while skip(",")
        try expect("}", "a comma or }")
    }

    /// Reads any value.
    mutating func value(depth: Int = 0) throws(JSONFault) -> JSONValue {
        guard depth < Self.deepest else { throw tooDeep() }
        switch next() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"):
            var members: [JSONValue.Member] = []
            try object { (scanner, name) throws(JSONFault) in
                members.append(JSONValue.Member(name: name, value: try scanner.value(depth: depth + 1)))
            }
            return .object(members)
        case UInt8(ascii: "["): return .list(try list(depth: depth + 1))
        default: return try literal()
        }
    }

    /// Passes over any value without keeping it; of a list or object it asks no more than that values and what parts
    /// them take turns, so that one that is not closed ends where the next begins.
    mutating func skipValue() throws(JSONFault) {
        var depth = 0
        var wantsValue = true
        repeat {
            switch next() {
            case UInt8(ascii: "{") where wantsValue, UInt8(ascii: "[") where wantsValue:
                guard depth < Self.deepest else { throw tooDeep() }
                depth += 1
                position += 1
            case UInt8(ascii: "}") where depth > 0, UInt8(ascii: "]") where depth > 0:
                depth -= 1
                position += 1
                wantsValue = false
            case UInt8(ascii: ",") where !wantsValue, UInt8(ascii: ":") where !wantsValue:
                position += 1
                wantsValue = true
            case UInt8(ascii: "\"") where wantsValue:
                try skipString()
                wantsValue = false
            default:
                guard wantsValue else { throw fault("a comma, ] or }") }
                _ = try literal()
                wantsValue = false
            }
        } while depth > 0
    }

    private mutating func list(depth: Int) throws(JSONFault) -> [JSONValue] {
        try expect("[", "a list [ … ]")
        var values: [JSONValue] = []
        if skip("]") { return values }
        repeat { values.append(try value(depth: depth)) } while skip(",")
        try expect("]", "a comma or ]")
        return values
    }

    /// A number, `true`, `false` or `null`; what Python writes for no number counts as `null`.
    private mutating func literal() throws(JSONFault) -> JSONValue {
        let start = position
        while position < end, Self.isLiteral(bytes[position]) { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "null", "NaN", "Infinity", "-Infinity": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard let first = word.utf8.first, first == 0x2D || 0x30...0x39 ~= first, Double(word) != nil else {
                position = start
                throw fault("a value")
            }
            return .number(word)
        }
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar, _ what: String) throws(JSONFault) {
        guard skip(character) else { throw fault(what) }
    }

    private func fault(_ wanted: String) -> JSONFault {
        JSONFault(offset: position, message: position < end ? "expected \(wanted)" : "it ends before \(wanted)")
    }

    private func tooDeep() -> JSONFault { JSONFault(offset: position, message: "nested too deeply") }

    /// Notes an escape that stands for no character.
    mutating func noteRepair(at offset: Int) {
        firstRepair = firstRepair ?? offset
    }
}
