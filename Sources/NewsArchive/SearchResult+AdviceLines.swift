internal import ArchiveQuery
internal import ArchiveStore

extension SearchResult.Advice {
    /// The advice in the query language's words.
    init(_ advice: SearchAdvice) {
        omissions = advice.omissions.map {
            Omission(clause: $0.clause.description, total: $0.total, dates: $0.dates)
        }
        spellings = advice.spellings.map { spelling in
            Spelling(
                clause: spelling.clause.description, total: spelling.total,
                suggestions: spelling.suggestions.map { Suggestion(clause: $0.clause.description, total: $0.total) })
        }
    }

    /// The advice for people, a line each.
    package var lines: [String] { spellings.map(\.line) + omissions.map(\.line) }
}

extension SearchResult.Advice.Spelling {
    fileprivate var line: String {
        let others = suggestions.map { "\($0.clause) (\(articles($0.total)))" }.joined(separator: " or ")
        let problem =
            total == 0 ? "nothing matches '\(clause)'" : "'\(clause)' is in \(articles(total)), but none asked for"
        return "\(problem): did you mean \(others)?"
    }
}

extension SearchResult.Advice.Omission {
    fileprivate var line: String {
        let period = dates.map {
            $0.lowerBound == $0.upperBound ? ", of \($0.lowerBound)" : ", from \($0.lowerBound) to \($0.upperBound)"
        }
        return "without '\(clause)' there \(total == 1 ? "is" : "are") \(articles(total))\(period ?? "")"
    }
}

private func articles(_ count: Int) -> String { count == 1 ? "1 article" : "\(count) articles" }
