/// Whether a text of which nothing is stated is HTML.
struct FeedMarkup {
    /// Whether any of it is: a tag of HTML, or a reference to a character.
    private(set) var isAny = false
    /// Whether all of it can be: it has an end tag, an empty element or a reference to a character, and no tag that HTML
    /// has not: `History of the <blink> tag` is a text about a tag.
    private(set) var isWhole = false
    /// Whether it has tags, and not references alone.
    private(set) var hasTags = false

    init(_ text: String) {
        var hasForeignTag = false
        var hasProof = false
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") else { continue }
            let rest = text[text.utf8.index(after: index)...].utf8
            if byte == UInt8(ascii: "&") {
                if Self.isReference(rest) { hasProof = true }
                continue
            }
            let isEnd = rest.first == UInt8(ascii: "/")
            let name = Substring((isEnd ? rest.dropFirst() : rest).prefix(while: Self.isNameByte)).lowercased()
            guard !name.isEmpty else { continue }
            guard Self.names.contains(name) || Self.emptyNames.contains(name) else {
                hasForeignTag = true
                continue
            }
            hasTags = true
            if isEnd || Self.emptyNames.contains(name) { hasProof = true }
        }
        isAny = hasTags || hasProof
        isWhole = hasProof && !hasForeignTag
    }

    /// Whether it is the rest of a reference: `amp;`, `#8217;`, `#x2019;`.
    private static func isReference(_ text: Substring.UTF8View) -> Bool {
        let isNumber = text.first == UInt8(ascii: "#")
        let name = (isNumber ? text.dropFirst() : text).prefix(31).prefix(while: isNameByte)
        return !name.isEmpty && name.endIndex < text.endIndex && text[name.endIndex] == UInt8(ascii: ";")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static let emptyNames: Set = [
        "br", "hr", "img", "input", "wbr", "embed", "source", "meta", "base", "param",
    ]
    private static let names: Set = [
        "a", "abbr", "acronym", "address", "applet", "article", "aside", "audio", "b", "bdo", "big", "blockquote",
        "body",
        "button",
        "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "dir", "div", "dl", "dt", "em",
        "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header",
        "html", "i", "iframe", "ins", "kbd", "label", "legend", "li", "main", "map", "mark", "math", "nav", "noscript",
        "object",
        "ol", "optgroup", "option", "p", "picture", "pre", "q", "s", "samp", "script", "section", "select", "small",
        "span",
        "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "textarea", "tfoot", "th", "thead",
        "time",
        "tr", "tt", "u", "ul", "var", "video",
    ]
}
