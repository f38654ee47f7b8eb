extension SearchResult.Advice {
    /// The advice as a member of a result.
    var json: JSONValue {
        .object([("drop", .array(omissions.map(\.json))), ("spellings", .array(spellings.map(\.json)))])
    }
}

extension SearchResult.Advice.Omission {
    fileprivate var json: JSONValue {
        let dates = dates.map { [("first", JSONValue.string($0.lowerBound)), ("last", .string($0.upperBound))] }
        return .object([("clause", .string(clause)), ("total", .integer(total))] + (dates ?? []))
    }
}

extension SearchResult.Advice.Spelling {
    fileprivate var json: JSONValue {
        .object([("word", .string(clause)), ("suggestions", .array(suggestions.map(\.json)))])
    }
}

extension SearchResult.Advice.Suggestion {
    fileprivate var json: JSONValue { .object([("word", .string(clause)), ("total", .integer(total))]) }
}
