internal import ArchiveModel

/// The text of an element of NITF or XHTML: its paragraphs, the rows of its tables, the captions of its pictures.
struct MarkupText {
    private(set) var paragraphs: [String] = []
    private(set) var captions: [Caption] = []
    /// What a page puts above its text: the headline once more, the date.
    private(set) var furniture: [String] = []
    /// The text since the last paragraph, a line for each line break.
    private var lines = [""]

    /// Reads what an element holds.
    init(_ element: XMLElement) {
        visit(element)
        endParagraph()
    }

    /// Whether an element holds text and not data in some vocabulary of its own: nothing but text, or markup of text.
    static func isText(_ element: XMLElement) -> Bool {
        let names = element.elements.map { $0.name.lowercased() }
        return names.isEmpty || names.contains { blocks.contains($0) || ["pre", "table", "br"].contains($0) }
    }

    private mutating func visit(_ element: XMLElement) {
        for child in element.children {
            switch child {
            case .text(let text): lines[lines.count - 1] += text
            case .element(let element): read(element)
            }
        }
    }

    private mutating func read(_ element: XMLElement) {
        let name = element.name.lowercased()
        switch name {
        case "head", "script", "style", "colgroup", "media-metadata": return
        case "br": lines.append("")
        case "table": readTable(element)
        case "media", "figure": readPicture(element)
        case "pre": addPreformatted(element)
        case "header", "footer", "nav":
            endParagraph()
            furniture += MarkupText(element).paragraphs
        default:
            let isBlock = Self.blocks.contains(name)
            if isBlock { endParagraph() }
            visit(element)
            if isBlock { endParagraph() }
        }
    }

    private mutating func endParagraph() {
        let found =
            lines.count == 1
            ? WireText.paragraphs(of: lines[0], lineEnds: .markup) : WireText.paragraphs(ofBrokenLines: lines)
        // Some systems escape markup that they do not know, and it arrives as text.
        paragraphs += found.flatMap { WireContent.hasTags($0) ? HTMLText.paragraphs(of: $0) : [$0] }
        lines = [""]
    }

    private mutating func addPreformatted(_ element: XMLElement) {
        endParagraph()
        paragraphs += WireText.paragraphs(of: element.text, lineEnds: .typed)
    }

    private mutating func readTable(_ table: XMLElement) {
        endParagraph()
        if let caption = table.first("caption") { paragraphs += MarkupText(caption).paragraphs }
        for row in table.descendants("tr") + table.descendants("nitf-table-row") {
            let cells = row.elements.map { MarkupText($0).paragraphs.joined(separator: " ") }
            paragraphs += Self.row(of: Array(cells)).map { [$0] } ?? []
        }
    }

    /// A row of a table on a line; nothing if all its cells are empty.
    static func row(of cells: [String]) -> String? {
        cells.joined().isBlank ? nil : cells.map(\.trimmed).joined(separator: " | ")
    }

    /// A picture, sound or film of NITF, or a figure of HTML: what it shows, and who made it.
    private mutating func readPicture(_ media: XMLElement) {
        endParagraph()
        let texts = (media.descendants("media-caption") + media.descendants("figcaption"))
            .map { MarkupText($0).paragraphs.joined(separator: " ") }.filter { !$0.isEmpty }
        let credit = media.descendants("media-producer").first.map { MarkupText($0).paragraphs.joined(separator: " ") }
        guard !texts.isEmpty else { return }
        captions.append(Caption(text: texts.joined(separator: " "), credit: credit?.nonEmpty))
    }

    /// Elements that begin and end a paragraph, of NITF and of HTML.
    private static let blocks: Set<String> = [
        "p", "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "div", "section", "article",
        "aside", "main", "blockquote", "bq", "ul", "ol", "dl", "block", "body", "html", "hr", "note", "fn", "tagline",
        "body.content", "body.end", "body.head", "bibliography", "address",
    ]
}
