internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Counts the articles of a query by their dates.
struct TimelineCounter {
    private let db: Database
    private let plan: QueryPlan

    init(_ db: Database, query: QueryNode?) throws {
        self.db = db
        plan = try QueryCompiler(db).plan(query)
    }

    /// The day is read from the row id, how much of it is known from the length of the date's text.
    func dates() throws -> PublicationDates {
        var dates = PublicationDates()
        var counts: [StatedDay: Int] = [:]
        try plan.select("$row, article.published").prepared(db).eachRow { row in
            let rowID = row.number(0)
            if rowID > ArticleRowID.overflow.upperBound {
                counts[StatedDay(day: ArticleRowID.day(of: rowID), length: row.blob(1).count), default: 0] += 1
            } else if let date = row.text(1).flatMap({ NewsDate(iso8601: $0) }) {
                dates.counts[date.withoutTime, default: 0] += 1
            } else {
                dates.undated += 1
            }
        }
        for (stated, count) in counts { dates.add(stated, count) }
        return dates
    }
}

/// The first day that a date can mean, and the length of its text: 4 of a year, 7 of a month, 10 and more of a day.
private struct StatedDay: Hashable {
    let day: Int
    let length: Int

    var date: NewsDate? {
        guard let first = NewsDate(dayNumber: day) else { return nil }
        switch length {
        case ..<7: return NewsDate(year: first.year)
        case ..<10: return NewsDate(year: first.year, month: first.month)
        default: return first
        }
    }
}

extension PublicationDates {
    fileprivate mutating func add(_ stated: StatedDay, _ count: Int) {
        if let date = stated.date { counts[date, default: 0] += count } else { undated += count }
    }
}
