internal import ArchiveModel
internal import GRDB

/// Counts the values of fields among the hits of a query, all of them, from the packed arrays.
struct FacetCounter {
    private let articles: PackedArticles
    private let names: FacetNames
    /// The places of the hits in the arrays; nil for all articles.
    private let places: [Int]?

    /// Counts among the articles of these rows, which ascend; nil is every article.
    init(_ db: Database, rows: [Int64]?, fields: [FacetField]) throws {
        try self.init(db, rows: rows, packed: fields.map(\.packed))
    }

    /// The same for the arrays themselves.
    init(_ db: Database, rows: [Int64]?, packed: [PackedField]) throws {
        articles = try PackedArticles(db, fields: packed)
        places = rows.map(articles.places(of:))
        names = FacetNames(db)
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
    var total: Int { places?.count ?? articles.rows.count }

    /// How many articles were published on each date, in order.
    ///
    /// Dates of which only the year or month is known stand by themselves.
    func dates() throws -> [(date: PackedDate, count: Int)] {
        try counts(of: .date).all.map { (PackedDate(number: UInt64($0)), $1) }
    }

    /// How many articles have each number of a field.
    func counts(of field: PackedField) throws -> NumberCounts {
        switch field.shape {
        case .single: try NumberCounts(articles.numbers(field), at: places)
        case .list: try NumberCounts(articles.lists(field), at: places)
        }
    }

    /// The years, months or days with their articles, for which so much of the date has to be known.
    private func periods(_ precision: PackedDate.Precision) throws -> [ValueCount] {
        var periods: [ValueCount] = []
        for (date, count) in try dates() where date.precision >= precision {
            guard let period = NewsDate(dayNumber: date.day)?.iso8601.prefix(precision.digits) else { continue }
            if let last = periods.last, last.value == period {
                periods[periods.count - 1] = ValueCount(value: last.value, count: last.count + count)
            } else {
                periods.append(ValueCount(value: String(period), count: count))
            }
        }
        return periods
    }
}

extension PackedDate.Precision {
    /// How long the ISO 8601 text of a date is that is known so far.
    fileprivate var digits: Int {
        switch self {
        case .none: 0
        case .year: 4
        case .month: 7
        case .day: 10
        }
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
