/// One day, week, month or year of the Gregorian calendar.
public struct CalendarPeriod: Sendable, Hashable {
    /// What it is one of.
    public let unit: CalendarUnit
    /// Its first day.
    public let first: NewsDate
    /// Its last day; the calendar ends with the year 9999.
    public let last: NewsDate

    /// The period that a date falls in; nil where the date leaves that open, as a year leaves the month.
    public init?(_ unit: CalendarUnit, containing date: NewsDate) {
        let bounds = Self.bounds(unit, date)
        guard let first = bounds.first, let last = bounds.last else { return nil }
        self.unit = unit
        self.first = first
        self.last = last
    }

    /// The period after it; nil where the calendar ends.
    public var next: CalendarPeriod? {
        NewsDate(dayNumber: last.dayNumber + 1).flatMap { CalendarPeriod(unit, containing: $0) }
    }

    /// How many periods of its unit came before it since the year 1, so that neighbours differ by one.
    public var ordinal: Int {
        switch unit {
        case .day: first.dayNumber
        case .week: Self.week(of: first.dayNumber)
        case .month: 12 * first.year + (first.month ?? 1)
        case .year: first.year
        }
    }

    private static func bounds(_ unit: CalendarUnit, _ date: NewsDate) -> (first: NewsDate?, last: NewsDate?) {
        switch unit {
        case .day:
            let day = date.day.flatMap { NewsDate(year: date.year, month: date.month, day: $0) }
            return (day, day)
        case .week:
            guard date.day != nil else { return (nil, nil) }
            let monday = 7 * week(of: date.dayNumber) + 1
            return (NewsDate(dayNumber: monday), NewsDate(dayNumber: monday + 6) ?? endOfTime)
        case .month:
            guard let month = date.month else { return (nil, nil) }
            let days = NewsDate.days(inMonth: month, of: date.year)
            return (
                NewsDate(year: date.year, month: month, day: 1), NewsDate(year: date.year, month: month, day: days)
            )
        case .year:
            return (NewsDate(year: date.year, month: 1, day: 1), NewsDate(year: date.year, month: 12, day: 31))
        }
    }

    private static let endOfTime = NewsDate(year: 9999, month: 12, day: 31)

    /// The number of a day's week; day 1, 0001-01-01, is a Monday.
    private static func week(of day: Int) -> Int { (day - 1) / 7 }
}

extension CalendarPeriod: CustomStringConvertible {
    /// The period as ISO 8601 writes it: `2025-07-09`, `2025-W28`, `2025-07`, `2025`.
    public var description: String {
        switch unit {
        case .day: first.iso8601
        case .week: weekDescription
        case .month: (NewsDate(year: first.year, month: first.month) ?? first).iso8601
        case .year: (NewsDate(year: first.year) ?? first).iso8601
        }
    }

    private var weekDescription: String {
        guard let thursday = NewsDate(dayNumber: first.dayNumber + 3), let year = NewsDate(year: thursday.year) else {
            return first.iso8601
        }
        let number = (thursday.dayNumber - year.dayNumber) / 7 + 1
        return year.iso8601 + "-W" + (number < 10 ? "0" : "") + String(number)
    }
}
