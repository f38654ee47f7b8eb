import ArchiveModel
import ArchiveQuery
import ArchiveStore
import Testing

@Suite("Counting articles by date")
struct TimelineCountingTests {
    private func store() throws -> ArchiveStore {
        let store = try ArchiveStore.inMemory()
        let dates: [String?] = [
            "2025-07-01", "2025-07", "2025", "2025-07-01T23:30:00-05:00", "2025-07-09", nil, "2025-01", "2025-01-01",
            "0001",
            "0001-06-05",
        ]
        try store.ingest(
            dates.enumerated().map { Samples.article($0.offset + 1, "Ferry \($0.offset)", on: $0.element) })
        return store
    }

    private func counts(_ timeline: Timeline) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: timeline.counts.map { ($0.period.description, $0.articles) })
    }

    @Test("The first day of a month is told from the month, and the month from the year")
    func precision() throws {
        let store = try store()
        let days = try store.timeline(nil, by: .day)
        #expect(counts(days) == ["2025-07-01": 2, "2025-07-09": 1, "2025-01-01": 1, "0001-06-05": 1])
        #expect([days.yearOnly, days.monthOnly, days.undated, days.total] == [2, 2, 1, 10])
        let months = try store.timeline(nil, by: .month)
        #expect(counts(months) == ["2025-07": 4, "2025-01": 2, "0001-06": 1])
        #expect([months.yearOnly, months.monthOnly] == [2, 0])
        #expect(counts(try store.timeline(nil, by: .year)) == ["2025": 7, "0001": 2])
    }

    @Test("Only articles that the query finds are counted, also by words", arguments: ["ferry", "9", "date:2025-07"])
    func queries(text: String) throws {
        let store = try Harbour.store()
        let other = try self.store()
        let today = try #require(Harbour.today)
        let query = try QueryParser.parse(text, today: today).node
        for archive in [store, other] {
            #expect(try archive.timeline(query, by: nil).total == archive.count(query))
        }
        #expect(counts(try store.timeline(query, by: .day)) == (text == "9" ? [:] : expected[text]))
    }

    private let expected = ["ferry": ["2025-07-08": 1], "date:2025-07": ["2025-07-08": 1, "2025-07-09": 1]]
}
