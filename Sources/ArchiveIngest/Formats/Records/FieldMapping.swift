/// Which field of an article each name of a file means: what the person says, and a guess for every other name.
package struct FieldMapping: Sendable {
    /// What is to be done with the value of a name.
    enum Reading: Equatable {
        /// It is that field's; of two values for one field the lower rank counts.
        case field(ArticleField, rank: Int)
        /// It tells nothing itself, but its members may.
        case members
        case nothing
    }

    /// What the person said; it comes before every guess, in the order in which it was said.
    private var stated: [String: (field: ArticleField, rank: Int)] = [:]
    /// The objects in which what the person named lies.
    private var parents: Set<String> = []

    /// Guesses every name.
    package init() {}

    /// Takes what the person says, the field of the article first: `title` and `headline`, `body` and `fields.text`.
    ///
    /// Throws if there is no such field.
    package init(_ pairs: [(field: String, name: String)]) throws(FieldMappingError) {
        for (index, pair) in pairs.enumerated() {
            guard let field = ArticleField(rawValue: pair.field), field != .dateEvidence else {
                throw FieldMappingError(field: pair.field)
            }
            stated[pair.name] = (field, index - pairs.count)
            var path = pair.name[...]
            while let dot = path.lastIndex(of: ".") {
                path = path[..<dot]
                parents.insert(String(path))
            }
        }
    }

    /// What the value at a path is for: a name, behind the names of the objects that it lies in, with points between.
    func reading(of path: String, isObject: Bool = false) -> Reading {
        if let (field, rank) = stated[path] { return .field(field, rank: rank) }
        if isObject, parents.contains(path) || isWrapper(path) { return .members }
        guard let (field, rank) = ArticleField.guess(path) ?? inner(path) else { return .nothing }
        return .field(field, rank: rank)
    }

    /// The field that the person named for a name, without a guess.
    func stated(_ name: String) -> (field: ArticleField, rank: Int)? { stated[name] }

    /// What a name within an object tells, which is less than the same name outside.
    private func inner(_ path: String) -> (field: ArticleField, rank: Int)? {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        guard let (field, rank) = ArticleField.guess(String(path[path.index(after: dot)...])) else { return nil }
        return (field, rank + Self.innerRank)
    }

    private func isWrapper(_ path: String) -> Bool {
        let names = path.split(separator: ".")
        return names.count <= Self.deepest && names.allSatisfy { Self.wrappers.contains(String($0)) }
    }

    private static let innerRank = 1000
    private static let deepest = 3
    /// The names of objects that hold an article's fields beside others.
    private static let wrappers: Set<String> = [
        "article", "attributes", "data", "doc", "fields", "_source", "metadata", "meta", "post", "thread", "entities",
        "_embedded",
    ]
}

/// Why names of a file cannot be mapped: an article has no such field.
package struct FieldMappingError: Error, CustomStringConvertible {
    /// The field that was asked for.
    package let field: String

    /// What is wrong, and which fields there are.
    package var description: String {
        let names = ArticleField.allCases.filter { $0 != .dateEvidence }.map(\.rawValue)
        return "an article has no field '\(field)': choose from \(names.joined(separator: ", "))"
    }
}
