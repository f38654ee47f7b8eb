/// Mends the JSON of pages, which is written by templates that know nothing of JSON.
///
/// It takes out comments, the marks around script data (`<![CDATA[`, `<!--`) and commas before a closing bracket; puts
/// in commas that are missing between values; escapes quotes and line ends within strings; and closes what is open at
/// the end. What is JSON already stays as it is.
struct JSONRepair {
    private let bytes: [UInt8]
    private var index = 0
    private var output: [UInt8] = []
    /// The brackets that are open, as those that close them.
    private var open: [UInt8] = []
    /// The last byte written that is no white space.
    private var last: UInt8?

    /// The mended text; a list of the values if there are several beside each other.
    static func repaired(_ text: String) -> [UInt8] {
        var repair = Self(bytes: Array(text.utf8))
        repair.run()
        return repair.output
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count + 16)
    }

    private mutating func run() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): string()
            case UInt8(ascii: "{"): opens(with: UInt8(ascii: "}"))
            case UInt8(ascii: "["): opens(with: UInt8(ascii: "]"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): closes()
            case UInt8(ascii: ","), UInt8(ascii: ":"): if !open.isEmpty { put(bytes[index]) }
            case UInt8(ascii: "/"): if !skipComment() { break }
            case UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: ">"): if !skipMark() { literal() }
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: literal()
            default: break
            }
            index += 1
        }
        dropComma()
        while let bracket = open.popLast() { output.append(bracket) }
    }

    private mutating func opens(with bracket: UInt8) {
        separate()
        put(bytes[index])
        open.append(bracket)
    }

    /// A closing bracket closes what was left open within it; one that closes nothing is dropped.
    private mutating func closes() {
        guard open.contains(bytes[index]) else { return }
        dropComma()
        while let bracket = open.popLast() {
            put(bracket)
            if bracket == bytes[index] { break }
        }
    }

    /// A comma between two values that have none.
    private mutating func separate() {
        guard let last else { return }
        switch last {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":"): break
        default: output.append(open.isEmpty ? 0x0A : UInt8(ascii: ","))
        }
    }

    private mutating func dropComma() {
        guard last == UInt8(ascii: ",") else { return }
        output.removeLast()
        last = output.last
    }

    private mutating func put(_ byte: UInt8) {
        if byte == UInt8(ascii: ","), last == byte { return }
        output.append(byte)
        last = byte
    }

    /// A string up to the quote that ends it.
    private mutating func string() {
        separate()
        put(UInt8(ascii: "\""))
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                output.append(byte)
                index += 1
                output.append(bytes[index] < 0x20 ? UInt8(ascii: "n") : bytes[index])
            } else if byte == UInt8(ascii: "\"") {
                if endsString(at: index) { break }
                output.append(contentsOf: [UInt8(ascii: "\\"), byte])
            } else {
                output.append(byte < 0x20 ? 0x20 : byte)
            }
            index += 1
        }
        put(UInt8(ascii: "\""))
    }

    /// Whether what follows a quote goes on as JSON does behind a string.
    private func endsString(at quote: Int) -> Bool {
        guard let next = significant(after: quote) else { return true }
        switch bytes[next] {
        case UInt8(ascii: "\"") where next == quote + 1:
            // `"… the "end"",`: of two quotes the second ends the string.
            guard let after = significant(after: next) else { return false }
            return ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[after])
        case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\""): return true
        case UInt8(ascii: ","):
            guard let value = significant(after: next) else { return true }
            return Self.startsValue(bytes[value])
        default: return false
        }
    }

    private func significant(after offset: Int) -> Int? {
        bytes[(offset + 1)...].firstIndex { $0 > 0x20 }
    }

    /// Whether a value, a name or the end of a list can begin so; of words only `true`, `false`, `null` do.
    private static func startsValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"), UInt8(ascii: "]"),
            0x30...0x39:
            true
        default: false
        }
    }

    /// A number or a word; a word that JSON does not know is `null`.
    private mutating func literal() {
        guard !open.isEmpty else { return }
        let end = bytes[(index + 1)...].firstIndex { !Self.isLiteral($0) } ?? bytes.count
        let word = String(decoding: bytes[index..<end], as: UTF8.self)
        separate()
        let isKnown = word == "true" || word == "false" || Double(word) != nil
        output.append(contentsOf: (isKnown ? word : "null").utf8)
        last = UInt8(ascii: "l")
        index = end - 1
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }

    /// Passes over `// …` and `/* … */`, and a mark of script data within.
    private mutating func skipComment() -> Bool {
        guard index + 1 < bytes.count else { return false }
        if bytes[index + 1] == UInt8(ascii: "/") {
            index = (bytes[index...].firstIndex(of: 0x0A) ?? bytes.count) - 1
            return true
        }
        guard bytes[index + 1] == UInt8(ascii: "*") else { return false }
        var end = index + 2
        while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "*") && bytes[end + 1] == UInt8(ascii: "/")) {
            end += 1
        }
        index = end + 1
        return true
    }

    /// Passes over `<!--`, `-->`, `<![CDATA[` and `]]>`, of which the brackets do not count.
    private mutating func skipMark() -> Bool {
        for mark in ["<!--", "-->", "<![CDATA[", ">"] where bytes[index...].starts(with: mark.utf8) {
            index += mark.utf8.count - 1
            return true
        }
        return false
    }
}
