internal import ArchiveModel

/// How row ids follow publication: newest first is simply the row ids backwards, and days are a range of them.
enum ArticleRowID {
    /// A day takes a million and more: 2^20.
    static let sequenceBits: Int64 = 20
    /// Articles without a date.
    static let undated: ClosedRange<Int64> = 1...(1 << 28) - 1
    /// Articles of a day that is full, and of the year 1; found by their text of the date.
    static let overflow: ClosedRange<Int64> = 1 << 28...(firstDay << sequenceBits) - 1
    /// The first day that has row ids of its own: 0002-01-01.
    ///
    /// News is younger.
    private static let firstDay: Int64 = 366

    /// The row ids of a day, if it has its own.
    static func range(ofDay day: Int) -> ClosedRange<Int64>? {
        guard day >= firstDay else { return nil }
        let first = Int64(day) << sequenceBits
        return first...first + (1 << sequenceBits) - 1
    }

    /// The row ids of the days from one to another, both included; an end that is missing is open.
    static func range(from first: Int?, to last: Int?) -> (lower: Int64, upper: Int64) {
        let end = last.map { (Int64(max(0, $0)) + 1) << sequenceBits - 1 } ?? .max
        return (max(Int64(first ?? 0), firstDay) << sequenceBits, end)
    }

    /// Where an article of that date belongs.
    static func home(of date: NewsDate?) -> ClosedRange<Int64> {
        guard let date else { return undated }
        return range(ofDay: date.dayNumber) ?? overflow
    }
}
