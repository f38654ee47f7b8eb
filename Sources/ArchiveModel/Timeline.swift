/// Articles counted by day, week, month or year.
public struct Timeline: Sendable, Hashable {
    /// A period, and how many articles were published in it.
    public struct Count: Sendable, Hashable {
        /// The period.
        public let period: CalendarPeriod
        /// The number of articles, at least one.
        public let articles: Int
    }

    /// What the articles are counted by.
    public let unit: CalendarUnit
    /// The periods with articles, in order; those between have none.
    public let counts: [Count]
    /// Articles of which only the year is known, where that does not tell the period.
    public let yearOnly: Int
    /// Articles of which only the month is known, where that does not tell the period.
    public let monthOnly: Int
    /// Articles without a date.
    public let undated: Int

    /// All articles, also those that are in no period.
    public var total: Int { counts.reduce(0) { $0 + $1.articles } + yearOnly + monthOnly + undated }
}

extension Timeline {
    /// Counts dates, each with the number of its articles.
    public init(_ dates: [NewsDate: Int], undated: Int, by unit: CalendarUnit) {
        var articles: [CalendarPeriod: Int] = [:]
        var (yearOnly, monthOnly) = (0, 0)
        for (date, count) in dates {
            if let period = CalendarPeriod(unit, containing: date) {
                articles[period, default: 0] += count
            } else if date.month == nil {
                yearOnly += count
            } else {
                monthOnly += count
            }
        }
        let counts = articles.map { Count(period: $0.key, articles: $0.value) }
        self.init(
            unit: unit, counts: counts.sorted { $0.period.ordinal < $1.period.ordinal }, yearOnly: yearOnly,
            monthOnly: monthOnly, undated: undated)
    }

    /// Counts dates by the unit that suits them: the longest that makes some 10 to 60 rows, else the shortest that does
    /// not make more.
    ///
    /// A unit that leaves out over half of the articles, whose dates are not known so well, does not suit them.
    public init(_ dates: [NewsDate: Int], undated: Int) {
        let dated = dates.values.reduce(0, +)
        let timelines = CalendarUnit.allCases.reversed().map { Timeline(dates, undated: undated, by: $0) }
            .filter { 2 * ($0.yearOnly + $0.monthOnly) <= dated }
        let fitting = timelines.first { (10...60).contains($0.rows.count) } ?? timelines.last { $0.rows.count <= 60 }
        self = fitting ?? Timeline(dates, undated: undated, by: .year)
    }
}
