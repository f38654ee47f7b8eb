internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Runs one search: which articles, in which order, from where on.
struct ArticleSearch {
    private let db: Database
    private let query: QueryNode?
    private let options: SearchOptions
    private let plan: QueryPlan
    private let cache: PackedCache

    init(
        _ db: Database, query: QueryNode?, options: SearchOptions, cache: PackedCache = PackedCache()
    ) throws {
        self.db = db
        self.cache = cache
        self.query = try query.map(FuzzyExpansion(db).expanded)
        self.options = options
        plan = try QueryCompiler(db).plan(self.query)
    }

    init(_ db: Database, query: QueryNode?, sort: SearchSort) throws {
        try self.init(db, query: query, options: SearchOptions(sort: sort, limit: nil))
    }

    func count() throws -> Int {
        guard plan.match != nil else {
            return try plan.select("count(*)").prepared(db).first { $0.integer(0) } ?? 0
        }
        return try HitRanking(db, plan, .init(limit: 0), cache: cache).total
    }

    /// The rows of all hits, ascending.
    func everyRow() throws -> [Int64] {
        try rows() ?? PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid").map { $0.number(0) }
    }

    /// The rows of all hits, ascending; nil if every article is one.
    func rows() throws -> [Int64]? {
        guard plan.match != nil else {
            guard !plan.conditions.isEmpty else { return nil }
            return try plan.select("$row", tail: "ORDER BY $row").prepared(db).map { $0.number(0) }
        }
        return try HitRanking(db, plan, .init(limit: 0, rows: true), cache: cache).rows()
    }

    func page() throws -> SearchPage {
        var found = try options.limit == 0 ? counted() : isRanked ? ranked() : chronological()
        let next = options.limit.map { $0 < found.hits.count } ?? false
        if let limit = options.limit { found.hits = Array(found.hits.prefix(limit)) }
        let hits = try hits(found.hits)
        let facets = try options.facets.isEmpty ? [] : facets(found.rows ?? rows())
        return SearchPage(
            total: found.total, hits: hits, next: next ? hits.last?.article.id : nil, facets: facets)
    }

    private func facets(_ rows: [Int64]?) throws -> [Facet] {
        let counter = try FacetCounter(db, rows: rows, cache: cache)
        return try options.facets.map { try counter.facet($0, limit: options.facetLimit) }
    }

    /// Hands over every article whole, one at a time.
    func forEach(_ body: (Article) throws -> Void) throws {
        let reader = try ArticleReader(db)
        try chronologicalSQL().prepared(db).eachRow { row in try body(reader.article(at: row.number(0))) }
    }

    // MARK: Order

    /// A hit before its article is read.
    private struct Found {
        let rowID: Int64
        var score: Double?
    }

    /// The hits of a page, and one more if there are more; how many hits there are in all, if that is wanted; the rows
    /// of all, if they came with them.
    private struct FoundPage {
        var hits: [Found]
        var total: Int?
        var rows: [Int64]?
    }

    private var isRanked: Bool { options.sort == .relevance && plan.match != nil && options.limit != 0 }

    /// No hits, only how many there are.
    private func counted() throws -> FoundPage {
        guard options.facets.isEmpty else {
            let rows = try everyRow()
            return FoundPage(hits: [], total: rows.count, rows: rows)
        }
        return FoundPage(hits: [], total: try count())
    }

    private func ranked() throws -> FoundPage {
        let wish = HitRanking.Wish(
            limit: options.limit.map { $0 + 1 }, after: try options.after.map { try hit(of: $0) },
            rows: !options.facets.isEmpty)
        let ranking = try HitRanking(db, plan, wish, cache: cache)
        let hits = try ranking.best().map { Found(rowID: $0.rowID, score: $0.score) }
        return FoundPage(hits: hits, total: ranking.total, rows: wish.rows ? ranking.rows() : nil)
    }

    /// The hit that an article is.
    private func hit(of id: String) throws -> HitRanking.Hit {
        var plan = plan
        plan.conditions.append(SQLCondition("$row = ?", [.number(try rowID(id))]))
        let hit = try HitRanking(db, plan, .init(limit: 1), cache: cache).best().first
        guard let hit else { throw ArchiveStoreError(.noHit, path: "--after") }
        return hit
    }

    /// Row ids ascend with publication, so no hit needs to be scored or sorted.
    private func chronological() throws -> FoundPage {
        let hits = try chronologicalSQL().prepared(db).map { Found(rowID: $0.number(0)) }
        guard options.wantsTotal else { return FoundPage(hits: hits) }
        let isWhole = options.after == nil && hits.count <= options.limit ?? .max
        return FoundPage(hits: hits, total: try isWhole ? hits.count : count())
    }

    private func chronologicalSQL() throws -> SQLCondition {
        let isOldestFirst = options.sort == .oldest
        var plan = plan
        if let after = try options.after.map(rowID) {
            plan.conditions.append(SQLCondition("$row \(isOldestFirst ? ">" : "<") ?", [.number(after)]))
        }
        let limit = options.limit.map { " LIMIT \($0 + 1)" } ?? ""
        return plan.select("$row", tail: "ORDER BY $row \(isOldestFirst ? "ASC" : "DESC")" + limit)
    }

    /// How the hits of the page are found: the statement with its values and SQLite's plan for it, or the words whose
    /// posting lists are read; a line each.
    func explanation() throws -> [String] {
        if isRanked, let words = plan.lists { return ["lists   " + words.joined(separator: " and ")] }
        let sql = try isRanked ? HitRanking.sql(plan, nil) : chronologicalSQL()
        let plan = try SQLCondition("EXPLAIN QUERY PLAN " + sql.sql, sql.values).prepared(db).map { $0.text(3) ?? "" }
        let values = sql.values.filter { $0 != .ranking(nil) }
        return ["sql     " + sql.sql] + values.map { "value   \($0)" } + plan.map { "plan    " + $0 }
    }

    private func rowID(_ id: String) throws -> Int64 {
        try ArticleLookup(db, path: "--after").row(id)
    }

    // MARK: Hits

    private func hits(_ found: [Found]) throws -> [SearchHit] {
        let reader = try ArticleReader(db)
        let snippets = options.wantsSnippets ? query.map { SnippetMaker($0) } : nil
        return try found.map { found in
            let article = try options.isFull ? reader.article(at: found.rowID) : reader.head(at: found.rowID)
            let snippet = try snippets.flatMap { $0.snippet(of: try reader.texts(at: found.rowID)) }
            return SearchHit(article: article, snippet: snippet, score: found.score)
        }
    }
}
