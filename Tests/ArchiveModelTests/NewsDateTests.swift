import ArchiveModel
import Testing

@Suite struct NewsDateTests {
    @Test(arguments: [
        "2025", "2025-07", "2025-07-09", "2025-07-09T14:05:00", "2025-07-09T14:05:00Z", "2025-07-09T14:05:09+05:30",
    ])
    func whatIsReadIsWrittenBack(text: String) {
        #expect(NewsDate(iso8601: text)?.iso8601 == text)
    }

    @Test(arguments: ["", "2025-13", "2025-02-29", "25-07-09", "2025-07-09T25:00", "2025-07-09T10:00+3", "2025-07-09x"])
    func aDateThatNoCalendarHasIsRefused(text: String) {
        #expect(NewsDate(iso8601: text) == nil)
    }

    @Test func daysAreCountedFromTheFirstDayOfTheCommonEra() {
        #expect(NewsDate(iso8601: "0001-01-01")?.dayNumber == 1)
        #expect(NewsDate(iso8601: "1970-01-01")?.dayNumber == 719_163)
        #expect(NewsDate(iso8601: "2024-03-01")?.dayNumber == 738_946)
        #expect(NewsDate(iso8601: "2024-02")?.dayNumber == NewsDate(iso8601: "2024-02-01")?.dayNumber)
    }
}
