internal import ArchiveModel
internal import GRDB

/// Counts the values of fields among the hits of a query, all of them, from the packed arrays.
struct FacetCounter {
    private let db: Database
    private let cache: PackedCache
    private let rows: [Int64]
    private let names: FacetNames
    /// The places of the hits in the arrays; nil for all articles.
    private let places: [Int]?

    /// Counts among the articles of these rows, which ascend; nil is every article.
    init(_ db: Database, rows hits: [Int64]?, cache: PackedCache) throws {
        self.db = db
        self.cache = cache
        rows = try cache.rows(db)
        places = hits.map(rows.places(of:))
        names = FacetNames(db)
        guard try total == hits?.count ?? Self.articleCount(db) else { throw PackedField.damage }
    }

    private static func articleCount(_ db: Database) throws -> Int? {
        try PreparedStatement(db, "SELECT count(*) FROM articles").first { $0.integer(0) }
    }

    /// The values of a field, commonest first, at most `limit`; years, months and days in their order.
    func facet(_ field: FacetField, limit: Int) throws -> Facet {
        if let precision = field.precision {
            return Facet(field: field, values: Array(try periods(precision).prefix(limit)))
        }
        let counts = try counts(of: field.packed)
        let values = try counts.commonest(limit).map { try ValueCount(value: names.name(of: $0, in: field), count: $1) }
        let ordered = values.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        return Facet(field: field, values: Array(ordered.prefix(limit)))
    }

    /// How many articles there are.
    var total: Int { places?.count ?? rows.count }

    /// How many articles were published on each date, in order.
    ///
    /// Dates of which only the year or month is known stand by themselves.
    func dates() throws -> [(date: PackedDate, count: Int)] {
        try counts(of: .date).all.map { (PackedDate(number: UInt64($0)), $1) }
    }

    /// How many articles have each number of a field.
    func counts(of field: PackedField) throws -> NumberCounts {
        switch field.shape {
        case .single: try NumberCounts(cache.numbers(field, db), at: places)
        case .list: try NumberCounts(cache.lists(field, db), at: places)
        }
    }

    /// The years, months or days with their articles, for which so much of the date has to be known.
    private func periods(_ precision: PackedDate.Precision) throws -> [ValueCount] {
        var periods: [(date: NewsDate, count: Int)] = []
        for (date, count) in try dates() where date.precision >= precision {
            guard let period = NewsDate(dayNumber: date.day)?.known(to: precision) else { continue }
            if let last = periods.last, last.date == period {
                periods[periods.count - 1].count += count
            } else {
                periods.append((period, count))
            }
        }
        return periods.map { ValueCount(value: $0.date.iso8601, count: $0.count) }
    }
}

extension FacetField {
    /// The array that holds it.
    var packed: PackedField {
        switch self {
        case .country: .country
        case .agency: .agency
        case .publisher: .publisher
        case .language: .language
        case .format: .format
        case .section: .section
        case .year, .month, .day: .date
        case .tag: .tag
        case .person: .person
        case .org: .organisation
        case .place: .place
        }
    }

    /// How much of a date it needs; nil if it is none.
    fileprivate var precision: PackedDate.Precision? {
        switch self {
        case .year: .year
        case .month: .month
        case .day: .day
        case .country, .agency, .publisher, .language, .format, .section, .tag, .person, .org, .place: nil
        }
    }
}
