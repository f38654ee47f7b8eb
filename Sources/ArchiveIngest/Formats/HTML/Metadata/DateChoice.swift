internal import ArchiveModel

/// Chooses the dates among what a page states.
struct DateChoice {
    /// When it was published, in ISO 8601.
    let published: NewsDate?
    let evidence: DateEvidence
    /// When it was last changed.
    let updated: NewsDate?

    init(_ statements: PageStatements, document: HTMLDocument, headline: Int?) {
        let stated = Self.dates(Self.publication(of: statements))
        if let first = stated.first {
            published = Self.refined(first, by: stated)
            evidence = .metadata
        } else {
            published =
                VisibleDate.date(near: headline, in: document)
                ?? Self.dates(Self.weak(in: statements)).first
            evidence = .header
        }
        updated = Self.dates(Self.change(of: statements)).first
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
    private static let weakNames = ["og:updated_time", "article:modified_time", "last-modified", "uploaddate"]
}

extension NewsDate {
    /// Whether both name the same day, each at its own place.
    fileprivate func isSameDay(as other: NewsDate) -> Bool {
        year == other.year && month == other.month && day == other.day
    }
}
