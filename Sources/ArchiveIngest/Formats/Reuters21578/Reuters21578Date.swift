internal import ArchiveModel

/// The dates of Reuters-21578: `26-FEB-1987 15:01:01.79`, in no stated zone.
enum Reuters21578Date {
    /// The date in ISO 8601, without the hundredths; without its time if that is none; nothing if it is no such date.
    static func iso8601(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return nil }
        let parts = first.split(separator: "-")
        guard parts.count == 3, let day = Int(parts[0]), let month = MonthNames.month(parts[1].lowercased()),
            let year = Int(parts[2])
        else { return nil }
        let second = words.count > 1 ? secondOfDay(words[1]) : nil
        return NewsDate(year: year, month: month, day: day, secondOfDay: second, utcOffset: nil)?.iso8601
    }

    private static func secondOfDay(_ text: Substring) -> Int? {
        let parts = text.prefix { $0 != "." }.split(separator: ":").map { Int($0) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }
}
