/// The searches that are kept under names, for `@name`.
package struct SavedQueries: Sendable, Hashable {
    /// The names, as they were given.
    package let names: [String]
    private let texts: [String: String]

    /// Takes names with the text of their queries; a name is the same in any case, and the last one counts.
    package init(_ queries: [(name: String, text: String)] = []) {
        names = queries.map(\.name)
        texts = Dictionary(queries.map { ($0.name.lowercased(), $0.text) }) { $1 }
    }

    /// The text of the query of that name, in any case.
    package func query(named name: String) -> String? { texts[name.lowercased()] }

    /// Whether `@` and the text can name a search: letters, digits, `-`, `_` and `.`.
    package static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
    }
}
