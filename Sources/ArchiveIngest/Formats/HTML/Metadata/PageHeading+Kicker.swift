extension PageHeading {
    /// Reads a heading; nothing if there is no text in it or far too much.
    init?(_ element: HTMLElement, isMarked: Bool) {
        let pieces = Self.pieces(of: element)
        guard let text = MarkedText.line(Self.joined(pieces[...])), text.utf8.count <= 1200 else { return nil }
        let unmarked = pieces.filter { !$0.isKicker }
        let length = { (pieces: [Piece]) in pieces.reduce(0) { $0 + $1.text.utf8.count } }
        // A kicker is shorter than what it stands over.
        hasMarkedKicker = unmarked.count < pieces.count && length(unmarked) * 2 > length(pieces)
        let isParted = pieces.count > 1 && pieces[0].isParted
        let rest = hasMarkedKicker ? unmarked[...] : isParted ? pieces.dropFirst() : []
        withoutKicker = MarkedText.line(String(Self.joined(rest).drop { $0.isWhitespace || ":-–—|/".contains($0) }))
        node = element.index
        self.text = text
        isTop = element.tag == .h1
        self.isMarked = isMarked
        isSiteName = element.descendants(.a).contains { $0["href"].map(Self.isFrontPage) ?? false }
    }

    /// A piece of a heading: text of its own or a child element.
    private struct Piece {
        let text: String
        /// Whether it is set apart from its neighbours, as words in italics or a link are not.
        let isParted: Bool
        let isKicker: Bool
    }

    /// What stands side by side in a heading, within the innermost element that holds all of it.
    private static func pieces(of element: HTMLElement) -> [Piece] {
        let nodes = element.document.children(of: element.index).filter { node in
            element.document.tag(of: node) != .text || !element.document.text(of: node).isBlank
        }
        if nodes.count == 1, element.document.tag(of: nodes[0]) != .text {
            return pieces(of: HTMLElement(document: element.document, index: nodes[0]))
        }
        return nodes.compactMap { node in
            if element.document.tag(of: node) == .text {
                return Piece(text: element.document.text(of: node), isParted: false, isKicker: false)
            }
            let child = HTMLElement(document: element.document, index: node)
            let text = child.line
            guard !text.isEmpty || child.tag == .br else { return nil }
            return Piece(text: text, isParted: !withinWords.contains(child.name), isKicker: isKicker(child))
        }
    }

    private static func joined(_ pieces: ArraySlice<Piece>) -> String {
        var line = ""
        var wasParted = false
        for piece in pieces {
            if wasParted || piece.isParted { line += " " }
            line += piece.text
            // An initial that is set larger than the rest of its word is not parted from it.
            wasParted = piece.isParted && piece.text.count > 1
        }
        return line
    }

    private static func isKicker(_ element: HTMLElement) -> Bool {
        guard let names = element["class"]?.lowercased() else { return false }
        return kickers.contains { names.contains($0) }
    }

    private static func isFrontPage(_ address: String) -> Bool {
        address == "/" || address.hasPrefix("http") && address.split(separator: "/").count <= 2
    }

    private static let withinWords: Set = ["a", "abbr", "b", "em", "font", "i", "mark", "q", "sub", "sup", "u", "wbr"]

    /// Words in the names of classes for the line over a headline, and for what only screen readers say.
    private static let kickers = [
        "kicker", "overline", "topline", "roofline", "eyebrow", "dachzeile", "spitzmarke", "ortsmarke", "topic",
        "pretitle", "antetitulo", "offscreen", "visually-hidden", "visuallyhidden", "screen-reader", "sr-only", "a11y",
        "badge",
    ]
}
