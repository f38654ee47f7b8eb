internal import ArchiveModel
internal import GRDB

/// Gathers what the archive knows of one entity.
struct EntityProfiler {
    /// How many values of each field are shown.
    private static let mostValues = 10
    /// How many of the newest articles are shown.
    private static let mostArticles = 5

    private let db: Database
    private let entity: NamedEntity
    private let cache = PackedCache()
    /// The rows of its articles, ascending.
    let rows: [Int64]
    private let mentions: Int

    init(_ db: Database, of entity: NamedEntity) throws {
        self.db = db
        self.entity = entity
        let statement = try PreparedStatement(db, "SELECT article_rowid, count FROM mentions WHERE entity_id = ?")
        statement.bind(entity.id, at: 1)
        var rows: [Int64] = []
        var mentions = 0
        try statement.eachRow { row in
            rows.append(row.number(0))
            mentions += row.integer(1)
        }
        self.rows = rows.sorted()
        self.mentions = mentions
    }

    func profile() throws -> EntityProfile {
        let counter = try FacetCounter(db, rows: rows, cache: cache)
        let everywhere = try FacetCounter(db, rows: nil, cache: cache)
        let ends = try ends()
        let dates = try PublicationDates(counter)
        var profile = EntityProfile(
            entity: try EntityNames(db).withAliases([entity])[0], mentions: mentions,
            first: try ends.map { try appearance($0.first) }, last: try ends.map { try appearance($0.last) },
            timeline: Timeline(dates.counts, undated: dates.undated, by: .month),
            company: try EntityProfile.Field.allCases.map { try company($0, counter, everywhere) },
            latest: try rows.suffix(Self.mostArticles).reversed().map(appearance))
        profile.roles = try RoleHistory(db, of: entity.id, cache: cache).roles(limit: Self.mostValues)
        profile.quotes = try quotes()
        return profile
    }

    /// What the articles have of a field: of names those that are characteristic of them, of others the commonest.
    private func company(
        _ field: EntityProfile.Field, _ counter: FacetCounter, _ everywhere: FacetCounter
    ) throws -> EntityProfile.Company {
        if let kind = field.kind {
            let ranking = try CompanionRanking(db, of: entity, kind, counter, everywhere)
            return .init(field: field, values: try ranking.leading(Self.mostValues))
        }
        let values = try counter.facet(field.facet, limit: Self.mostValues).values
        return .init(field: field, values: values.map { .init(value: $0.value, articles: $0.count) })
    }

    /// The rows of the first and the last article by date; nil if no date is known.
    private func ends() throws -> (first: Int64, last: Int64)? {
        let all = try cache.rows(db)
        let dates = try cache.numbers(.date, db)
        let dated = all.places(of: rows).filter { dates[$0] > 0 }
        let first = dated.min { (dates[$0], $0) < (dates[$1], $1) }
        let last = dated.max { (dates[$0], $0) < (dates[$1], $1) }
        guard let first, let last else { return nil }
        return (all[first], all[last])
    }

    /// What it said in the newest articles.
    private func quotes() throws -> [EntityProfile.Quotation] {
        let speaking = try PreparedStatement(
            db,
            """
            SELECT article_rowid, quotes FROM mentions WHERE entity_id = ? AND quotes IS NOT NULL
            ORDER BY article_rowid DESC LIMIT \(Self.mostArticles)
            """)
        speaking.bind(entity.id, at: 1)
        let lines = try speaking.map { (row: $0.number(0), quotes: $0.text(1)) }
        let reader = try ArticleReader(db)
        let found = try lines.flatMap { row, quotes in
            let article = try reader.article(at: row)
            let appearance = EntityProfile.Appearance(
                id: article.id, published: article.published, title: article.title)
            return StoredQuotes.quotes(quotes, by: nil, in: article)
                .map { EntityProfile.Quotation(article: appearance, verb: $0.verb, text: $0.text) }
        }
        return Array(found.prefix(Self.mostArticles))
    }

    private func appearance(_ row: Int64) throws -> EntityProfile.Appearance {
        let statement = try PreparedStatement(db, "SELECT id, published, title FROM articles WHERE rowid = ?")
        statement.bind(row, at: 1)
        let found = try statement.first { row in
            EntityProfile.Appearance(
                id: row.text(0) ?? "", published: row.text(1).flatMap(NewsDate.init(iso8601:)), title: row.text(2))
        }
        return found ?? .init(id: "", published: nil, title: nil)
    }
}

extension EntityProfile.Field {
    /// The facet that counts it.
    fileprivate var facet: FacetField {
        switch self {
        case .people: .person
        case .organisations: .org
        case .places: .place
        case .agencies: .agency
        case .countries: .country
        case .tags: .tag
        }
    }

    /// The kind of the entities that it lists, if it lists entities.
    fileprivate var kind: EntityKind? {
        switch self {
        case .people: .person
        case .organisations: .organisation
        case .places: .place
        case .agencies, .countries, .tags: nil
        }
    }
}
