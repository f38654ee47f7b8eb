internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Runs one search: which articles, in which order, from where on.
struct ArticleSearch {
    /// BM25's weights of title, summary, body, captions, people, organisations, places.
    private static let score = "bm25(articles_fts, 10.0, 4.0, 1.0, 1.0, 2.0, 2.0, 2.0)"

    private let db: Database
    private let query: QueryNode?
    private let options: SearchOptions
    private let plan: QueryPlan

    init(_ db: Database, query: QueryNode?, options: SearchOptions) throws {
        self.db = db
        self.query = try query.map(FuzzyExpansion(db).expanded)
        self.options = options
        plan = try QueryCompiler(db).plan(self.query)
    }

    init(_ db: Database, query: QueryNode?, sort: SearchSort) throws {
        try self.init(db, query: query, options: SearchOptions(sort: sort, limit: nil))
    }

    /// A hit before its article is read.
    private struct Found {
        let rowID: Int64
        let score: Double?
    }

    func count() throws -> Int {
        try plan.select("count(*)").prepared(db).first { $0.integer(0) } ?? 0
    }

    func page() throws -> SearchPage {
        let found = try found()
        let shown = options.limit.map { Array(found.prefix($0)) } ?? found
        let isWhole = options.after == nil && shown.count == found.count
        let total = options.wantsTotal ? try isWhole ? found.count : count() : nil
        let hits = try hits(shown)
        return SearchPage(total: total, hits: hits, next: shown.count < found.count ? hits.last?.article.id : nil)
    }

    /// Hands over every article whole, one at a time.
    func forEach(_ body: (Article) throws -> Void) throws {
        let reader = try ArticleReader(db)
        try statement().eachRow { row in try body(reader.article(at: row.number(0))) }
    }

    // MARK: Order

    private var isRanked: Bool { options.sort == .relevance && plan.match != nil }

    /// The hits of the page, and one more if there are more.
    private func found() throws -> [Found] {
        let isRanked = isRanked
        return try statement().map { Found(rowID: $0.number(0), score: isRanked ? -$0.real(1) : nil) }
    }

    private func statement() throws -> PreparedStatement { try sql().prepared(db) }

    /// The statement that finds the hits of the page.
    private func sql() throws -> SQLCondition {
        let limit = options.limit.map { " LIMIT \($0 + 1)" } ?? ""
        return try isRanked ? ranked(limit) : chronological(limit)
    }

    /// The statement with its values, and SQLite's plan for it, a line each.
    func explanation() throws -> [String] {
        let sql = try sql()
        let plan = try SQLCondition("EXPLAIN QUERY PLAN " + sql.sql, sql.values).prepared(db).map { $0.text(3) ?? "" }
        return ["sql     " + sql.sql] + sql.values.map { "value   \($0)" } + plan.map { "plan    " + $0 }
    }

    /// Row ids ascend with publication, so no hit needs to be scored or sorted.
    private func chronological(_ limit: String) throws -> SQLCondition {
        let isOldestFirst = options.sort == .oldest
        var plan = plan
        if let after = try options.after.map(rowID) {
            plan.conditions.append(SQLCondition("$row \(isOldestFirst ? ">" : "<") ?", [.number(after)]))
        }
        return plan.select("$row", tail: "ORDER BY $row \(isOldestFirst ? "ASC" : "DESC")" + limit)
    }

    private func ranked(_ limit: String) throws -> SQLCondition {
        let order = "ORDER BY score, row DESC" + limit
        let scored = plan.select("$row AS row, \(Self.score) AS score", tail: options.after == nil ? order : "")
        guard let after = try options.after.map(rowID) else { return scored }
        var one = plan
        one.conditions.append(SQLCondition("$row = ?", [.number(after)]))
        let last = try one.select(Self.score).prepared(db).first { $0.real(0) }
        guard let last else { throw ArchiveStoreError(.unknownArticle, path: "--after") }
        return SQLCondition(
            "SELECT row, score FROM (\(scored.sql)) WHERE score > ? OR (score = ? AND row < ?) \(order)",
            scored.values + [.real(last), .real(last), .number(after)])
    }

    private func rowID(_ id: String) throws -> Int64 {
        try ArticleLookup(db, path: "--after").row(id)
    }

    // MARK: Hits

    private func hits(_ found: [Found]) throws -> [SearchHit] {
        let reader = try ArticleReader(db)
        let snippets = options.wantsSnippets ? query.map { SnippetMaker($0) } : nil
        return try found.map { found in
            let readsBody = options.isFull || snippets != nil
            let article = try readsBody ? reader.article(at: found.rowID) : reader.head(at: found.rowID)
            let snippet = snippets?.snippet(of: article)
            return SearchHit(
                article: options.isFull ? article : article.head, snippet: snippet, score: found.score)
        }
    }
}

extension Article {
    /// The article as lists show it.
    fileprivate var head: Article {
        var head = self
        (head.body, head.captions, head.related, head.furniture, head.evidence) = ([], [], [], [], [:])
        for index in head.entities.indices { head.entities[index].mentions = [] }
        return head
    }
}
