extension QueryParser {
    /// Says that nothing can match when two values are asked for of a field that has one: `country:TR country:IQ`.
    mutating func noteValuesThatExcludeEachOther(in node: QueryNode?) {
        guard case .and(let nodes)? = node else { return }
        var values: [QueryClause.ValueField: String] = [:]
        for case .clause(.value(let field, let value)) in nodes where field.isSingle {
            let first = values[field, default: value]
            if first != value {
                note(
                    "no article has two values of \(field.rawValue):, so nothing matches; for either write"
                        + " \(field.rawValue):\(first),\(value)")
            }
            values[field] = first
        }
    }
}

extension QueryClause.ValueField {
    /// Whether an article has one value of the field, that is asked for whole.
    fileprivate var isSingle: Bool {
        switch self {
        case .country, .agency, .lang, .format: true
        case .publisher, .by, .filed, .tag, .source, .id: false
        }
    }
}
