internal import GRDB

/// A query in SQLite's terms: a full-text expression that every hit fulfils, if there is one, and conditions beside it.
struct QueryPlan {
    /// An expression for `articles_fts MATCH`.
    var match: FullTextExpression?
    /// What else holds of every hit.
    var conditions: [SQLCondition] = []

    /// The words, or the phrase, whose posting lists are enough to find the hits; nil if they are not.
    var lists: [String]? { conditions.isEmpty ? match?.lists : nil }

    /// A SELECT over the hits.
    ///
    /// `$row` in any part stands for a hit's row id, `article` is its row in `articles`.
    func select(_ columns: String, joins: String = "", tail: String = "") -> SQLCondition {
        let matching = match.map { [SQLCondition("articles_fts MATCH ?", [.text($0.text)])] } ?? []
        let conditions = matching + conditions
        let texts = [columns, joins, tail] + conditions.map(\.sql)
        let sql = [
            "SELECT \(columns) FROM \(from(readsArticles: texts.contains { $0.contains("article.") }))", joins,
            conditions.isEmpty ? "" : "WHERE " + conditions.map(\.sql).joined(separator: " AND "), tail,
        ].filter { !$0.isEmpty }.joined(separator: " ")
        return SQLCondition(sql.replacing("$row", with: row), conditions.flatMap(\.values))
    }

    /// The name of a hit's row id.
    private var row: String { match == nil ? "article.rowid" : "articles_fts.rowid" }

    private func from(readsArticles: Bool) -> String {
        guard match != nil else { return "articles AS article" }
        return readsArticles
            ? "articles_fts CROSS JOIN articles AS article ON article.rowid = articles_fts.rowid" : "articles_fts"
    }
}

/// SQL that is true or false of an article, or a whole statement, with the values of its parameters in their order.
struct SQLCondition {
    let sql: String
    let values: [SQLValue]

    init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }

    /// It holds of no article that it held of.
    var negated: SQLCondition { SQLCondition("NOT coalesce(\(sql), 0)", values) }

    /// All hold, or any of them.
    static func joined(_ conditions: [SQLCondition], by word: String) -> SQLCondition {
        SQLCondition(
            "(" + conditions.map(\.sql).joined(separator: " \(word) ") + ")", conditions.flatMap(\.values))
    }

    /// Prepares it as a statement, with its values bound.
    func prepared(_ db: Database) throws -> PreparedStatement {
        let statement = try PreparedStatement(db, sql)
        statement.bind(values)
        return statement
    }
}
