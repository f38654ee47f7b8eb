package import ArchiveModel

extension QueryField {
    /// The condition that the field has the value.
    ///
    /// `isWhole` when the value was quoted and names an entity entirely.
    /// What is thrown tells what is wrong with the value; its position is 0.
    package func node(
        value: String, isWhole: Bool = false, atLeast: Int = 1, today: NewsDate
    ) throws(QueryError) -> QueryNode {
        switch self {
        case .part(let part): return .phrase(value, part: part)
        case .entity(let kind):
            guard !TextFolding.key(value).isEmpty else { throw QueryError("'\(value)' names nobody", at: 0) }
            return .clause(.entity(kind: kind, name: value, isWhole: isWhole, atLeast: atLeast))
        case .value(let field): return .clause(.value(field, try Self.normalised(value, field)))
        case .date:
            if value.lowercased() == "none" { return .clause(.undated) }
            return .clause(.date(try Self.range(value, today)))
        case .ingested: return .clause(.ingested(try Self.range(value, today)))
        case .presence(let isThere): return .clause(.presence(of: try Self.presence(value), isThere))
        }
    }

    private static func range(_ value: String, _ today: NewsDate) throws(QueryError) -> DateRange {
        guard let range = DateRange(value, today: today) else {
            throw QueryError("'\(value)' is no date: write 2025, 2025-07, 2025-07-09, 2024-03..2024-05 or 7d..", at: 0)
        }
        if let first = range.firstDay, let last = range.lastDay, first > last {
            throw QueryError("'\(value)' ends before it begins: put the earlier date first", at: 0)
        }
        return range
    }

    private static func presence(_ value: String) throws(QueryError) -> QueryClause.PresenceField {
        if let field = QueryClause.PresenceField(rawValue: value.lowercased()) { return field }
        let names = QueryClause.PresenceField.allCases.map(\.rawValue)
        let nearest = Suggestion.nearest(to: value, among: names).map { ": did you mean \($0)?" }
        throw QueryError(
            "no article has a field '\(value)'" + (nearest ?? ": choose from \(names.joined(separator: ", "))"), at: 0)
    }

    /// The value as articles have it: the code of a country or an agency.
    private static func normalised(_ value: String, _ field: QueryClause.ValueField) throws(QueryError) -> String {
        switch field {
        case .country:
            if let country = Country.named(value) { return country.code }
            let nearest = Suggestion.nearest(to: value, among: Country.all.map(\.name))
            throw QueryError(
                "there is no country '\(value)'"
                    + (nearest.map { ": did you mean \($0)?" } ?? ": give its name or code"),
                at: 0)
        case .agency:
            if let agency = Agency.named(value) { return agency.code }
            return try searchable(value, field)
        case .lang: return try language(value)
        case .format, .id: return value.lowercased()
        case .publisher, .by, .filed, .tag: return try searchable(value, field)
        case .source: return value
        }
    }

    private static func searchable(_ value: String, _ field: QueryClause.ValueField) throws(QueryError) -> String {
        guard TextFolding.key(value).isEmpty else { return value }
        throw QueryError("\(field.rawValue): needs a letter or a digit", at: 0)
    }

    /// The code without its region: `en` of `en-GB`.
    private static func language(_ value: String) throws(QueryError) -> String {
        let code = value.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard (2...3).contains(code.count), code.allSatisfy({ ("a"..."z").contains($0) }) else {
            throw QueryError("'\(value)' is no code of a language: write two letters, en or tr", at: 0)
        }
        return String(code)
    }
}
