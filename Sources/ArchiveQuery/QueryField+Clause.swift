package import ArchiveModel

extension QueryField {
    /// The condition that the field has the value.
    ///
    /// A quoted value is taken as it is, and names an entity entirely. What is thrown tells what is wrong with the
    /// value; its position is 0.
    package func node(
        value: String, isQuoted: Bool = false, atLeast: Int = 1, today: NewsDate
    ) throws(QueryError) -> QueryNode {
        switch self {
        case .part(let part): return .phrase(value, part: part)
        case .entity(let kind):
            try Self.checkName(value, isQuoted: isQuoted)
            return .clause(.entity(kind: kind, name: value, isWhole: isQuoted, atLeast: atLeast))
        case .said:
            try Self.checkName(value, isQuoted: isQuoted)
            return .clause(.said(name: value, isWhole: isQuoted))
        case .value(let field):
            if !isQuoted, field != .source { try Self.refuseSigns(value) }
            return .clause(.value(field, try field.normalised(value)))
        case .date:
            if value.lowercased() == "none" { return .clause(.undated) }
            return .clause(.date(try Self.range(value, today)))
        case .ingested: return .clause(.ingested(try Self.range(value, today)))
        case .presence(let isThere): return .clause(.presence(of: try Self.presence(value), isThere))
        }
    }

    private static func checkName(_ name: String, isQuoted: Bool) throws(QueryError) {
        if !isQuoted { try refuseSigns(name) }
        guard TextFolding.key(name).isEmpty else { return }
        throw QueryError("\(QueryError.quoted(name)) names nobody", at: 0)
    }

    /// A star or a tilde means nothing here, and would be folded away.
    private static func refuseSigns(_ value: String) throws(QueryError) {
        let stem = value.reversed().drop { ("0"..."9").contains($0) }
        guard value.hasSuffix("*") || stem.first == "~" else { return }
        throw QueryError(
            "* and ~ are for words of the text only: give the whole name, or put the value in quotes", at: 0)
    }

    private static func range(_ value: String, _ today: NewsDate) throws(QueryError) -> DateRange {
        guard let range = DateRange(value, today: today) else {
            throw QueryError(
                "\(QueryError.quoted(value)) is no date: write 2025, 2025-07, 2025-07-09, 2024-03..2024-05 or 7d..",
                at: 0)
        }
        if let first = range.firstDay, let last = range.lastDay, first > last {
            throw QueryError("\(QueryError.quoted(value)) ends before it begins: put the earlier date first", at: 0)
        }
        return range
    }

    private static func presence(_ value: String) throws(QueryError) -> QueryClause.PresenceField {
        if let field = QueryClause.PresenceField(name: value) { return field }
        let names = QueryClause.PresenceField.allCases.map(\.rawValue)
        let nearest = Suggestion.nearest(to: value, among: names).map { ": did you mean \($0)?" }
        throw QueryError(
            "no article has a field \(QueryError.quoted(value))"
                + (nearest ?? ": choose from \(names.joined(separator: ", "))"), at: 0)
    }
}

extension QueryClause.PresenceField {
    /// The field of that name, or other name, in any case.
    fileprivate init?(name: String) {
        let name = name.lowercased()
        if let field = Self(rawValue: name) {
            self = field
        } else {
            switch QueryField.byName[name]?.name {
            case "filed"?: self = .dateline
            case "said"?: self = .quote
            case let known?: self.init(rawValue: known)
            case nil: return nil
            }
        }
    }
}
