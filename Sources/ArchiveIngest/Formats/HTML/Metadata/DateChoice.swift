internal import ArchiveModel

/// Chooses the dates among what a page states.
struct DateChoice {
    /// When it was published, in ISO 8601.
    let published: NewsDate?
    let evidence: DateEvidence
    /// When it was last changed.
    let updated: NewsDate?

    init(_ statements: PageStatements, document: HTMLDocument, headline: Int?, address: String?) {
        let stated = Self.dates(Self.publication(of: statements))
        if let first = stated.first(where: { $0.day != nil }) {
            let refined = Self.refined(first, by: stated)
            let day = refined.isMidnightElsewhere ? VisibleDate.find(near: headline, in: document) : nil
            published = day.flatMap { $0.isCertain && $0.date.isDay(after: refined) ? $0.date : nil } ?? refined
            evidence = .metadata
        } else {
            let weak = Self.dates(Self.weak(in: statements)).first ?? stated.first
            (published, evidence) = Self.fallback(
                document, headline: headline, address: address, titled: Self.dated(statements), weak: weak)
        }
        updated = Self.dates(Self.change(of: statements)).first
    }

    /// The date in the page's title or the one that the page shows; else the one in its address, that of a change, or
    /// any with a label.
    private static func fallback(
        _ document: HTMLDocument, headline: Int?, address: String?, titled: NewsDate?, weak: NewsDate?
    ) -> (NewsDate?, DateEvidence) {
        if let titled { return (titled, .header) }
        let seen = VisibleDate.find(near: headline, in: document)
        if let seen, seen.isCertain { return (seen.date, .header) }
        let named = address.flatMap(DateInName.inAddress)
        if let named, named.day != nil { return (named, .url) }
        if let seen { return (seen.date, .header) }
        if let weak { return (weak, .metadata) }
        if let named { return VisibleDate.first(in: document, within: named).map { ($0, .header) } ?? (named, .url) }
        return (VisibleDate.first(in: document), .header)
    }

    /// What says when the page was published, the surest first.
    private static func publication(of statements: PageStatements) -> [String] {
        let article = statements.linkedData.article
        let linked = article?["datePublished"]?.date
        let metas = statements.metas(publicationNames)
        let items = statements.items["datePublished"] ?? []
        let times = statements.times.filter { $0.isPublication == true }.map(\.text)
        let others = statements.linkedData.objects.compactMap { $0["datePublished"]?.date }
        return [linked].compactMap { $0 } + metas + items + times.prefix(1) + others.prefix(1)
    }

    /// The date that stands beside the headline in the page's title (`… | DW | 28.04.2023`), and not in the headline.
    private static func dated(_ statements: PageStatements) -> NewsDate? {
        let titles = [statements.meta("og:title"), statements.title].compactMap { $0 }
        let parts = titles.compactMap { title -> Substring? in
            let parts = title.split { "|–—,".contains($0) }
            return parts.count > 1 ? parts.last : nil
        }
        let beside = parts.filter { part in !statements.headings.contains { $0.text.hasSuffix(part) } }
        return beside.lazy.compactMap { DateReader.dates(in: $0).first { $0.otherWords == 0 }?.date }.first
    }

    /// What says when something was made, if nothing tells of publication.
    private static func weak(in statements: PageStatements) -> [String] {
        let linked = ["dateCreated", "uploadDate", "dateModified"].compactMap {
            statements.linkedData.article?[$0]?.date
        }
        return linked + statements.metas(weakNames)
    }

    private static func change(of statements: PageStatements) -> [String] {
        let linked = statements.linkedData.article?["dateModified"]?.date
        let times = statements.times.filter { $0.isPublication == false }.map(\.text)
        return [linked].compactMap { $0 } + statements.metas(changeNames) + (statements.items["dateModified"] ?? [])
            + times.prefix(1)
    }

    private static func dates(_ texts: [String]) -> [NewsDate] {
        texts.compactMap { text in
            let text = JSONValue.string(text).date ?? text
            guard let date = NewsDate(iso8601: text.trimmed) ?? DateReader.date(in: text), date.year >= 1990 else {
                return nil
            }
            return date
        }
    }

    /// The date with the time or the offset that another statement of the same moment adds.
    private static func refined(_ date: NewsDate, by others: [NewsDate]) -> NewsDate {
        guard date.utcOffset == nil else { return date }
        let isDay = date.secondOfDay == nil || date.secondOfDay == 0
        let sameDay = others.filter { $0.secondOfDay != nil && $0.isSameDay(as: date) && $0 != date }
        let finer = sameDay.filter { isDay || $0.utcOffset != nil && $0.secondOfDay == date.secondOfDay }
        return finer.first { $0.utcOffset != nil } ?? finer.first ?? date
    }

    private static let publicationNames = [
        "article:published_time", "og:article:published_time", "article:published:time", "article:published",
        "datepublished",
        "parsely-pub-date", "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "sailthru.date",
        "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc:date",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate",
        "published", "published_at", "published_time", "og:published_time", "og:pubdate", "content:publishdate",
        "prism.publicationdate", "date.available", "date", "date.created", "citation_publication_date",
        "citation_date", "video:release_date", "og:video:release_date", "bt:pubdate", "eprints.date", "created",
    ]
    private static let changeNames = [
        "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "datemodified",
        "dcterms.modified", "dc.date.modified", "date.modified", "last-modified", "lastmod", "revised",
    ]
    private static let weakNames = [
        "og:updated_time", "article:modified_time", "last-modified", "uploaddate", "dateupdate", "dateupdated",
    ]
}

extension NewsDate {
    /// Whether both name the same day, each at its own place.
    fileprivate func isSameDay(as other: NewsDate) -> Bool {
        year == other.year && month == other.month && day == other.day
    }

    /// Whether it is the stroke of an hour in the evening of UTC: midnight east of it, and so a day without a time.
    fileprivate var isMidnightElsewhere: Bool {
        guard utcOffset == 0, let secondOfDay else { return false }
        return secondOfDay % 3600 == 0 && secondOfDay >= 12 * 3600
    }

    /// Whether it is the day after another.
    fileprivate func isDay(after other: NewsDate) -> Bool {
        guard let month = other.month, let day = other.day else { return false }
        let next =
            NewsDate(year: other.year, month: month, day: day + 1)
            ?? NewsDate(year: month == 12 ? other.year + 1 : other.year, month: month % 12 + 1, day: 1)
        return next.map(isSameDay) ?? false
    }
}
