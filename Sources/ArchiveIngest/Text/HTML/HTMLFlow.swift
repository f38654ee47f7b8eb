/// Gathers the text of a tree into paragraphs: blocks and line breaks end one, white space is one space.
struct HTMLFlow {
    let document: HTMLDocument
    private(set) var paragraphs: [String] = []
    private var line: [UInt8] = []
    private var needsSpace = false

    init(document: HTMLDocument) {
        self.document = document
    }

    /// Reads a node with all below it.
    mutating func read(_ root: Int) {
        var open: [Int] = []
        var node = root
        let end = document.descendants(of: root).upperBound
        while node < end {
            while let last = open.last, document.descendants(of: last).upperBound <= node {
                open.removeLast()
                endLine()
            }
            let tag = document.tag(of: node)
            if tag == .text {
                append(document.bytes(of: node))
            } else if Self.unseen.contains(tag) {
                node = document.descendants(of: node).upperBound
                continue
            } else if tag == .td || tag == .th {
                needsSpace = !line.isEmpty
            } else if !Self.inline.contains(tag) {
                endLine()
                open.append(node)
            }
            node += 1
        }
        endLine()
    }

    /// Ends the paragraph in hand.
    mutating func endLine() {
        needsSpace = false
        guard !line.isEmpty else { return }
        paragraphs.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isBlank = byte <= 0x20
            let isHardSpace = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
            if isBlank || isHardSpace {
                needsSpace = !line.isEmpty
                index += isHardSpace ? 2 : 1
            } else {
                if needsSpace { line.append(0x20) }
                needsSpace = false
                line.append(byte)
                index += 1
            }
        }
    }

    /// Elements within a line.
    static let inline = HTMLTagSet(
        [
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong",
            "sub", "sup", "svg", "time", "tt", "u", "var", "wbr",
        ].map(HTMLTag.init) + [HTMLTag.unknown])

    /// Elements whose text nobody sees.
    static let unseen: HTMLTagSet = [
        .script, .style, .template, .noscript, .select, .textarea, .head, .iframe, .button, HTMLTag("object"),
        HTMLTag("svg"),
    ]
}
