internal import ArchiveModel

/// Dates as the wire standards write them.
enum WireDate {
    /// ISO 8601 of `20140829T134951+0000`, `2016-01-12 12:35:40`, `2013-03-04T11:14:13.000Z` and whatever else is a
    /// date; nil for text that is none, such as the unfilled template `YYYYMMDD000000-HHMM`.
    static func iso8601(_ text: String?) -> String? {
        guard let text = text?.trimmed.nonEmpty else { return nil }
        let date = NewsDate(iso8601: text) ?? NewsDate(iso8601: extended(text)) ?? DateReader.date(in: text)
        return date?.iso8601
    }

    /// Whether a text says nothing but a day and a time: `MARCH 04, 2013`, `2013-03-04 11:40:31 GMT+00:00`.
    static func isDate(_ text: String) -> Bool {
        guard text.contains(where: \.isNumber) else { return false }
        return text.split { !$0.isLetter }.allSatisfy { word in
            MonthNames.month(word.lowercased()) != nil || zones.contains(word.uppercased())
        }
    }

    /// What may stand among the numbers of a time.
    private static let zones: Set<String> = ["GMT", "UTC", "T", "Z", "CET", "CEST", "EST", "EDT", "AM", "PM"]

    /// The basic form of ISO 8601 written in its extended one: `20140829T134951` becomes `2014-08-29T13:49:51`.
    private static func extended(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.utf8.count == 8 || digits.utf8.count == 14 else { return text }
        var rest = text.dropFirst(8)
        let day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6).prefix(2))"
        if rest.first == "T" || rest.first == "t" { rest = rest.dropFirst() }
        guard !rest.isEmpty else { return day }
        let clock = rest.prefix { $0.isASCII && $0.isNumber }
        guard clock.utf8.count == 4 || clock.utf8.count == 6 else { return day + "T" + rest }
        let seconds = clock.utf8.count == 6 ? ":\(clock.suffix(2))" : ""
        let zone = rest.dropFirst(clock.count)
        return "\(day)T\(clock.prefix(2)):\(clock.dropFirst(2).prefix(2))\(seconds)\(zone)"
    }
}
