package import ArchiveModel

/// Finds dates in a line of text, in the spellings and languages that news pages use.
///
/// A date without a year, and a relative one (`2 hours ago`), is none.
package enum DateReader {
    /// Every date of a line, in order.
    package static func dates(in line: some StringProtocol) -> [DateMatch] {
        guard line.utf8.count >= 6, line.unicodeScalars.contains(where: { DateToken.digit($0) != nil }) else {
            return []
        }
        var scanner = DateScanner(tokens: DateToken.tokens(of: line))
        return scanner.matches()
    }

    /// The first date of a line, or the one that a field holds in a spelling of programs: `Fri Apr 28 19:20:36 CEST 2023`.
    package static func date(in line: some StringProtocol) -> NewsDate? {
        if let date = TimestampReader.date(of: line), date.day != nil { return date }
        return dates(in: line).first?.date
    }
}

/// A date that stands in a line.
package struct DateMatch: Sendable, Hashable {
    /// The date, with its time when the line states one next to it.
    package var date: NewsDate
    /// The words before it on the line, lower-case: `published`, `last updated`.
    package var label: [String]
    /// How many other words the line holds; few, when the line is a date line.
    package var otherWords: Int
}
