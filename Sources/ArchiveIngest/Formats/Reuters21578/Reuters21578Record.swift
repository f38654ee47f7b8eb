internal import ArchiveModel

/// One record of Reuters-21578: `<REUTERS …> … </REUTERS>`.
///
/// The elements are described in the README of the collection, version 1.2 (David D. Lewis, 2004).
struct Reuters21578Record {
    private let bytes: TaggedBytes
    private let range: Range<Int>

    init(_ bytes: TaggedBytes, in range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// The article; `range` is its place on disk.
    func parsed(range: Range<Int>) -> ParsedArticle {
        var article = ParsedArticle(range: range)
        article.agency = "Reuters"
        readHeader(into: &article)
        readText(into: &article)
        return article
    }

    private func readHeader(into article: inout ParsedArticle) {
        let attributes = bytes.element("REUTERS", in: range)?.attributes ?? ""
        article.id = Self.value(of: "NEWID", in: attributes)
        article.furniture = attributes.nonEmpty.map { [$0] } ?? []
        if let date = text("DATE") {
            article.published = Reuters21578Date.iso8601(date) ?? date
            article.dateEvidence = .metadata
        }
        article.tags = list("TOPICS")
        article.places = list("PLACES").map(Reuters21578Names.place)
        article.people = list("PEOPLE").map(Reuters21578Names.person)
        article.organisations =
            (list("ORGS") + list("EXCHANGES")).map(Reuters21578Names.organisation)
            + list("COMPANIES").map(Reuters21578Names.place)
        article.wire = wire(guid: article.id)
        article.furniture += (text("UNKNOWN")?.paragraphs ?? []) + (text("MKNOTE")?.paragraphs ?? [])
    }

    private func readText(into article: inout ParsedArticle) {
        guard let element = bytes.element("TEXT", in: range) else { return }
        article.furniture += element.attributes.nonEmpty.map { [$0] } ?? []
        article.title = text("TITLE")
        if let author = text("AUTHOR") { article.byline = Reuters21578Names.authors(in: author) }
        article.dateline = text("DATELINE").flatMap(Self.withoutDash)
        let loose = looseLines(of: element)
        if let body = bytes.element("BODY", in: element.content) {
            article.body = WireParagraphs.paragraphs(of: plain(body.content))
            article.furniture += WireParagraphs.paragraphs(of: loose)
        } else if article.title == nil {
            article.body = WireParagraphs.paragraphs(of: loose)
            if WireParagraphs.beginsWithHeadline(loose) { article.title = article.body.removeFirst() }
        } else {
            article.furniture += WireParagraphs.paragraphs(of: loose)
        }
        if let last = article.body.last, Self.isSignOff(last) { article.furniture.append(article.body.removeLast()) }
    }

    /// What stands in the text outside its elements: all there is of a record whose type is `UNPROC`.
    private func looseLines(of text: TaggedBytes.Element) -> String {
        let elements = ["TITLE", "AUTHOR", "DATELINE", "BODY"]
            .compactMap { bytes.element($0, in: text.content)?.range }.sorted { $0.lowerBound < $1.lowerBound }
        var loose = ""
        var position = text.content.lowerBound
        for element in elements where element.lowerBound >= position {
            loose += plain(position..<element.lowerBound) + "\n\n"
            position = element.upperBound
        }
        return loose + plain(position..<text.content.upperBound)
    }

    /// What the head of the message, which the collection keeps as `UNKNOWN`, tells in its last line:
    /// `u f BC-SENATE-VOTE   04-02 0087`.
    private func wire(guid: String?) -> WireDetails {
        var wire = WireDetails()
        wire.guid = guid
        wire.kind = "text"
        let lines = text("UNKNOWN")?.paragraphs ?? []
        let words = lines.last?.split(separator: " ") ?? []
        guard lines.count > 1, words.count >= 5, words[0].utf8.count == 1, words[1].utf8.count == 1 else { return wire }
        wire.slugline = words[2..<words.count - 2].joined(separator: " ")
        wire.priority = Self.priorities[String(words[0])]
        if lines.count > 2 { wire.categories = lines[0].split(separator: " ").map(String.init) }
        return wire
    }

    /// The priorities of ANPA 1312: flash, bulletin, urgent, regular, deferred.
    private static let priorities = ["f": 1, "b": 2, "u": 3, "r": 4, "d": 5]

    private static func isSignOff(_ line: String) -> Bool { ["reuter", "reuters"].contains(line.lowercased()) }

    private static func withoutDash(_ line: String) -> String? {
        guard line.hasSuffix("-") else { return line }
        return String(line.dropLast()).trimmed.nonEmpty
    }

    private static func value(of name: String, in attributes: String) -> String? {
        for attribute in attributes.split(separator: " ") {
            let parts = attribute.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0] == name { return parts[1].filter { $0 != "\"" }.nonEmpty }
        }
        return nil
    }

    /// The items `<D>…</D>` of an element.
    private func list(_ name: String) -> [String] {
        guard let element = bytes.element(name, in: range) else { return [] }
        var items: [String] = []
        var rest = element.content
        while let item = bytes.element("D", in: rest) {
            if let text = plain(item.content).trimmed.nonEmpty { items.append(text) }
            rest = item.range.upperBound..<rest.upperBound
        }
        return items
    }

    private func text(_ name: String) -> String? {
        bytes.element(name, in: range).flatMap { plain($0.content).trimmed.nonEmpty }
    }

    private func plain(_ range: Range<Int>) -> String { SGMLReferences.resolved(bytes.text(in: range)) }
}
