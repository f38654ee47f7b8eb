internal import CHTMLTree
internal import Glibc

/// A page of HTML as a tree, parsed as browsers do; what its scripts and styles hold is beside the tree.
///
/// The nodes are numbered in the order of the page, so what is below one is a range of numbers.
final class HTMLDocument {
    /// The page's scripts, data blocks such as JSON-LD among them, in order.
    let scripts: [HTMLScript]
    private var tree = html_tree()

    /// Parses UTF-8; nothing when there is more than 256 MiB of it.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let skimmed = HTMLSkimmer.skim(bytes)
        scripts = skimmed.scripts
        let status = skimmed.markup.withUnsafeBytes { markup in
            html_tree_parse(markup.baseAddress?.assumingMemoryBound(to: CChar.self), markup.count, &tree)
        }
        guard status == 0 else { return nil }
    }

    /// Parses a text.
    static func parse(_ text: String) -> HTMLDocument? {
        var text = text
        return text.withUTF8 { HTMLDocument(UnsafeRawBufferPointer($0)) }
    }

    deinit { html_tree_free(&tree) }

    /// How many nodes there are.
    var count: Int { Int(tree.node_count) }

    /// The element `html`.
    var root: HTMLElement { HTMLElement(document: self, index: 0) }

    /// The elements in the order of the page.
    var elements: some Sequence<HTMLElement> {
        (0..<count).lazy.filter { self.tag(of: $0) != .text }.map { HTMLElement(document: self, index: $0) }
    }

    // MARK: Nodes by number

    func tag(of node: Int) -> HTMLTag { HTMLTag(number: tree.nodes[node].tag) }

    /// The element that holds the node; nothing above the root.
    func parent(of node: Int) -> Int? {
        let parent = Int(tree.nodes[node].parent)
        return parent >= 0 ? parent : nil
    }

    /// The numbers of the nodes below.
    func descendants(of node: Int) -> Range<Int> { node + 1..<Int(tree.nodes[node].end) }

    /// The numbers of the nodes right below.
    func children(of node: Int) -> some Sequence<Int> {
        let end = Int(tree.nodes[node].end)
        return sequence(first: node + 1) { Int(self.tree.nodes[$0].end) }.lazy.prefix { $0 < end }
    }

    /// The bytes of a piece of text, UTF-8.
    func bytes(of node: Int) -> UnsafeRawBufferPointer { string(tree.nodes[node].start, tree.nodes[node].length) }

    /// A piece of text; the name of an element that HTML does not know.
    func text(of node: Int) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

    /// The name of an element in small letters.
    func name(of node: Int) -> String {
        let known = String(cString: html_tree_name(tree.nodes[node].tag))
        return known.isEmpty ? text(of: node).lowercased() : known
    }

    /// The value of an attribute; nothing if the element has none of that name.
    func attribute(_ name: StaticString, of node: Int) -> String? {
        attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same in bytes of UTF-8.
    func attributeBytes(_ name: StaticString, of node: Int) -> UnsafeRawBufferPointer? {
        value(of: name, at: node)?.bytes
    }

    /// The same with the number of the value.
    func value(of name: StaticString, at node: Int) -> HTMLValue? {
        let first = Int(tree.nodes[node].first_attribute)
        for index in first..<first + Int(tree.nodes[node].attribute_count) {
            let attribute = tree.attributes[index]
            let length = name.utf8CodeUnitCount
            guard Int(attribute.name_length) == length, let strings = tree.strings,
                memcmp(strings + Int(attribute.name), name.utf8Start, length) == 0
            else { continue }
            return HTMLValue(
                number: Int(attribute.value_number), bytes: string(attribute.value, attribute.value_length))
        }
        return nil
    }

    /// How many attributes an element has.
    func attributeCount(of node: Int) -> Int { Int(tree.nodes[node].attribute_count) }

    /// One more than the highest number of a value.
    var valueCount: Int { Int(tree.value_count) }

    private func string(_ start: Int32, _ length: Int32) -> UnsafeRawBufferPointer {
        guard let strings = tree.strings else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: strings + Int(start), count: Int(length))
    }
}

/// What an attribute holds.
struct HTMLValue {
    /// Values that are alike have one number, from 0 on.
    let number: Int
    let bytes: UnsafeRawBufferPointer
}

/// A script of a page.
struct HTMLScript {
    /// The value of `type`, in small letters; empty if there is none.
    let type: String
    /// The value of `id`.
    let id: String?
    /// What it holds, as it is written.
    let text: String
}
