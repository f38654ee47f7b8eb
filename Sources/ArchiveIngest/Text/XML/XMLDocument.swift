/// A document of XML, or of what is meant to be: every mistake that real files make is mended and noted, none ends it.
struct XMLDocument {
    /// The elements at the top: one as a rule, many in a file of records.
    private(set) var elements: [XMLElement] = []
    /// What is wrong with it, in order; the first hundred.
    private(set) var faults: [XMLFault] = []

    /// Elements deeper than that stand beside their parents.
    private static let deepest = 200
    private static let mostFaults = 100

    /// The first element that holds anything, else the first.
    var root: XMLElement? { elements.first { !$0.children.isEmpty } ?? elements.first }

    /// Reads UTF-8 text.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.init(bytes, range: 0..<bytes.count)
    }

    /// Reads a part of it; offsets are those of the whole.
    init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        var reader = XMLReader(bytes, range: range)
        var open: [XMLElement] = []
        var scopes = NamespaceScopes()
        while let token = reader.next() {
            switch token {
            case .start(let name, let attributes, let isEmpty, let range):
                scopes.open(attributes)
                let element = Self.element(name, attributes, range, scopes)
                if isEmpty || open.count >= Self.deepest {
                    scopes.close()
                    add(element, to: &open)
                } else {
                    open.append(element)
                }
            case .end(let name, let range):
                guard let index = open.lastIndex(where: { $0.isNamed(name) }) else {
                    note("</\(name)> closes nothing", at: range.lowerBound)
                    continue
                }
                if index < open.count - 1 {
                    note("<\(open[open.count - 1].name)> is not closed", at: open[open.count - 1].range.lowerBound)
                }
                close(&open, to: index, end: range.upperBound, &scopes)
            case .text(let text): add(text, to: &open)
            }
        }
        if let last = open.last { note("<\(last.name)> is not closed", at: last.range.lowerBound) }
        close(&open, to: 0, end: range.upperBound, &scopes)
        faults = Array((reader.faults + faults).sorted { $0.offset < $1.offset }.prefix(Self.mostFaults))
    }

    /// Reads a text.
    init(_ text: String) {
        var text = text
        self = text.withUTF8 { Self(UnsafeRawBufferPointer($0)) }
    }

    private static func element(
        _ name: String, _ attributes: [XMLAttribute], _ range: Range<Int>, _ scopes: NamespaceScopes
    ) -> XMLElement {
        let (prefix, local) = XMLReader.parts(of: name)
        return XMLElement(
            prefix: prefix, name: local, namespace: scopes.namespace(of: prefix), attributes: attributes, range: range)
    }

    private mutating func add(_ element: XMLElement, to open: inout [XMLElement]) {
        if open.isEmpty { elements.append(element) } else { open[open.count - 1].children.append(.element(element)) }
    }

    private func add(_ text: String, to open: inout [XMLElement]) {
        if !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
    }

    private mutating func close(_ open: inout [XMLElement], to index: Int, end: Int, _ scopes: inout NamespaceScopes) {
        while open.count > index {
            var element = open.removeLast()
            element.range = element.range.lowerBound..<end
            scopes.close()
            add(element, to: &open)
        }
    }

    private mutating func note(_ message: String, at offset: Int) {
        if faults.count < Self.mostFaults { faults.append(XMLFault(offset: offset, message: message)) }
    }
}

/// Something that XML does not allow.
struct XMLFault: Equatable {
    /// In bytes of the text.
    let offset: Int
    let message: String
}

extension XMLElement {
    /// Whether an end tag of that name, prefix and all, may close it; case does not matter, as in HTML.
    fileprivate func isNamed(_ written: String) -> Bool {
        let whole = prefix.isEmpty ? name : prefix + ":" + name
        return whole == written || whole.lowercased() == written.lowercased()
    }
}

/// The prefixes that are declared at each depth.
private struct NamespaceScopes {
    private var declared: [(prefix: String, namespace: String)] = [("xml", "http://www.w3.org/XML/1998/namespace")]
    private var counts: [Int] = []

    mutating func open(_ attributes: [XMLAttribute]) {
        let before = declared.count
        for attribute in attributes {
            if attribute.prefix == "xmlns" {
                declared.append((attribute.name, attribute.value))
            } else if attribute.prefix.isEmpty, attribute.name == "xmlns" {
                declared.append(("", attribute.value))
            }
        }
        counts.append(declared.count - before)
    }

    mutating func close() { declared.removeLast(counts.popLast() ?? 0) }

    func namespace(of prefix: String) -> String { declared.last { $0.prefix == prefix }?.namespace ?? "" }
}
