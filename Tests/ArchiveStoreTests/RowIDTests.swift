import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Order of publication")
struct RowIDTests {
    private func date(_ text: String) throws -> NewsDate { try #require(NewsDate(iso8601: text)) }

    private func count(_ store: ArchiveStore, _ from: String?, _ to: String?) throws -> Int {
        let range = DateRange(from: try from.map(date), to: try to.map(date))
        return try store.count(.clause(.date(range)))
    }

    @Test("Whatever order they come in, the newest are listed first and those without a date last")
    func order() throws {
        let store = try ArchiveStore.inMemory()
        let dates = ["2025-07-09", nil, "1987-03-01", "2025-07-09T18:00:00Z", "2025-07", "2025-07-09T07:00:00+03:00"]
        try store.ingest(dates.enumerated().map { Samples.article($0.offset, $0.element ?? "none", on: $0.element) })
        #expect(
            try store.titles == [
                "2025-07-09T18:00:00Z", "2025-07-09T07:00:00+03:00", "2025-07-09", "2025-07", "1987-03-01", "none",
            ])
    }

    @Test("A day that is full goes on elsewhere, and its articles are found by their date all the same")
    func fullDay() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest([Samples.article(1, "First", on: "2025-07-09")])
        let home = try #require(ArticleRowID.range(ofDay: date("2025-07-09").dayNumber))
        try store.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM articles_fts WHERE articles_fts MATCH 'first'")
            try db.execute(sql: "UPDATE articles SET rowid = ?", arguments: [home.upperBound])
            try db.execute(sql: "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
            var packed = try PackedFieldWriter(db)
            try packed.rebuild()
        }
        try store.ingest([Samples.article(2, "Second", on: "2025-07-09"), Samples.article(3, "Third", on: nil)])
        try store.ingest([Samples.article(4, "Fourth", on: "2025-07-10")])
        #expect(try count(store, "2025-07-09", "2025-07-09") == 2)
        #expect(try count(store, "2025-07", "2025") == 3)
        #expect(try count(store, "2025-07-10", nil) == 1)
        #expect(try count(store, nil, "2025-07-09") == 2)
        #expect(try count(store, nil, "2025-07-08") == 0)
        #expect(try store.count(.clause(.undated)) == 1)
        #expect(try store.article(Samples.id(2)).published == date("2025-07-09"))
        #expect(try store.integrityProblems() == [])
    }

    @Test("Batches of one day follow each other")
    func sameDay() throws {
        let store = try ArchiveStore.inMemory()
        for number in 1...3 { try store.ingest([Samples.article(number, "\(number)")], from: "\(number)") }
        #expect(try store.titles == ["3", "2", "1"])
    }
}
