/// The text of a piece of HTML as a reader sees it: what feeds, mail and wire files hold.
enum HTMLText {
    /// Its paragraphs: each block a line or several, parted by line breaks.
    static func paragraphs(of html: String) -> [String] {
        guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return html.paragraphs }
        return HTMLDocument.parse(html).map { paragraphs(of: $0.root) } ?? []
    }

    /// All of it on one line; nothing if there is no text.
    static func line(of html: String) -> String? { paragraphs(of: html).joined(separator: " ").nonEmpty }

    /// The paragraphs below an element.
    static func paragraphs(of element: HTMLElement) -> [String] {
        var flow = HTMLFlow(document: element.document)
        flow.read(element.index)
        return flow.paragraphs
    }

    /// The text below an element on one line.
    static func line(of element: HTMLElement) -> String { paragraphs(of: element).joined(separator: " ") }
}
