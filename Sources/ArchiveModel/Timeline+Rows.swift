extension Timeline {
    /// What is shown of a timeline, from first to last.
    public enum Row: Sendable, Hashable {
        /// A period with its number of articles, which may be 0.
        case period(CalendarPeriod, articles: Int)
        /// So many periods without articles, too many to show each.
        case gap(Int)
    }

    /// So many periods without articles are shown one by one.
    private static let longestGap = 12

    /// The periods with articles, and what is between them.
    public var rows: [Row] {
        var rows: [Row] = []
        var last: CalendarPeriod?
        for count in counts {
            if let last { rows += Self.rows(between: last, count.period) }
            rows.append(.period(count.period, articles: count.articles))
            last = count.period
        }
        return rows
    }

    private static func rows(between last: CalendarPeriod, _ next: CalendarPeriod) -> [Row] {
        let length = next.ordinal - last.ordinal - 1
        guard length <= longestGap else { return [.gap(length)] }
        return sequence(first: last, next: \.next).dropFirst().prefix(length).map { .period($0, articles: 0) }
    }
}
