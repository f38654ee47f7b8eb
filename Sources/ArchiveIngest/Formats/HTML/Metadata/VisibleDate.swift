internal import ArchiveModel

/// Reads the date that stands by the headline, with or without mark-up of its own.
struct VisibleDate {
    let date: NewsDate
    /// Whether mark-up or a word before it says what it is, so that it is no chance find.
    let isCertain: Bool
    /// Whether a word before it says that it is that of a change.
    var isChange = false

    /// The date nearest to the headline; on a page without one the first of all.
    ///
    /// One that is marked as a date (`<time>`, a class) or labelled (`Published on …`) beats those that are not, unless
    /// it is far off; what stands over the headline is often today's date, so it counts as farther.
    static func find(near headline: Int?, in document: HTMLDocument) -> Self? {
        let center = headline ?? 0
        var best: (found: Self, distance: Int)?
        var node = max(0, center - 120)
        let end = min(document.count, center + (headline == nil ? 2500 : 700))
        while node < end {
            let below = document.descendants(of: node)
            if PageAsides.isAside(node, document) {
                node = max(below.upperBound, node + 1)
                continue
            }
            if let found = date(at: node, document) {
                let way = node < center ? 2 * (center - node) : node - center
                let distance = way + (found.isCertain ? 0 : 150) + (found.isChange ? 300 : 0)
                if distance < best?.distance ?? .max { best = (found, distance) }
            }
            node += 1
        }
        return best?.found
    }

    /// The first date anywhere on the page that mark-up or a word tells of: `Stand: 3. Mai 2024`; or the first that
    /// lies in a known month.
    static func first(in document: HTMLDocument, within month: NewsDate? = nil) -> NewsDate? {
        (0..<document.count).lazy.compactMap { date(at: $0, document) }.first { found in
            guard let month else { return found.isCertain }
            return found.date.year == month.year && found.date.month == month.month
        }?.date
    }

    private static func date(at node: Int, _ document: HTMLDocument) -> Self? {
        if document.tag(of: node) == .text {
            if let first = opening(of: node, document) { return Self(date: first, isCertain: false) }
            guard let match = match(of: node, document, longest: 160), match.otherWords <= 8 else { return nil }
            let isLink = document.parent(of: node).map { document.tag(of: $0) == .a } ?? false
            guard !isLink || match.otherWords == 0 else { return nil }
            return Self(
                date: match.date, isCertain: isLabelled(match), isChange: match.label.contains(where: changes.contains))
        }
        guard isMarked(node, document), document.descendants(of: node).count <= 24 else { return nil }
        let text = document.attribute("datetime", of: node)?.trimmed.nonEmpty
        return (text.flatMap { NewsDate(iso8601: $0) ?? DateReader.date(in: $0) } ?? line(of: node, document))
            .flatMap { $0.year >= 1990 && $0.day != nil ? Self(date: $0, isCertain: true) : nil }
    }

    /// The date with which a long text begins: `01.02.2022 The labour market …`.
    private static func opening(of node: Int, _ document: HTMLDocument) -> NewsDate? {
        let bytes = document.bytes(of: node)
        guard bytes.count > 160, let first = bytes.first(where: { $0 > 0x20 }), 0x30...0x39 ~= first else { return nil }
        let match = DateReader.dates(in: String(decoding: bytes.prefix(32), as: UTF8.self)).first
        return match.flatMap { $0.label.isEmpty && $0.date.year >= 1990 ? $0.date : nil }
    }

    /// The date in all the text of an element, which may hold day and month in elements of their own.
    private static func line(of node: Int, _ document: HTMLDocument) -> NewsDate? {
        let line = HTMLElement(document: document, index: node).line
        guard 6...120 ~= line.utf8.count, let match = DateReader.dates(in: line).first, match.otherWords <= 8,
            match.label.allSatisfy({ !strangers.contains($0) })
        else { return nil }
        return match.date
    }

    private static func match(of node: Int, _ document: HTMLDocument, longest: Int) -> DateMatch? {
        guard document.tag(of: node) == .text, 6...longest ~= document.bytes(of: node).count,
            let match = DateReader.dates(in: document.text(of: node)).first, match.date.year >= 1990,
            match.label.allSatisfy({ !strangers.contains($0) })
        else { return nil }
        return match
    }

    private static func isMarked(_ node: Int, _ document: HTMLDocument) -> Bool {
        if document.tag(of: node) == .time { return true }
        return MarkupNames.Marks(document.attributeBytes("class", of: node)).contains(.date)
    }

    private static func isLabelled(_ match: DateMatch) -> Bool { match.label.contains(where: labels.contains) }

    private static let labels: Set<String> = [
        "published", "posted", "updated", "modified", "edited", "stand", "datum", "date", "veröffentlicht", "erstellt",
        "aktualisiert", "geändert", "änderung", "erschienen", "publié", "modifié", "publicado", "actualizado",
        "pubblicato", "aggiornato", "opublikowano", "gepubliceerd", "vom",
    ]
    private static let changes: Set<String> = [
        "updated", "modified", "edited", "aktualisiert", "geändert", "änderung", "modifié", "actualizado", "aggiornato",
    ]
    /// Words before dates that are not of the article.
    private static let strangers: Set<String> = [
        "joined", "registriert", "beigetreten", "born", "geboren", "geburtstag", "copyright", "zeit", "foto", "photo",
        "expires", "until", "bis",
    ]
}
