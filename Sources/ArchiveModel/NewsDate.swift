/// A date as precisely as a source states it: a year, a month, a day, or a time with or without its offset from UTC.
///
/// Nothing is filled in: a month stays a month. The text form is ISO 8601 (`2025`, `2025-07`, `2025-07-09`,
/// `2025-07-09T14:05:00+03:00`).
public struct NewsDate: Sendable, Hashable {
    /// The year of the Gregorian calendar, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int?
    /// The day of the month, 1 to 31; never without a month.
    public let day: Int?
    /// Seconds since midnight at the place of the source, 0 to 86,399; never without a day.
    public let secondOfDay: Int?
    /// Minutes east of UTC; never without a time.
    public let utcOffset: Int?

    /// Makes a date, or nothing if the calendar has no such day or the time is impossible.
    public init?(
        year: Int, month: Int? = nil, day: Int? = nil, secondOfDay: Int? = nil, utcOffset: Int? = nil
    ) {
        guard (1...9999).contains(year) else { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let day {
            guard let month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        }
        if let secondOfDay {
            guard day != nil, (0..<86_400).contains(secondOfDay) else { return nil }
        }
        if let utcOffset {
            guard secondOfDay != nil, abs(utcOffset) <= 18 * 60 else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
        self.secondOfDay = secondOfDay
        self.utcOffset = utcOffset
    }

    /// The same date without its time.
    public var withoutTime: NewsDate {
        NewsDate(year: year, month: month, day: day) ?? self
    }

    /// The number of the day counted from 0001-01-01, which is day 1 (Rata Die); of a month or a year, its first day.
    public var dayNumber: Int {
        let shifted = (month ?? 1) <= 2 ? year - 1 : year
        let monthFromMarch = ((month ?? 1) + 9) % 12
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        return 365 * shifted + leapDays + (153 * monthFromMarch + 2) / 5 + (day ?? 1) - 306
    }

    /// How many days the month has in that year.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension NewsDate {
    /// The day with that number (``dayNumber``); nil outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard dayNumber >= 1 else { return nil }
        let fromMarch = dayNumber + 305
        let era = fromMarch / 146_097
        let dayOfEra = fromMarch % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
