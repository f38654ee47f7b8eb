import ArchiveModel
import Testing

@Suite("Days, weeks, months and years")
struct CalendarPeriodTests {
    private func period(_ unit: CalendarUnit, _ date: String) -> CalendarPeriod? {
        NewsDate(iso8601: date).flatMap { CalendarPeriod(unit, containing: $0) }
    }

    @Test(
        "A week is that of ISO 8601, also where it is of another year than its day",
        arguments: [
            ("2025-07-09", "2025-W28", "2025-07-07", "2025-07-13"),
            ("2024-12-30", "2025-W01", "2024-12-30", "2025-01-05"),
            ("2021-01-03", "2020-W53", "2020-12-28", "2021-01-03"),
            ("2016-01-01", "2015-W53", "2015-12-28", "2016-01-03"),
            ("2000-02-29", "2000-W09", "2000-02-28", "2000-03-05"),
            ("1977-01-02", "1976-W53", "1976-12-27", "1977-01-02"),
            ("0001-01-01", "0001-W01", "0001-01-01", "0001-01-07"),
            ("9999-12-31", "9999-W52", "9999-12-27", "9999-12-31"),
        ])
    func weeks(date: String, name: String, first: String, last: String) throws {
        let week = try #require(period(.week, date))
        #expect(week.description == name)
        #expect([week.first.iso8601, week.last.iso8601] == [first, last])
    }

    @Test("Days, months and years have their names and their bounds")
    func others() throws {
        let month = try #require(period(.month, "2024-02-10T08:30:00Z"))
        #expect(month.description == "2024-02")
        #expect([month.first.iso8601, month.last.iso8601] == ["2024-02-01", "2024-02-29"])
        #expect(period(.day, "2024-02-10T08:30:00Z")?.description == "2024-02-10")
        let year = try #require(period(.year, "2024"))
        #expect(year.description == "2024")
        #expect([year.first.iso8601, year.last.iso8601] == ["2024-01-01", "2024-12-31"])
    }

    @Test("A year does not tell the month, nor a month the day or the week")
    func impreciseDates() {
        #expect(period(.month, "2024") == nil)
        #expect(period(.day, "2024-02") == nil)
        #expect(period(.week, "2024-02") == nil)
        #expect(period(.month, "2024-02") != nil)
    }

    @Test("Neighbours follow each other without a gap", arguments: CalendarUnit.allCases)
    func neighbours(unit: CalendarUnit) throws {
        var current = try #require(period(unit, "2019-11-20"))
        for _ in 0..<500 {
            let next = try #require(current.next)
            #expect(next.ordinal == current.ordinal + 1)
            #expect(next.first.dayNumber == current.last.dayNumber + 1)
            current = next
        }
        #expect(period(unit, "9999-12-31")?.next == nil)
    }
}
