package import ArchiveModel

/// The days from one date to another, both ends included; an end that is missing is open.
package struct DateRange: Sendable, Hashable {
    /// The first day, month or year.
    package let from: NewsDate?
    /// The last day, month or year, which counts to its end.
    package let to: NewsDate?

    package init(from: NewsDate?, to: NewsDate?) {
        self.from = from
        self.to = to
    }

    /// The number of the first day (``NewsDate/dayNumber``).
    package var firstDay: Int? { from?.dayNumber }

    /// The number of the last day.
    package var lastDay: Int? {
        guard let to else { return nil }
        let month = to.month ?? 12
        let day = to.day ?? NewsDate.days(inMonth: month, of: to.year)
        return NewsDate(year: to.year, month: month, day: day)?.dayNumber
    }

    /// Reads `2025`, `2025-07..2025-08`, `..2023`, `7d..`, `today`, `yesterday`; nil if it is none of these.
    package init?(_ text: String, today: NewsDate) {
        let ends = Self.ends(of: text)
        switch ends.count {
        case 1:
            guard let date = Self.date(ends[0], today: today) else { return nil }
            self.init(from: date, to: date)
        case 2:
            let dates = ends.map { $0.isEmpty ? nil : Self.date($0, today: today) }
            guard zip(ends, dates).allSatisfy({ $0.isEmpty || $1 != nil }), dates.contains(where: { $0 != nil }) else {
                return nil
            }
            self.init(from: dates[0], to: dates[1])
        default: return nil
        }
    }

    /// The text before and after `..`; the whole text when there is none.
    private static func ends(of text: String) -> [String] {
        guard let dots = text.firstRange(of: "..") else { return [text] }
        return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
    }

    private static func date(_ text: String, today: NewsDate) -> NewsDate? {
        switch text.lowercased() {
        case "today": return today
        case "yesterday": return NewsDate(dayNumber: today.dayNumber - 1)
        default: return NewsDate(iso8601: text)?.withoutTime ?? ago(text, today: today)
        }
    }

    /// `7d`, `2w`, `3m`, `1y`: so many days, weeks, months or years before today.
    private static func ago(_ text: String, today: NewsDate) -> NewsDate? {
        guard let unit = text.last, let count = Int(text.dropLast()), (0..<100_000).contains(count) else { return nil }
        switch unit {
        case "d", "D": return NewsDate(dayNumber: today.dayNumber - count)
        case "w", "W": return NewsDate(dayNumber: today.dayNumber - 7 * count)
        case "m", "M": return months(count, before: today)
        case "y", "Y": return months(12 * count, before: today)
        default: return nil
        }
    }

    /// The same day so many months before, or the last of a shorter month.
    private static func months(_ count: Int, before today: NewsDate) -> NewsDate? {
        let months = 12 * today.year + (today.month ?? 1) - 1 - count
        guard months >= 12 else { return nil }
        let (year, month) = (months / 12, months % 12 + 1)
        return NewsDate(year: year, month: month, day: min(today.day ?? 1, NewsDate.days(inMonth: month, of: year)))
    }
}

extension DateRange: CustomStringConvertible {
    /// The range as it is written in a query.
    package var description: String {
        if let from, from == to { return from.iso8601 }
        return (from?.iso8601 ?? "") + ".." + (to?.iso8601 ?? "")
    }
}
