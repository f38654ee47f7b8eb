/// Cuts a page into its blocks of text.
struct BlockReader {
    private let page: HTMLDocument
    private var blocks: [TextBlock] = []
    /// The elements that are open, each with the context below it.
    private var open: [(element: Int, end: Int, tag: HTMLTag, context: BlockContext)] = []
    private var line = LineInHand()
    private let prose: ProseLengths
    private var hints: ElementHints

    /// The blocks of a page, in order.
    static func blocks(of page: HTMLDocument) -> [TextBlock] {
        var reader = Self(page: page)
        reader.read()
        return reader.shown
    }

    /// The blocks; where most of the text waits for a script to show it, it counts as shown.
    private var shown: [TextBlock] {
        let length = { (isHidden: Bool) in
            blocks.reduce(0) { sum, block in
                let counts =
                    block.isProse && block.context.contains(.hidden) == isHidden
                    && block.context.isDisjoint(with: .apart)
                return counts ? sum + block.length : sum
            }
        }
        guard length(true) > length(false) else { return blocks }
        return blocks.map { block in
            var block = block
            block.context.remove(.hidden)
            return block
        }
    }

    private init(page: HTMLDocument) {
        self.page = page
        prose = ProseLengths(page)
        hints = ElementHints(page)
    }

    private mutating func read() {
        var node = 0
        var linkEnd = 0
        while node < page.count {
            closeElements(before: node)
            let tag = page.tag(of: node)
            let end = page.descendants(of: node).upperBound
            if tag == .text {
                line.append(page.bytes(of: node), node: node, isLinked: node < linkEnd)
            } else if HTMLFlow.unseen.contains(tag) {
                node = end
                continue
            } else if tag == .a {
                linkEnd = max(linkEnd, end)
            } else if tag == .td || tag == .th {
                line.space()
                openElement(node, tag, end)
                node += 1
                continue
            } else if !HTMLFlow.inline.contains(tag) {
                endLine()
                openElement(node, tag, end)
            } else if let context = hints.inlineContext(of: node) {
                endLine()
                open.append((node, end, tag, outer.union(context)))
            }
            node += 1
        }
        closeElements(before: page.count)
        endLine()
    }

    private var outer: BlockContext { open.last?.context ?? [] }

    private mutating func openElement(_ node: Int, _ tag: HTMLTag, _ end: Int) {
        guard end > node + 1 else { return }
        var context = hints.context(of: node, tag: tag)
        if tag == .article, outer.contains(.article), isOtherStory(node) { context.insert(.related) }
        open.append((node, end, tag, outer.union(prose.believable(context, of: node..<end))))
    }

    /// Whether the heading of an article leads to a page of its own.
    private func isOtherStory(_ article: Int) -> Bool {
        let hasOwnText = blocks.contains {
            $0.isProse && $0.context.contains(.article) && $0.context.isDisjoint(with: .apart)
        }
        guard hasOwnText else { return false }
        let heading = page.descendants(of: article).first { [.h1, .h2, .h3, .h4].contains(page.tag(of: $0)) }
        guard let heading else { return false }
        let isInLink = page.parent(of: heading).map { page.tag(of: $0) == .a } ?? false
        return isInLink || page.children(of: heading).contains { page.tag(of: $0) == .a }
    }

    private mutating func closeElements(before node: Int) {
        while let last = open.last, last.end <= node {
            if last.tag == .td || last.tag == .th { line.space() } else { endLine() }
            open.removeLast()
        }
    }

    private mutating func endLine() {
        guard let (text, node, length, linked, words) = line.take() else { return }
        let holder = open.last { $0.tag != .td && $0.tag != .th } ?? (0, 0, .body, [])
        blocks.append(
            TextBlock(
                element: holder.element, node: node, tag: holder.tag, context: outer, text: text, length: length,
                linkedLength: linked, words: words))
    }
}

/// The text of a block as far as it is read.
private struct LineInHand {
    private var bytes: [UInt8] = []
    private var node = 0
    private var length = 0
    private var linkedLength = 0
    private var words = 0
    private var needsSpace = false

    mutating func space() { needsSpace = !bytes.isEmpty }

    mutating func append(_ text: UnsafeRawBufferPointer, node: Int, isLinked: Bool) {
        let before = length
        var index = 0
        while index < text.count {
            let byte = text[index]
            let isHardSpace = byte == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0
            if byte <= 0x20 || isHardSpace {
                space()
                index += isHardSpace ? 2 : 1
                continue
            }
            if bytes.isEmpty { self.node = node }
            if needsSpace { bytes.append(0x20) }
            if needsSpace || bytes.isEmpty { words += 1 }
            needsSpace = false
            bytes.append(byte)
            if byte & 0xC0 != 0x80 { length += 1 }
            if 0xE3...0xED ~= byte, length % 2 == 0 { words += 1 }
            index += 1
        }
        if isLinked { linkedLength += length - before }
    }

    /// The block, if there is any text; the line is empty then.
    mutating func take() -> (text: String, node: Int, length: Int, linked: Int, words: Int)? {
        defer { self = Self() }
        guard !bytes.isEmpty else { return nil }
        return (String(decoding: bytes, as: UTF8.self), node, length, linkedLength, words)
    }
}
