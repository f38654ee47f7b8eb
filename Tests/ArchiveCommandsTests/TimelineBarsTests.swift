import ArchiveModel
import Testing

@testable import ArchiveCommands

@Suite("Bars of a timeline")
struct TimelineBarsTests {
    private func lines(_ counts: [(date: String, articles: Int)], width: Int) throws -> [String] {
        var dates: [NewsDate: Int] = [:]
        for count in counts { dates[try #require(NewsDate(iso8601: count.date))] = count.articles }
        return TimelineBars(timeline: Timeline(dates, undated: 0, by: .month), width: width).lines
    }

    @Test("The longest bar fills the line, the others are in proportion to an eighth of a column")
    func proportion() throws {
        let lines = try lines([("2025-01", 80), ("2025-02", 40), ("2025-03", 25), ("2025-04", 1)], width: 23)
        #expect(
            lines == [
                "2025-01  ██████████  80", "2025-02  █████  40", "2025-03  ███▏  25", "2025-04  ▏  1",
            ])
    }

    @Test("However few, articles have a bar; none have none", arguments: [1, 10, 100_000_000])
    func few(most: Int) throws {
        let lines = try lines([("2025-01", most), ("2025-03", 1)], width: 80)
        #expect(lines.first.map(TextWidth.columns) == 80)
        #expect(lines[1] == "2025-02  0")
        #expect(lines[2].contains("█") || lines[2].contains("▏"))
        #expect(lines[2].hasSuffix("  1"))
    }

    @Test("A terminal too narrow still shows the numbers")
    func narrow() throws {
        #expect(try lines([("2025-01", 12)], width: 5) == ["2025-01  ████████  12"])
    }
}
