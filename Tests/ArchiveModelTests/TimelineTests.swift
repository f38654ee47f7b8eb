import ArchiveModel
import Testing

@Suite("A timeline of dates")
struct TimelineTests {
    private func dates(_ texts: [String: Int]) throws -> [NewsDate: Int] {
        var dates: [NewsDate: Int] = [:]
        for (text, count) in texts { dates[try #require(NewsDate(iso8601: text))] = count }
        return dates
    }

    private func everyDay(from first: String, days: Int) throws -> [NewsDate: Int] {
        let start = try #require(NewsDate(iso8601: first)).dayNumber
        var dates: [NewsDate: Int] = [:]
        for day in start..<start + days { dates[try #require(NewsDate(dayNumber: day))] = 2 }
        return dates
    }

    @Test("Every article is in one period or said to be in none")
    func accounting() throws {
        let dates = try dates(["2024-02-10": 3, "2024-02-29": 1, "2024-03": 4, "2024": 5, "2023-12-31": 6])
        for unit in CalendarUnit.allCases {
            #expect(Timeline(dates, undated: 7, by: unit).total == 26)
        }
        let months = Timeline(dates, undated: 7, by: .month)
        #expect(months.counts.map(\.period.description) == ["2023-12", "2024-02", "2024-03"])
        #expect(months.counts.map(\.articles) == [6, 4, 4])
        #expect([months.yearOnly, months.monthOnly, months.undated] == [5, 0, 7])
        let days = Timeline(dates, undated: 0, by: .day)
        #expect([days.yearOnly, days.monthOnly] == [5, 4])
        #expect(Timeline(dates, undated: 0, by: .year).counts.map(\.articles) == [6, 13])
    }

    @Test(
        "The unit is the longest that makes some ten to sixty rows of the time between",
        arguments: [
            (3, CalendarUnit.day), (30, .day), (60, .day), (100, .week), (400, .month), (1_500, .month), (4_000, .year),
            (40_000, .year),
        ])
    func unit(days: Int, expected: CalendarUnit) throws {
        #expect(Timeline(try everyDay(from: "1980-01-01", days: days), undated: 0).unit == expected)
    }

    @Test("A single article far from the others does not spoil the unit")
    func outlier() throws {
        var dates = try everyDay(from: "2025-07-01", days: 31)
        dates[try #require(NewsDate(iso8601: "2011-03-05"))] = 1
        let timeline = Timeline(dates, undated: 0)
        #expect(timeline.unit == .day)
        #expect(timeline.rows.count == 33)
    }

    @Test("Dates that are months are counted by month at the least")
    func impreciseMajority() throws {
        let dates = try dates(["2025-03": 9, "2025-04": 9, "2025-04-02": 1, "2025-04-05": 1])
        #expect(Timeline(dates, undated: 0).unit == .month)
    }

    @Test("A short gap is shown period by period, a long one as one row")
    func gaps() throws {
        let dates = try dates(["2020-01-05": 1, "2020-03-05": 1, "2021-05-05": 1])
        let rows = Timeline(dates, undated: 0, by: .month).rows
        #expect(rows.count == 5)
        guard case .period(let february, 0) = rows[1] else {
            Issue.record("\(rows[1])")
            return
        }
        #expect(february.description == "2020-02")
        #expect(rows[3] == .gap(13))
    }

    @Test("No dates at all make no rows")
    func nothing() {
        let timeline = Timeline([:], undated: 4)
        #expect(timeline.rows.isEmpty)
        #expect(timeline.total == 4)
    }
}
