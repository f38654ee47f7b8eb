/// An element of a page.
struct HTMLElement {
    let document: HTMLDocument
    /// Its number among the page's nodes.
    let index: Int

    var tag: HTMLTag { document.tag(of: index) }
    /// Its name in small letters.
    var name: String { document.name(of: index) }

    /// The value of an attribute.
    subscript(name: StaticString) -> String? { document.attribute(name, of: index) }

    /// The names in `class`.
    var classes: [Substring] { self["class"]?.split(whereSeparator: \.isWhitespace) ?? [] }

    /// The element that holds it.
    var parent: HTMLElement? { document.parent(of: index).map { Self(document: document, index: $0) } }

    /// The elements above, from the nearest.
    var ancestors: some Sequence<HTMLElement> {
        sequence(state: self) { element in
            guard let parent = element.parent else { return nil }
            element = parent
            return parent
        }
    }

    /// The elements right below.
    var children: some Sequence<HTMLElement> {
        document.children(of: index).lazy.filter { self.document.tag(of: $0) != .text }
            .map { Self(document: self.document, index: $0) }
    }

    /// The elements at any depth below, in order.
    var descendants: some Sequence<HTMLElement> {
        document.descendants(of: index).lazy.filter { self.document.tag(of: $0) != .text }
            .map { Self(document: self.document, index: $0) }
    }

    /// The elements of that name at any depth below.
    func descendants(_ tag: HTMLTag) -> [HTMLElement] { descendants.filter { $0.tag == tag } }

    /// The first element of that name at any depth below.
    func first(_ tag: HTMLTag) -> HTMLElement? { descendants.first { $0.tag == tag } }

    /// All text below as it stands.
    var text: String {
        document.descendants(of: index).reduce(into: "") { text, node in
            if document.tag(of: node) == .text { text += document.text(of: node) }
        }
    }

    /// All text below on one line; line breaks and blocks part words.
    var line: String { HTMLText.line(of: self) }
}
