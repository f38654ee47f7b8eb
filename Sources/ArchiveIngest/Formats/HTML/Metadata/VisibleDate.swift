internal import ArchiveModel

/// Reads the date that stands by the headline, with or without mark-up of its own.
enum VisibleDate {
    /// The first date in a line of its own within the page's head: from just before the headline to its first
    /// paragraphs; on a page without a headline from the top.
    static func date(near headline: Int?, in document: HTMLDocument) -> NewsDate? {
        let start = headline ?? 0
        let after = (start..<min(document.count, start + (headline == nil ? 1500 : 400)))
        let before = max(0, start - 60)..<start
        return date(in: after, document) ?? date(in: before, document)
    }

    private static func date(in nodes: Range<Int>, _ document: HTMLDocument) -> NewsDate? {
        for node in nodes {
            if let date = date(of: node, document) { return date }
        }
        return nil
    }

    private static func date(of node: Int, _ document: HTMLDocument) -> NewsDate? {
        if document.tag(of: node) == .time {
            guard let text = document.attribute("datetime", of: node)?.trimmed.nonEmpty else { return nil }
            return NewsDate(iso8601: text) ?? DateReader.date(in: text)
        }
        guard document.tag(of: node) == .text, 6...160 ~= document.bytes(of: node).count else { return nil }
        let match = DateReader.dates(in: document.text(of: node)).first
        guard let match, match.otherWords <= 8, match.date.year >= 1990 else { return nil }
        return match.date
    }
}
