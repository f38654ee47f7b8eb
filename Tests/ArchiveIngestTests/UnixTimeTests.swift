import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Unix time")
struct UnixTimeTests {
    @Test(
        "Seconds since 1970 are a moment in UTC, also before 1970 and around leap days",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"), (1_709_251_200, "2024-03-01T00:00:00Z"),
            (1_752_069_900, "2025-07-09T14:05:00Z"), (-2_203_891_200, "1900-03-01T00:00:00Z"),
        ])
    func moments(seconds: Int, iso8601: String) {
        #expect(NewsDate(unixTime: seconds)?.iso8601 == iso8601)
    }

    @Test("Every day of four hundred years comes back as its own day")
    func everyDay() {
        let first = NewsDate(unixTime: 0)?.dayNumber ?? 0
        #expect((0..<146_097).allSatisfy { NewsDate(unixTime: $0 * 86_400)?.dayNumber == first + $0 })
    }

    @Test("No moment lies beyond the calendar")
    func beyond() {
        #expect(NewsDate(unixTime: 300_000_000_000) == nil)
        #expect(NewsDate(unixTime: -100_000_000_000) == nil)
    }
}
