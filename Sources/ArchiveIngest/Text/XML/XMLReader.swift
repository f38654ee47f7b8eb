internal import Glibc

/// Reads the tags and texts of XML one after the other, each as soon as it is asked for.
///
/// The common XML libraries stop at a file's first mistake, and feeds and old wire files are full of them.
struct XMLReader {
    /// A piece of a document.
    enum Token {
        /// A start tag, the name with its prefix as written; or an empty element.
        case start(name: String, attributes: [XMLAttribute], isEmpty: Bool, range: Range<Int>)
        case end(name: String, range: Range<Int>)
        /// Text with its references resolved, never empty.
        case text(String)
    }

    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    /// The byte that is read next.
    private(set) var position: Int
    /// What was wrong so far.
    private(set) var faults: [XMLFault] = []

    /// An attribute list is not read beyond so many.
    private static let mostAttributes = 1_000

    init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next tag or text; comments, declarations and processing instructions are passed over.
    mutating func next() -> Token? {
        while position < end {
            guard bytes[position] == UInt8(ascii: "<"), let second = byte(position + 1) else { return text() }
            switch second {
            case UInt8(ascii: "!"): if let cdata = declaration() { return .text(cdata) }
            case UInt8(ascii: "?"): skip(past: "?>", from: position + 2)
            case UInt8(ascii: "/"): if let tag = endTag() { return tag }
            case let first where Self.beginsName(first): return startTag()
            default: return text()
            }
        }
        return nil
    }

    /// `dc` and `date` of `dc:date`.
    static func parts(of name: String) -> (prefix: String, local: String) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name) }
        return (String(name[..<colon]), String(name[name.index(after: colon)...]))
    }

    // MARK: Text

    /// Text up to the next tag; a `<` that begins none is part of it.
    private mutating func text() -> Token {
        let start = position
        position = index(of: UInt8(ascii: "<"), from: start + 1)
        return .text(XMLReferences.resolved(in: bytes[start..<position]))
    }

    // MARK: Declarations

    /// The text of a CDATA section; nothing of a comment or of a declaration.
    private mutating func declaration() -> String? {
        if matches("<!--") {
            skip(past: "-->", from: position + 4)
        } else if matches("<![CDATA[") {
            let start = position + 9
            skip(past: "]]>", from: start)
            let isClosed =
                position - 3 >= start && String(decoding: bytes[position - 3..<position], as: UTF8.self) == "]]>"
            let text = String(decoding: bytes[start..<(isClosed ? position - 3 : position)], as: UTF8.self)
            return text.isEmpty ? nil : text
        } else {
            skipDeclaration()
        }
        return nil
    }

    /// Passes over `<!DOCTYPE … [ … ]>`.
    private mutating func skipDeclaration() {
        var depth = 0
        while position < end {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return
            default: break
            }
        }
    }

    // MARK: Tags

    private mutating func endTag() -> Token? {
        let start = position
        let close = index(of: UInt8(ascii: ">"), from: start)
        let name = name(from: start + 2, to: close)
        position = min(close + 1, end)
        return name.isEmpty ? nil : .end(name: name, range: start..<position)
    }

    private mutating func startTag() -> Token {
        let start = position
        let name = name(from: start + 1, to: end)
        position = start + 1 + name.utf8.count
        var attributes: [XMLAttribute] = []
        while let next = skipSpace() {
            switch next {
            case UInt8(ascii: ">"):
                position += 1
                return .start(name: name, attributes: attributes, isEmpty: false, range: start..<position)
            case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: ">"):
                position += 2
                return .start(name: name, attributes: attributes, isEmpty: true, range: start..<position)
            case UInt8(ascii: "<"):
                note("<\(name) has no >", at: start)
                return .start(name: name, attributes: attributes, isEmpty: false, range: start..<position)
            default:
                if let attribute = attribute(), attributes.count < Self.mostAttributes { attributes.append(attribute) }
            }
        }
        note("<\(name) has no >", at: start)
        return .start(name: name, attributes: attributes, isEmpty: true, range: start..<end)
    }

    /// An attribute at the position, which moves behind it; a sign that begins none is passed over.
    private mutating func attribute() -> XMLAttribute? {
        let name = name(from: position, to: end)
        guard !name.isEmpty else {
            position += 1
            return nil
        }
        position += name.utf8.count
        let (prefix, local) = Self.parts(of: name)
        guard skipSpace() == UInt8(ascii: "=") else { return XMLAttribute(prefix: prefix, name: local, value: "") }
        position += 1
        return XMLAttribute(prefix: prefix, name: local, value: value())
    }

    private mutating func value() -> String {
        guard let quote = skipSpace() else { return "" }
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = isQuoted ? position + 1 : position
        let close = isQuoted ? index(of: quote, from: start) : valueEnd(from: start)
        position = isQuoted ? min(close + 1, end) : close
        return XMLReferences.resolved(in: bytes[start..<close])
    }

    private func valueEnd(from start: Int) -> Int {
        var index = start
        while index < end, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">"), !matches("/>", at: index) {
            index += 1
        }
        return index
    }

    // MARK: Bytes

    private func name(from start: Int, to limit: Int) -> String {
        var index = start
        while index < limit, Self.isNamePart(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<max(start, index)], as: UTF8.self)
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...: true
        default: false
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x2D, 0x2E: true
        default: beginsName(byte)
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    private mutating func skipSpace() -> UInt8? {
        while position < end, Self.isSpace(bytes[position]) { position += 1 }
        return byte(position)
    }

    private func byte(_ index: Int) -> UInt8? { index < end ? bytes[index] : nil }

    private func matches(_ text: StaticString) -> Bool { matches(text, at: position) }

    private func matches(_ text: StaticString, at index: Int) -> Bool {
        index + text.utf8CodeUnitCount <= end
            && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
    }

    /// Moves behind the next occurrence of the text, or to the end.
    private mutating func skip(past text: StaticString, from start: Int) {
        var index = start
        while true {
            index = self.index(of: text.utf8Start[0], from: index)
            guard index < end else {
                note("what begins here has no end", at: position)
                position = end
                return
            }
            if matches(text, at: index) {
                position = index + text.utf8CodeUnitCount
                return
            }
            index += 1
        }
    }

    private func index(of byte: UInt8, from start: Int) -> Int {
        guard start < end, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(byte), end - start)
        else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private mutating func note(_ message: String, at offset: Int) {
        if faults.count < 100 { faults.append(XMLFault(offset: offset, message: message)) }
    }
}
