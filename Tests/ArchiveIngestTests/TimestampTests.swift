import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Dates in fields of feeds, mail and wire files")
struct TimestampTests {
    @Test(
        "The date of a mail or an RSS item is read with its zone",
        arguments: [
            ("Tue, 08 Jul 2025 14:03:00 +0300", "2025-07-08T14:03:00+03:00"),
            ("Tue, 8 Jul 2025 14:03 GMT", "2025-07-08T14:03:00Z"),
            ("08 Jul 25 14:03:07 EST", "2025-07-08T14:03:07-05:00"),
            ("Thu, 08 Jul 99 14:03:00 UT", "1999-07-08T14:03:00Z"),
            ("Tuesday, 08-Jul-25 14:03:00 GMT", "2025-07-08T14:03:00Z"),
            ("Tue, 08 Jul 2025 14:03:00 PT", "2025-07-08T14:03:00-08:00"),
            ("Tue, 08 Jul 2025 14:03:00 Z", "2025-07-08T14:03:00Z"),
            ("Tue, 08 Jul 2025 14:03:00 A", "2025-07-08T14:03:00-01:00"),
            ("Tue, 08 Jul 2025 14:03:00 Y", "2025-07-08T14:03:00+12:00"),
            ("Tue, 08 Jul 2025 14:03:00 +03:30", "2025-07-08T14:03:00+03:30"),
            ("Tue, 08 Jul 2025 14:03:00 GMT+3", "2025-07-08T14:03:00+03:00"),
            ("Tue, 08 Jul 2025 14:03:00 Etc/GMT", "2025-07-08T14:03:00Z"),
            ("Tue, 08 Jul 2025 14:03:00 -0700 (PDT)", "2025-07-08T14:03:00-07:00"),
            ("Tue, 08 Jul 2025 24:00 GMT", "2025-07-09T00:00:00Z"),
            ("Wed, 31 Dec 2025 24:00:00 +0100", "2026-01-01T00:00:00+01:00"),
            ("Tue, Jul 8 2025 2:03:00 PM GMT", "2025-07-08T14:03:00Z"),
            ("08 July 2025", "2025-07-08"), ("Tue, 08 Jul 2025", "2025-07-08"),
            ("Tue, 08 Jul 2025 14:03:00", "2025-07-08T14:03:00"),
            ("mar., 08 juil. 2025 14:03:00 +0200", "2025-07-08T14:03:00+02:00"),
        ])
    func readsMailDates(text: String, expected: String) {
        #expect(DateReader.date(in: text)?.iso8601 == expected)
    }

    @Test(
        "The date that C and its kin write has the year behind the time",
        arguments: [
            ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T19:20:36+02:00"),
            ("Fri Apr  7 19:20:36 2023", "2023-04-07T19:20:36"),
            ("Fri Apr 28 19:20:36 +0200 2023", "2023-04-28T19:20:36+02:00"),
            ("Fri Apr 28 2023 19:20:36 GMT+0200 (Central European Summer Time)", "2023-04-28T19:20:36+02:00"),
            ("Published Fri Apr 28 19:20:36 UTC 2023", "2023-04-28T19:20:36Z"),
        ])
    func readsTimesBeforeYears(text: String, expected: String) {
        #expect(DateReader.date(in: text)?.iso8601 == expected)
    }

    @Test(
        "A date of the W3C is read as precisely as it is given",
        arguments: [
            ("2025", "2025"), ("2025-07", "2025-07"), ("2025-07-08", "2025-07-08"), ("20250708", "2025-07-08"),
            ("2025-189", "2025-07-08"), ("2025189", "2025-07-08"), ("2025-07-08T14:03Z", "2025-07-08T14:03:00Z"),
            ("2025-07-08T14:03:00.250-03:30", "2025-07-08T14:03:00-03:30"),
            ("20250708T140300Z", "2025-07-08T14:03:00Z"), ("20250708T1403+0300", "2025-07-08T14:03:00+03:00"),
            ("2025-07-08 14:03:00 +0300", "2025-07-08T14:03:00+03:00"), ("2025/07/08 14:03", "2025-07-08T14:03:00"),
            ("Tue, 2025/07/08 14:03:00 EDT", "2025-07-08T14:03:00-04:00"),
            ("2025-07-08T24:00:00Z", "2025-07-09T00:00:00Z"),
            ("2025-07-08T14:03:60Z", "2025-07-08T14:03:59Z"),
        ])
    func readsISODates(text: String, expected: String) {
        #expect(TimestampReader.date(of: text)?.iso8601 == expected)
    }

    @Test(
        "What is not wholly understood is no timestamp",
        arguments: [
            "", "soon", "Tue, 31 Jun 2025 14:03:00 GMT", "2025-13-01", "2025-366T10:00Z", "12", "12:30", "3 May",
            "20250708T2603Z", "8 Jul 2025 in Oslo", "2025-07-08T99:99Z",
        ])
    func refusesOthers(text: String) {
        #expect(TimestampReader.date(of: text) == nil)
    }
}
