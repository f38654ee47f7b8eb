internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Counts the articles of a query by their dates, from the packed arrays.
struct TimelineCounter {
    private let articles: FacetCounter

    init(_ db: Database, query: QueryNode?, cache: PackedCache = PackedCache()) throws {
        let rows = try ArticleSearch(db, query: query, options: SearchOptions(), cache: cache).rows()
        articles = try FacetCounter(db, rows: rows, cache: cache)
    }

    func dates() throws -> PublicationDates { try PublicationDates(articles) }
}

extension PublicationDates {
    /// The dates of the articles that are counted.
    init(_ articles: FacetCounter) throws {
        for (date, count) in try articles.dates() {
            guard let date = date.newsDate else { continue }
            counts[date, default: 0] += count
        }
        undated = articles.total - counts.values.reduce(0, +)
    }
}
