extension QueryParser {
    /// So many saved searches may stand in a query, counted with those that they name.
    private static let mostSaved = 100

    /// The tree of the saved search that `@name` names; nil when the word is `@` and nothing that could be a name.
    mutating func savedNode(_ word: String, at position: Int) throws(QueryError) -> QueryNode? {
        let name = String(word.dropFirst())
        guard SavedQueries.isName(name) else {
            guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
            throw QueryError(
                "a saved search's name has letters, digits, '-', '_' and '.' only; put the word in quotes to search for it",
                at: position)
        }
        guard let text = saved.query(named: name) else { throw unknown(name, at: position) }
        guard !saving.contains(name.lowercased()) else {
            throw QueryError("the saved search @\(name) names itself", at: position)
        }
        guard savedCount < Self.mostSaved else {
            throw QueryError("over \(Self.mostSaved) saved searches stand in the query: name fewer", at: position)
        }
        return try expand(name, text, at: position)
    }

    private func unknown(_ name: String, at position: Int) -> QueryError {
        let nearest = Suggestion.nearest(to: name, among: saved.names).map { ": did you mean @\($0)?" }
        return QueryError(
            "there is no saved search \(QueryError.quoted(name))"
                + (nearest ?? "; put the word in quotes to search for it"), at: position)
    }

    private mutating func expand(_ name: String, _ text: String, at position: Int) throws(QueryError) -> QueryNode {
        do throws(QueryError) {
            var parser = try QueryParser(text, today: today, saved: saved)
            (parser.depth, parser.saving, parser.savedCount) = (depth + 1, saving + [name.lowercased()], savedCount + 1)
            guard let node = try parser.whole() else { throw QueryError("it is empty", at: 0) }
            savedCount = parser.savedCount
            for text in parser.notes { note("in @\(name): \(text)") }
            return node
        } catch {
            throw QueryError("the saved search @\(name) cannot be read: \(error.message)", at: position)
        }
    }
}
