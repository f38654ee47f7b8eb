internal import ArchiveModel

/// The texts of an entry: title, summary, body, and what stands under its pictures.
struct FeedEntryTexts {
    private(set) var title: String?
    private(set) var summary: String?
    private(set) var body: [String] = []
    private(set) var captions: [Caption] = []
    /// The lines that a feed's program puts under the text.
    private(set) var furniture: [String] = []
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
        language = (contents.first ?? summaries.first ?? titles.first)?.element.language
        let whole = contents.map { passage($0.text) }.max { $0.length < $1.length } ?? Passage()
        let others = summaries.map { passage($0.text) }.filter { $0.length > 0 && $0.paragraphs != whole.paragraphs }
        let hasSummary = whole.length > 0 || others.count > 1
        let text = whole.length > 0 ? whole : others.count > 1 ? others[1] : others.first ?? Passage()
        summary = hasSummary ? others.first?.paragraphs.joined(separator: " ") : nil
        let media = FeedMedia(entry)
        body = text.length > 0 ? text.paragraphs : media.text
        // A drawing alone is no text, but it was there.
        if body.isEmpty { furniture = (contents + summaries).prefix(1).compactMap(\.text.source) }
        captions = media.captions.filter { !body.contains($0.text) && $0.text != summary }
        captions += text.captions.filter { text in !captions.contains { $0.text == text } }.map { Caption(text: $0) }
    }

    /// A text cut up.
    private struct Passage {
        var paragraphs: [String] = []
        var captions: [String] = []

        var length: Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }
    }

    /// The parts of a text; a last paragraph that is none of it goes to the furniture.
    private mutating func passage(_ text: FeedText) -> Passage {
        let body = text.body
        var passage = Passage(
            paragraphs: body.paragraphs.filter { !Shortcode.isOne($0) }, captions: body.captions)
        for line in body.paragraphs where Shortcode.isOne(line) && !furniture.contains(line) { furniture.append(line) }
        if passage.paragraphs.count > 1, let last = passage.paragraphs.last, isSignature(last) {
            if !furniture.contains(last) { furniture.append(last) }
            passage.paragraphs.removeLast()
        }
        return passage
    }

    /// Whether a last paragraph says of the article where it appeared, as WordPress adds in many languages: the title
    /// among few words.
    private func isSignature(_ paragraph: String) -> Bool {
        guard let title, title.split(separator: " ").count > 2, paragraph.utf8.count < title.utf8.count + 120 else {
            return false
        }
        return paragraph != title && paragraph.contains(title)
    }

    /// What may be a summary: those of the feed's own vocabulary in their order, then others.
    private static func summaries(of entry: FeedElement) -> [FeedElement] {
        let own = entry.children.filter { ["description", "summary", "tagline"].contains($0.name) }
        let others = entry.all(
            "atom:summary", "dc:description", "dcterms:abstract", "abstract", "itunes:summary", "excerpt:encoded")
        return own.isEmpty ? Array(others.prefix(1)) : own
    }
}
