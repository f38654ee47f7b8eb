internal import CArchiveFTS
internal import GRDB

/// The lengths of all articles in words, which a ranking asks for when it has many hits.
final class LengthTable {
    private let db: Database
    private var rows: UnsafeMutableBufferPointer<Int64> = .init(start: nil, count: 0)
    private var lengths: UnsafeMutableBufferPointer<UInt32> = .init(start: nil, count: 0)

    init(_ db: Database) {
        self.db = db
    }

    deinit {
        rows.deallocate()
        lengths.deallocate()
    }

    /// Gives a ranking what it asks for; the table has to last as long as the ranking.
    func serve(_ ranking: OpaquePointer) {
        archive_ranking_set_lengths(
            ranking, { context in context.map(LengthTable.load) ?? archive_lengths() },
            Unmanaged.passUnretained(self).toOpaque())
    }

    private static func load(_ context: UnsafeMutableRawPointer) -> archive_lengths {
        Unmanaged<LengthTable>.fromOpaque(context).takeUnretainedValue().load()
    }

    /// The lengths; none if they cannot be read, when the ranking looks each of them up.
    private func load() -> archive_lengths {
        guard let articles = try? PackedArticles(db, fields: [.length]),
            let numbers = try? articles.numbers(.length)
        else { return archive_lengths() }
        rows = .allocate(capacity: numbers.count)
        lengths = .allocate(capacity: numbers.count)
        _ = rows.initialize(from: articles.rows)
        _ = lengths.initialize(from: numbers)
        return archive_lengths(rows: rows.baseAddress, lengths: lengths.baseAddress, count: Int32(numbers.count))
    }
}
