internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Counts the articles of a query by their dates.
///
/// Row ids tell the day, so few articles have to be read: a month or a year is stored as its first day.
struct TimelineCounter {
    private let db: Database
    private let plan: QueryPlan

    init(_ db: Database, query: QueryNode?) throws {
        self.db = db
        plan = try QueryCompiler(db).plan(query)
    }

    func dates() throws -> PublicationDates {
        var dates = PublicationDates()
        var unclear: [Int] = []
        for (day, count) in try days() {
            if day <= ArticleRowID.day(of: ArticleRowID.undated.upperBound) {
                dates.undated += count
            } else if day > ArticleRowID.day(of: ArticleRowID.overflow.upperBound),
                let date = NewsDate(dayNumber: day), date.day != 1
            {
                dates.counts[date, default: 0] += count
            } else {
                unclear.append(day)
            }
        }
        for date in try statedDates(onDays: unclear) { dates.counts[date, default: 0] += 1 }
        return dates
    }

    /// How many articles have row ids of each day.
    private func days() throws -> [Int: Int] {
        var days: [Int: Int] = [:]
        try plan.select("$row").prepared(db).eachRow { row in
            days[ArticleRowID.day(of: row.number(0)), default: 0] += 1
        }
        return days
    }

    /// The dates of the articles that have row ids of those days, as the articles state them.
    private func statedDates(onDays days: [Int]) throws -> [NewsDate] {
        guard !days.isEmpty else { return [] }
        var plan = plan
        let list = days.sorted().map(String.init).joined(separator: ", ")
        plan.conditions.append(SQLCondition("$row >> \(ArticleRowID.sequenceBits) IN (\(list))"))
        let published = "(SELECT published FROM articles AS stated WHERE stated.rowid = $row)"
        return try plan.select(published).prepared(db).map { row in
            row.text(0).flatMap { NewsDate(iso8601: $0) }?.withoutTime
        }.compactMap { $0 }
    }
}
