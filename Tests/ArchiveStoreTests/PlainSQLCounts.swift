import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

extension ArchiveStore {
    /// Expects that the numbers of queries (nil is every article) are those that joins and GROUP BY give.
    func expectCountsOfSQL(
        _ queries: [String?] = [nil, "ferry", "ferry OR tide", "harbour country:TR", "missing:date", "zebra"],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for query in queries {
            // The rows are found by walking row ids, without ranking and packed fields.
            let rows = try reading { db in
                try ArticleSearch(db, query: node(query), sort: .newest).everyRow()
            }
            let facets = try facets(query, limit: 100_000)
            for facet in facets {
                #expect(
                    facet.values == (try plainCounts(facet.field, rows)), "\(facet.field) of \(query ?? "everything")",
                    sourceLocation: sourceLocation)
            }
            #expect(try count(node(query)) == rows.count, sourceLocation: sourceLocation)
            #expect(try rankedPage(query ?? "", limit: 1).total == rows.count, sourceLocation: sourceLocation)
            #expect(try timeline(node(query), by: .day).total == rows.count, sourceLocation: sourceLocation)
        }
    }

    func node(_ query: String?) throws -> QueryNode? {
        let today = try #require(Harbour.today)
        return try query.flatMap { try QueryParser.parse($0, today: today).node }
    }

    func facets(_ query: String?, limit: Int) throws -> [Facet] {
        let options = SearchOptions(limit: 1, wantsSnippets: false, facets: FacetField.allCases, facetLimit: limit)
        return try search(node(query), options: options).facets
    }

    private func plainCounts(_ field: FacetField, _ rows: [Int64]) throws -> [ValueCount] {
        try reading { db in
            let list = rows.map(String.init).joined(separator: ", ")
            let order = field.isPeriod ? "1" : "2 DESC, 1"
            let sql =
                "SELECT value, count(DISTINCT row) FROM (\(field.values)) WHERE value IS NOT NULL AND row IN (\(list))"
            return try Row.fetchAll(db, sql: sql + " GROUP BY number ORDER BY " + order).map {
                ValueCount(value: $0[0], count: $0[1])
            }
        }
    }

    /// How many batches of packed fields are not in their places.
    var waitingBatches: Int {
        get throws { try chunks.count { $0 < 0 } }
    }

    var chunks: [Int64] {
        get throws { try reading { db in try PackedFieldStore(db).chunks() } }
    }

    /// The table of packed fields.
    var packedFields: [Row] {
        get throws {
            try reading { db in try Row.fetchAll(db, sql: "SELECT * FROM packed_fields ORDER BY field, chunk") }
        }
    }

    /// What the packed fields hold, however they are cut.
    var contents: [PackedField: [Int64]] {
        get throws {
            try reading { db in
                let articles = try PackedArticles(db, fields: PackedField.allCases)
                var contents: [PackedField: [Int64]] = [.row: try articles.rows]
                for field in PackedField.allCases where field != .row {
                    switch field.shape {
                    case .single: contents[field] = try articles.numbers(field).map(Int64.init)
                    case .list:
                        let lists = try articles.lists(field)
                        contents[field] = lists.starts.map(Int64.init) + lists.numbers.map(Int64.init)
                    }
                }
                return contents
            }
        }
    }
}

extension FacetField {
    fileprivate var isPeriod: Bool { [.year, .month, .day].contains(self) }

    /// SQL that gives each article's row with each of its values, and what values are told apart by.
    fileprivate var values: String {
        switch self {
        case .country, .agency, .publisher, .language, .section:
            "SELECT rowid AS row, \(rawValue) AS value, \(rawValue) AS number FROM articles"
        case .format:
            "SELECT a.rowid AS row, format AS value, format AS number FROM articles a JOIN sources ON source_id = sources.id"
        case .year: Self.period(4)
        case .month: Self.period(7)
        case .day: Self.period(10)
        case .tag: "SELECT article_rowid AS row, name AS value, id AS number FROM article_tags JOIN tags ON id = tag_id"
        case .person: Self.entities("person")
        case .org: Self.entities("organisation")
        case .place: Self.entities("place")
        }
    }

    private static func period(_ length: Int) -> String {
        """
        SELECT rowid AS row, substr(published, 1, \(length)) AS value, substr(published, 1, \(length)) AS number
        FROM articles WHERE length(published) >= \(length)
        """
    }

    private static func entities(_ kind: String) -> String {
        """
        SELECT article_rowid AS row, name AS value, id AS number
        FROM mentions JOIN entities ON id = entity_id WHERE kind = '\(kind)'
        """
    }
}
