import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Dates in lines of news pages")
struct DateReaderTests {
    @Test(
        "A date is read in the spelling of its language",
        arguments: [
            ("July 9, 2025", "2025-07-09"), ("Aug. 08, 2024", "2024-08-08"), ("9th of July, 2025", "2025-07-09"),
            ("3. Mai 2024", "2024-05-03"), ("1er août 2024", "2024-08-01"), ("5 de junio de 2025", "2025-06-05"),
            ("14 Nisan 2025", "2025-04-14"), ("30 EYLÜL 2024", "2024-09-30"), ("16 KASIM 2023", "2023-11-16"),
            ("31 октября 2025 г.", "2025-10-31"), ("7 січня 2026", "2026-01-07"), ("2025年1月13日", "2025-01-13"),
            ("2025년 6월 3일", "2025-06-03"), ("2024 m. kovo 31 d.", "2024-03-31"), ("2025. január 5.", "2025-01-05"),
            ("19 października 2025", "2025-10-19"), ("4 सितंबर 2024", "2024-09-04"), ("٨ يناير ٢٠٢٦", "2026-01-08"),
            ("8 كانون الثاني 2026", "2026-01-08"), ("12 Μαρτίου 2024", "2024-03-12"),
            ("ngày 5 tháng 6, 2025", "2025-06-05"),
            ("03.07.2024", "2024-07-03"), ("06. 01. 2026", "2026-01-06"), ("2025/07/09", "2025-07-09"),
            ("11/26/2024", "2024-11-26"), ("30/04/2024", "2024-04-30"), ("30.01.202430. Januar 2024", "2024-01-30"),
            ("PublishedJan 5, 2025", "2025-01-05"),
        ])
    func readsSpelling(line: String, expected: String) {
        #expect(DateReader.date(in: line)?.iso8601 == expected)
    }

    @Test(
        "The time beside a date is read with its zone",
        arguments: [
            ("3. Mai 2024, 17:47 Uhr", "2024-05-03T17:47:00"),
            ("Posted: Aug 08, 2024 4:00 AM EDT", "2024-08-08T04:00:00-04:00"),
            ("Tue, 26 November 2024 9:27PM", "2024-11-26T21:27:00"),
            ("30/04/2024 - 16:17", "2024-04-30T16:17:00"), ("06/01/2026 - 14:16 UTC+1", "2026-01-06T14:16:00+01:00"),
            ("2024-05-01T12:34:56Z", "2024-05-01T12:34:56Z"),
        ])
    func readsTime(line: String, expected: String) {
        #expect(DateReader.date(in: line)?.iso8601 == expected)
    }

    @Test(
        "What states no day is no date",
        arguments: [
            "2 hours ago", "Heute, 12:37 Uhr", "31 February 2024", "Election 2024", "45.13.2024", "+49 30 901820",
            "3-2", "© 2024",
        ])
    func readsNoDate(line: String) {
        #expect(DateReader.date(in: line) == nil)
    }

    @Test("The word before a date is its label")
    func tellsLabels() {
        let dates = DateReader.dates(in: "Giriş: 03.07.2024 - 18:24 Güncelleme: 04.07.2024 - 18:57")
        #expect(dates.map(\.label) == [["giriş"], ["güncelleme"]])
    }
}
