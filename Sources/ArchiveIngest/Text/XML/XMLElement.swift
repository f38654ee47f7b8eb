/// An element of an XML document with everything below it.
struct XMLElement {
    /// What stands before the colon of its name; empty if nothing does.
    let prefix: String
    /// Its name without the prefix.
    let name: String
    /// The address that the prefix stands for, or the one declared for names without; empty if there is none.
    let namespace: String
    let attributes: [XMLAttribute]
    /// Elements and text in order.
    var children: [XMLNode] = []
    /// Where it stands, in bytes of the text, from `<` to behind the `>` of its end tag.
    var range: Range<Int>
}

/// What an element holds.
enum XMLNode {
    case element(XMLElement)
    /// Text with its references resolved.
    case text(String)
}

/// An attribute, its name in the two parts of an element's.
struct XMLAttribute: Equatable {
    let prefix: String
    let name: String
    /// The value with its references resolved.
    let value: String
}

extension XMLElement {
    /// The value of the attribute of that local name, one without a prefix first.
    subscript(name: String) -> String? {
        let named = attributes.filter { $0.name == name }
        return (named.first(where: \.prefix.isEmpty) ?? named.first)?.value
    }

    /// The child elements in order.
    var elements: some Sequence<XMLElement> { children.lazy.compactMap(\.element) }

    /// The first child element of that local name.
    func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// The child elements of that local name.
    func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

    /// The elements of that local name at any depth below, in order.
    func descendants(_ name: String) -> [XMLElement] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }

    /// All text below, as it stands.
    var text: String {
        switch children.count {
        case 0: return ""
        case 1: if case .text(let text) = children[0] { return text }
        default: break
        }
        return children.reduce(into: "") { text, node in
            switch node {
            case .text(let more): text += more
            case .element(let element): text += element.text
            }
        }
    }

    /// What it holds, written as markup again; names lose their prefixes, so that XHTML reads as HTML.
    var innerXML: String {
        children.reduce(into: "") { markup, node in
            switch node {
            case .text(let text): markup += XMLMarkup.escaped(text)
            case .element(let element): markup += element.markup
            }
        }
    }

    private var markup: String {
        let attributes = attributes.filter { $0.prefix != "xmlns" && $0.name != "xmlns" }
            .map { " \($0.name)=\"\(XMLMarkup.escaped($0.value))\"" }.joined()
        return children.isEmpty && XMLMarkup.voidNames.contains(name)
            ? "<\(name)\(attributes)>" : "<\(name)\(attributes)>\(innerXML)</\(name)>"
    }
}

extension XMLNode {
    /// The element that it is, if it is one.
    var element: XMLElement? {
        guard case .element(let element) = self else { return nil }
        return element
    }
}

/// How markup is written.
private enum XMLMarkup {
    /// HTML's elements without an end tag.
    static let voidNames: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x22 }) else { return text }
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
