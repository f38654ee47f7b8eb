internal import ArchiveModel

/// The dates of an entry, ISO 8601.
struct FeedEntryDates {
    private(set) var published: String?
    private(set) var updated: String?
    /// Those that are not understood, as written.
    private(set) var unread: [String] = []

    /// Reads them; an entry that tells only when it was changed was published then, as far as a feed can tell.
    init(_ entry: FeedElement) {
        published = date(
            in: entry, "published", "pubdate", "issued", "atom:published", "dcterms:issued", "dc:date", "date",
            "prism:publicationdate", "dcterms:available")
        updated = date(in: entry, "updated", "modified", "atom:updated", "dcterms:modified", "prism:modificationdate")
        // Microsoft's channels.
        updated = updated ?? TextCleaning.line(entry["lastmod"]).flatMap { iso8601($0) }
        published = published ?? date(in: entry, "created", "dcterms:created", "dcterms:date") ?? updated
        if published == nil { published = unread.first }
    }

    /// The first date that has one of the names; of several of one name the last.
    private mutating func date(in entry: FeedElement, _ names: String...) -> String? {
        for name in names {
            for element in entry.all(name).reversed() {
                if let date = TextCleaning.line(element.text).flatMap({ iso8601($0) }) { return date }
            }
        }
        return nil
    }

    private mutating func iso8601(_ text: String) -> String? {
        let date = NewsDate(iso8601: text) ?? TimestampReader.date(of: text) ?? DateReader.date(in: text)
        if date == nil { unread.append(text) }
        return date?.iso8601
    }
}
