/// The lengths of time that articles are counted by.
public enum CalendarUnit: String, Sendable, Hashable, CaseIterable {
    /// A day.
    case day
    /// A week of ISO 8601: Monday to Sunday, of the year that its Thursday is in.
    case week
    /// A month.
    case month
    /// A year.
    case year
}
