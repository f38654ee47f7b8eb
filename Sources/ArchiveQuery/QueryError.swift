/// Why a query cannot be understood: what is wrong with it, where, and what to write instead.
package struct QueryError: Error, Sendable, Equatable {
    /// One line.
    package let message: String
    /// Where in the query, in Unicode scalars from its beginning.
    package let position: Int

    package init(_ message: String, at position: Int) {
        self.message = message
        self.position = position
    }

    /// The query with a caret under the place; a long query is cut to the surroundings.
    package func rendered(_ query: String) -> String {
        let scalars = query.unicodeScalars.map { $0.isQuerySpace ? " " : $0 }
        let start = max(0, position - 60)
        let end = min(scalars.count, position + 20)
        let line = String(String.UnicodeScalarView(scalars[min(start, scalars.count)..<max(start, end)]))
        return "  " + line + "\n  " + String(repeating: " ", count: position - start) + "^"
    }

    /// What the person wrote, for a message: its beginning in single quotation marks.
    static func quoted(_ text: String) -> String {
        let beginning = text.unicodeScalars.prefix(60)
        return "'" + String(beginning) + (beginning.endIndex == text.endIndex ? "" : "…") + "'"
    }
}
