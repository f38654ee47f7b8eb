import ArchiveModel
import Testing

@testable import ArchiveCommands

@Suite("A timeline in one line")
struct TimelineRowTests {
    private func line(_ counts: [(date: String, articles: Int)], width: Int = 80) throws -> String? {
        var dates: [NewsDate: Int] = [:]
        for count in counts { dates[try #require(NewsDate(iso8601: count.date))] = count.articles }
        return TimelineRow(timeline: Timeline(dates, undated: 0, by: .month), width: width).line
    }

    @Test("A bar for each month, as high as it has articles; a space where there are none")
    func heights() throws {
        let line = try line([("2025-01", 8), ("2025-02", 4), ("2025-04", 1)])
        #expect(line == "2025-01  █▄ ▁  2025-04")
    }

    @Test("However few, articles have a bar")
    func few() {
        #expect(TimelineRow.bars([1_000_000, 1, 0]) == "█▁ ")
    }

    @Test("Months share bars where there are more than columns", arguments: [20, 40, 100, 400])
    func many(width: Int) throws {
        let line = try #require(try line([("1990-01", 5), ("1990-02", 5), ("2025-12", 10)], width: width))
        #expect(line.hasPrefix("1990-01  ") && line.hasSuffix("█  2025-12"))
        #expect(TextWidth.columns(of: line) <= max(26, width))
    }

    @Test("One month is told with its articles; none at all with nothing")
    func short() throws {
        #expect(try line([("2025-01", 8)]) == "2025-01  8")
        #expect(try line([]) == nil)
    }
}
