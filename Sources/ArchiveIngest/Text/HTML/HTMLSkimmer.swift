internal import Glibc

/// Takes out of a page what is no markup and often most of it, before it is parsed: scripts, styles, drawings, comments,
/// spaces beyond one; and the attributes that nothing asks for, see ``HTMLAttributeScanner``.
struct HTMLSkimmer {
    private let bytes: UnsafeRawBufferPointer
    private var markup: [UInt8] = []
    private var scripts: [HTMLScript] = []
    /// Where the last `>` stands.
    private let lastTagEnd: Int
    /// What is copied so far.
    private var copied = 0
    private var nesting = HTMLNesting()
    /// Ends of which there is none left: a page that opens ten thousand comments is not searched for each one's end.
    private var lacking: Set<String> = []

    /// The markup that is left, and the scripts.
    static func skim(_ bytes: UnsafeRawBufferPointer) -> (markup: [UInt8], scripts: [HTMLScript]) {
        var skimmer = Self(bytes: bytes)
        skimmer.skim()
        return (skimmer.markup, skimmer.scripts)
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        lastTagEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        markup.reserveCapacity(bytes.count / 2)
    }

    private mutating func skim() {
        var position = 0
        while let open = index(of: UInt8(ascii: "<"), from: position) {
            narrowSpaces(in: position..<open)
            guard open + 1 < bytes.count else { break }
            switch bytes[open + 1] | 0x20 {
            case UInt8(ascii: "s") where isElement("script", at: open + 1):
                position = leaveOutContent(of: "script", at: open)
            case UInt8(ascii: "s") where isElement("style", at: open + 1):
                position = leaveOutContent(of: "style", at: open)
            case UInt8(ascii: "s") where isElement("svg", at: open + 1):
                position = leaveOutContent(of: "svg", at: open)
            case UInt8(ascii: "!") where starts("!--", at: open + 1):
                position = leaveOut(from: open, to: nextEnd("-->") { $0.end(of: "-->", from: open + 4) })
            default: position = tag(at: open)
            }
        }
        copy(to: bytes.count)
    }

    /// Keeps a tag and what is asked for of its attributes, unless it nests too deep.
    private mutating func tag(at open: Int) -> Int {
        guard nesting.admits(tagAt: open, of: bytes) else { return leaveOut(from: open, to: end(ofTagAt: open)) }
        guard 0x61...0x7A ~= bytes[open + 1] | 0x20 else { return open + 1 }
        var attributes = HTMLAttributeScanner(bytes, tag: open)
        while let attribute = attributes.next() {
            if attribute.isAsked { continue }
            copy(to: attribute.range.lowerBound)
            copied = attribute.range.upperBound
        }
        // What stands in these is text, whatever it looks like.
        for name in ["title", "textarea", "iframe", "xmp"] as [StaticString] where isElement(name, at: open + 1) {
            return nextEnd("\(name)") { $0.closing(name, from: attributes.position) } ?? attributes.position
        }
        return attributes.position
    }

    private mutating func copy(to end: Int) {
        if end > copied { markup.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[copied..<end])) }
        copied = max(copied, end)
    }

    /// Leaves one space of several between words and tags; indented markup has a tenth of its bytes in them.
    private mutating func narrowSpaces(in text: Range<Int>) {
        var wasSpace = false
        for place in text {
            let isSpace = bytes[place] == 0x20 || 0x09...0x0D ~= bytes[place]
            if isSpace, wasSpace {
                copy(to: place)
                copied = place + 1
            }
            wasSpace = isSpace
        }
    }

    private mutating func leaveOut(from start: Int, to end: Int?) -> Int {
        guard let end else { return start + 1 }
        copy(to: start)
        copied = end
        return end
    }

    /// Leaves out what stands between the tags of an element, and keeps it if it is a script; an element that is not
    /// closed stays for the parser.
    private mutating func leaveOutContent(of name: StaticString, at open: Int) -> Int {
        guard let start = end(ofTagAt: open),
            let close = nextEnd("\(name)", { $0.closing(name, from: start) })
        else { return open + 1 }
        if name.utf8CodeUnitCount == 6 { keepScript(tag: open..<start, content: start..<close) }
        copy(to: start)
        copied = close
        return close
    }

    private mutating func keepScript(tag: Range<Int>, content: Range<Int>) {
        guard !content.isEmpty else { return }
        let attributes = XMLDocument(bytes, range: tag).elements.first
        let type = attributes?["type"]?.lowercased() ?? ""
        scripts.append(
            HTMLScript(type: type, id: attributes?["id"], text: String(decoding: bytes[content], as: UTF8.self)))
    }

    /// The place that a search finds, which is not searched for again once there is none.
    private mutating func nextEnd(_ name: String, _ search: (Self) -> Int?) -> Int? {
        guard !lacking.contains(name) else { return nil }
        let found = search(self)
        if found == nil { lacking.insert(name) }
        return found
    }

    // MARK: Bytes

    /// Whether the tag of that name stands there.
    private func isElement(_ name: StaticString, at start: Int) -> Bool {
        guard starts(name, at: start) else { return false }
        let after = start + name.utf8CodeUnitCount
        return after >= bytes.count || bytes[after] <= 0x20 || bytes[after] == 0x3E || bytes[after] == 0x2F
    }

    /// Behind the `>` that ends a tag; one within quotes does not.
    private func end(ofTagAt open: Int) -> Int? {
        guard open < lastTagEnd else { return nil }
        var quote: UInt8 = 0
        for index in open..<bytes.count {
            switch bytes[index] {
            case let byte where byte == quote: quote = 0
            case 0x22 where quote == 0, 0x27 where quote == 0: quote = bytes[index]
            case 0x3E where quote == 0: return index + 1
            default: break
            }
        }
        return nil
    }

    /// Where the end tag of that name begins.
    private func closing(_ name: StaticString, from start: Int) -> Int? {
        var position = start
        while let open = index(of: UInt8(ascii: "<"), from: position) {
            if open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "/"), isElement(name, at: open + 2) {
                return open
            }
            position = open + 1
        }
        return nil
    }

    private func end(of text: StaticString, from start: Int) -> Int? {
        var position = start
        while let found = index(of: text.utf8Start[0], from: position) {
            if starts(text, at: found) { return found + text.utf8CodeUnitCount }
            position = found + 1
        }
        return nil
    }

    /// Whether the text stands there, in small or capital letters.
    private func starts(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = bytes[start + offset]
            let small = 0x41...0x5A ~= byte ? byte | 0x20 : byte
            if small != text.utf8Start[offset] { return false }
        }
        return true
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
