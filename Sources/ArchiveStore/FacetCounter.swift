internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Counts the values of a field among the articles of a query.
struct FacetCounter {
    private let db: Database
    private let plan: QueryPlan

    init(_ db: Database, query: QueryNode?) throws {
        self.db = db
        plan = try QueryCompiler(db).plan(query)
    }

    func facet(_ field: FacetField, limit: Int) throws -> Facet {
        let source = Self.source(of: field)
        var plan = plan
        plan.conditions.append(SQLCondition("\(source.value) IS NOT NULL"))
        let order = source.isChronological ? "1" : "2 DESC, 1"
        let counts = plan.select(
            "\(source.value), count(DISTINCT $row)", joins: source.joins,
            tail: "GROUP BY 1 ORDER BY \(order) LIMIT \(limit)")
        let values = try counts.prepared(db).map { ValueCount(value: $0.text(0) ?? "", count: $0.integer(1)) }
        return Facet(field: field, values: values)
    }

    /// Where the values of a field are.
    private struct Source {
        let value: String
        var joins = ""
        var isChronological = false
    }

    private static func source(of field: FacetField) -> Source {
        switch field {
        case .country, .agency, .publisher, .language, .section: Source(value: "article.\(field.rawValue)")
        case .format:
            Source(value: "sources.format", joins: "JOIN sources ON sources.id = article.source_id")
        case .year: date(digits: 4)
        case .month: date(digits: 7)
        case .day: date(digits: 10)
        case .tag:
            Source(
                value: "tags.name",
                joins: """
                    JOIN article_tags ON article_tags.article_rowid = $row JOIN tags ON tags.id = article_tags.tag_id
                    """)
        case .person: entity(.person)
        case .org: entity(.organisation)
        case .place: entity(.place)
        }
    }

    private static func date(digits: Int) -> Source {
        Source(
            value: """
                CASE WHEN length(article.published) >= \(digits) THEN substr(article.published, 1, \(digits)) END
                """,
            isChronological: true)
    }

    private static func entity(_ kind: EntityKind) -> Source {
        Source(
            value: "entities.name",
            joins: """
                JOIN mentions ON mentions.article_rowid = $row
                JOIN entities ON entities.id = mentions.entity_id AND entities.kind = '\(kind.rawValue)'
                """)
    }
}
