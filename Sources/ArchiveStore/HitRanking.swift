internal import CArchiveFTS
internal import GRDB

/// One run through the hits of a query: their number, the best of them, the rows of all.
final class HitRanking {
    /// A hit before its article is read.
    struct Hit {
        let rowID: Int64
        /// BM25, higher is better.
        let score: Double
    }

    /// BM25's weights of title, summary, body, captions, people, organisations, places.
    static let weights: [Double] = [10, 4, 1, 1, 2, 2, 2]

    /// What is wanted of the hits.
    struct Wish {
        /// How many of the best: nil is all, 0 none.
        var limit: Int?
        /// Only those that come after this one.
        var after: Hit?
        /// The rows of all.
        var rows = false
    }

    private let db: Database
    private let plan: QueryPlan
    private let lengths: LengthTable
    private let ranking: OpaquePointer

    /// Runs through the hits of a plan that has words.
    init(_ db: Database, _ plan: QueryPlan, _ wish: Wish, cache: PackedCache) throws {
        self.db = db
        self.plan = plan
        lengths = LengthTable(db, cache)
        let limit = wish.limit.map { $0 == 0 ? -1 : Int32(clamping: $0) } ?? 0
        let made = archive_ranking_create(
            db.sqliteConnection, "articles_fts", Self.weights, Int32(Self.weights.count), limit)
        guard let made else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        ranking = made
        lengths.serve(ranking)
        if wish.rows { archive_ranking_keep_rows(ranking) }
        if let after = wish.after {
            archive_ranking_set_after(ranking, archive_hit(row: after.rowID, score: after.score))
        }
        for phrase in plan.match?.phrases ?? [] { try add(phrase) }
        try run()
    }

    deinit {
        archive_ranking_free(ranking)
    }

    private func add(_ phrase: FullTextExpression.Phrase) throws {
        guard let words = phrase.words, !words.isEmpty else {
            return try check(archive_ranking_add_phrase(ranking, nil, 0, 0))
        }
        try check(archive_ranking_add_phrase(ranking, words, Int32(words.utf8.count), phrase.columns))
    }

    private func run() throws {
        if plan.lists != nil {
            let status = archive_ranking_run_words(ranking)
            if status != SQLITE_MISMATCH { return try check(status) }
        }
        if plan.conditions.isEmpty { archive_ranking_set_unconditional(ranking) }
        try Self.sql(plan, ranking).prepared(db).run()
    }

    /// The statement that hands every hit over to a ranking.
    ///
    /// Where it is the only condition beside MATCH, it spares SQLite making rows of the hits; other conditions have to
    /// be tried before it.
    static func sql(_ plan: QueryPlan, _ ranking: OpaquePointer?) -> SQLCondition {
        let call = SQLCondition("archive_hit(articles_fts, ?)", [.ranking(ranking)])
        guard plan.conditions.isEmpty else {
            let select = plan.select(call.sql)
            return SQLCondition(select.sql, call.values + select.values)
        }
        var plan = plan
        plan.conditions.append(call)
        return plan.select("1")
    }

    private func check(_ status: Int32) throws {
        guard status != SQLITE_OK else { return }
        throw DatabaseError(resultCode: ResultCode(rawValue: status), message: db.lastErrorMessage)
    }

    // MARK: Results

    /// How many hits there are.
    var total: Int { Int(archive_ranking_total(ranking)) }

    /// The best hits, best first; the later published first where two are as good.
    func best() throws -> [Hit] {
        var hits: UnsafePointer<archive_hit>?
        var count: Int32 = 0
        try check(archive_ranking_finish(ranking, &hits, &count))
        return UnsafeBufferPointer(start: hits, count: Int(count)).map { Hit(rowID: $0.row, score: $0.score) }
    }

    /// The rows of all hits, ascending.
    func rows() -> [Int64] {
        var rows: UnsafePointer<Int64>?
        let count = archive_ranking_rows(ranking, &rows)
        return Array(UnsafeBufferPointer(start: rows, count: Int(count)))
    }
}
