internal import ArchiveModel
internal import GRDB

/// Gives out the row ids of one transaction.
struct RowIDAllocator {
    private let highest: PreparedStatement
    private var next: [ClosedRange<Int64>: Int64] = [:]

    init(_ db: Database) throws {
        highest = try PreparedStatement(db, "SELECT max(rowid) FROM articles WHERE rowid BETWEEN ? AND ?")
    }

    /// Forgets what was free: another program may have written since.
    mutating func beginTransaction() {
        next.removeAll(keepingCapacity: true)
    }

    /// A free row id for an article of that date.
    mutating func rowID(for date: NewsDate?) throws -> Int64 {
        try free(in: ArticleRowID.home(of: date)) ?? free(in: ArticleRowID.overflow) ?? free(in: ArticleRowID.undated)
            ?? { throw DatabaseError(resultCode: .SQLITE_FULL, message: "no row id is free") }()
    }

    private mutating func free(in range: ClosedRange<Int64>) throws -> Int64? {
        let candidate = try next[range] ?? firstFree(in: range)
        guard candidate <= range.upperBound else { return nil }
        next[range] = candidate + 1
        return candidate
    }

    private func firstFree(in range: ClosedRange<Int64>) throws -> Int64 {
        highest.bind(range.lowerBound, at: 1)
        highest.bind(range.upperBound, at: 2)
        let used = try highest.first { $0.number(0) } ?? 0
        return max(used + 1, range.lowerBound)
    }
}
