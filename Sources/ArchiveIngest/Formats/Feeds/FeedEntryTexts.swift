internal import ArchiveModel

/// The texts of an entry: title, summary, body, and what stands under its pictures.
struct FeedEntryTexts {
    private(set) var title: String?
    private(set) var summary: String?
    private(set) var body: [String] = []
    private(set) var captions: [Caption] = []
    /// The language that the text, or else the title, states.
    private(set) var language: String?

    /// The whole text goes before any summary of it; where there is none, the first of two texts is the summary of the
    /// second.
    init(_ entry: FeedElement, isAtom: Bool) {
        func texts(_ elements: [FeedElement]) -> [(element: FeedElement, text: FeedText)] {
            elements.compactMap { element in FeedText(element, isAtom: isAtom).map { (element, $0) } }
        }
        let titles = texts(
            entry.all("title", "dc:title", "atom:title", "media:title")
                + entry.all("media:group").flatMap { $0.all("title") })
        let contents = texts(
            entry.all("content:encoded", "content", "fullitem", "xhtml:body", "xhtml:div", "body", "atom:content"))
        let summaries = texts(Self.summaries(of: entry))
        title = titles.first?.text.line
        let media = FeedMedia(entry)
        let whole = contents.map(\.text.body).max { $0.paragraphs.length < $1.paragraphs.length } ?? ([], [])
        let others = summaries.map(\.text.body).filter { !$0.paragraphs.isEmpty && $0.paragraphs != whole.paragraphs }
        let hasWhole = !whole.paragraphs.isEmpty
        let text = hasWhole ? whole : others.count > 1 ? others[1] : others.first
        body = text?.paragraphs ?? media.text
        summary = hasWhole || others.count > 1 ? others.first?.paragraphs.joined(separator: " ") : nil
        let pictures = (text?.captions ?? []).map { Caption(text: $0) }
        captions = media.captions.filter { !body.contains($0.text) && $0.text != summary }
        captions += pictures.filter { picture in !captions.contains { $0.text == picture.text } }
        language = (contents.first ?? summaries.first ?? titles.first)?.element.language
    }

    /// What may be a summary: those of the feed's own vocabulary in their order, then others.
    private static func summaries(of entry: FeedElement) -> [FeedElement] {
        let own = entry.children.filter { ["description", "summary", "tagline"].contains($0.name) }
        let others = entry.all("atom:summary", "dc:description", "dcterms:abstract", "abstract", "itunes:summary")
        return own.isEmpty ? Array(others.prefix(1)) : own
    }
}

extension [String] {
    fileprivate var length: Int { reduce(0) { $0 + $1.utf8.count } }
}
