internal import Foundation

/// A text of a feed: plain, HTML, or left to be guessed, as RSS does.
struct FeedText {
    private enum Kind {
        case plain, html, unstated
    }

    private let text: String
    private let kind: Kind

    /// The text of an element; nothing where it is blank, lies elsewhere or is a picture.
    ///
    /// Atom states what it is by `type` and, in its version 0.3, by `mode`; of RSS it has to be seen.
    init?(_ element: FeedElement, isAtom: Bool) {
        let type = String(element["type"]?.lowercased().prefix { $0 != ";" } ?? "")
        let isBase64 = element["mode"]?.lowercased() == "base64" || isAtom && !Self.isText(type)
        if isBase64, let bytes = Data(base64Encoded: element.xml.text, options: .ignoreUnknownCharacters) {
            guard let decoded = String(validating: bytes, as: UTF8.self) else { return nil }
            text = decoded
            kind = Self.kind(of: type, isAtom: false)
        } else if element.xml.elements.first(where: { _ in true }) != nil {
            text = element.xml.innerXML
            kind = .html
        } else {
            text = element.xml.text
            kind = Self.kind(of: type, isAtom: isAtom)
        }
        if text.isBlank { return nil }
    }

    /// A text of which is known whether it is HTML.
    init?(_ text: String?, isHTML: Bool) {
        guard let text = text?.filter({ $0 != "\0" }).trimmed.nonEmpty else { return nil }
        self.text = text
        kind = isHTML ? .html : .plain
    }

    /// It as written, on one line.
    var source: String? { TextCleaning.line(text) }

    /// All of it on one line, as titles are.
    var line: String? {
        let isHTML = kind == .html || kind == .unstated && FeedMarkup(text).isWhole
        return isHTML
            ? HTMLText.line(of: text) : text.split(whereSeparator: \.isWhitespace).joined(separator: " ").nonEmpty
    }

    /// Its paragraphs.
    var paragraphs: [String] { html.map { HTMLText.paragraphs(of: $0) } ?? text.paragraphs }

    /// Its paragraphs, and apart from them what stands under its pictures.
    var body: (paragraphs: [String], captions: [String]) {
        guard let html, let page = HTMLDocument.parse(html) else { return (text.paragraphs, []) }
        var paragraphs = HTMLText.paragraphs(of: page.root)
        var captions: [String] = []
        var end = 0
        for element in page.root.descendants where element.index >= end && Self.isCaption(element) {
            end = page.descendants(of: element.index).upperBound
            let lines = HTMLText.paragraphs(of: element)
            for line in lines { paragraphs.firstIndex(of: line).map { _ = paragraphs.remove(at: $0) } }
            if !lines.isEmpty { captions.append(lines.joined(separator: " ")) }
        }
        return (paragraphs, captions)
    }

    private static func isCaption(_ element: HTMLElement) -> Bool {
        element.tag == .figcaption || element.classes.contains { $0.contains("caption") }
    }

    /// The HTML that it is, if it is; what was escaped twice is read twice.
    private var html: String? {
        let markup = FeedMarkup(text)
        guard kind == .html || kind == .unstated && markup.isAny else { return nil }
        guard kind == .unstated, !markup.hasTags else { return Self.withParagraphs(text) }
        let rest = XMLReferences.resolved(in: text)
        return rest.hasPrefix("<") && FeedMarkup(rest).isWhole ? rest : text
    }

    /// HTML in which blank lines part paragraphs, as WordPress keeps its texts, with the tags for them.
    private static func withParagraphs(_ html: String) -> String {
        let markup = html.contains("\n") ? html.lowercased() : ""
        guard !markup.isEmpty, !arrangingTags.contains(where: markup.contains) else { return html }
        let lines = html.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.map { $0.allSatisfy(\.isWhitespace) ? "<p>" : $0 }.joined(separator: "\n")
    }

    /// The beginnings of tags that part paragraphs themselves, or are those of a whole page.
    private static let arrangingTags = ["<p>", "<p ", "<br", "<pre", "<div", "<table", "<html", "<head", "<body"]

    private static func kind(of type: String, isAtom: Bool) -> Kind {
        switch type {
        case "html", "text/html": .html
        case "text", "plain", "text/plain": isAtom ? .plain : .unstated
        case "": isAtom ? .plain : .unstated
        default: .unstated
        }
    }

    /// Whether content of a type stands as text; all other is in Base64 (RFC 4287, section 4.1.3.3).
    private static func isText(_ type: String) -> Bool {
        !type.contains("/") || type.hasPrefix("text/") || type.hasSuffix("xml")
    }
}
