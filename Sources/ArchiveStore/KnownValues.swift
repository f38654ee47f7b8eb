internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Finds values of a field, as the archive has them, that are spelled nearly as one or begin with it.
struct KnownValues {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Values to ask for instead of one, the nearest first; none for fields whose values the program knows itself, such as
    /// countries, and for those that hardly repeat, such as bylines.
    func values(near value: String, of field: QueryClause.ValueField) throws -> [String] {
        guard let statement = Self.statement(for: field) else { return [] }
        let giver = field == .tag ? TagGiver(of: value)?.prefix ?? "" : ""
        let key = TagWriter.key(String(value.dropFirst(giver.count)))
        var spellings = NearSpellings(of: key, within: SpellingLimit.edits(of: key))
        var near: [String: Int] = [:]
        try PreparedStatement(db, statement).eachRow { row in
            guard let name = row.text(0), let known = row.text(1) else { return }
            guard let distance = Self.distance(from: key, to: TagWriter.key(name), &spellings) else { return }
            near[giver + known] = min(distance, near[giver + known] ?? distance)
        }
        return near.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    }

    /// The edits that make the name, or one of its words; more than any for a name that only begins so; nil if it is not
    /// near.
    private static func distance(from key: String, to name: String, _ spellings: inout NearSpellings) -> Int? {
        let texts = [name] + name.split(separator: " ").map(String.init)
        let edits = texts.compactMap { spellings.edits(to: Array($0.unicodeScalars)) }.min()
        return edits ?? (key.unicodeScalars.count > 2 && name.hasPrefix(key) ? .max : nil)
    }

    /// Names, each with the value that stands for it in a query.
    private static func statement(for field: QueryClause.ValueField) -> String? {
        switch field {
        case .tag: "SELECT name, name FROM tags WHERE id IN (SELECT tag_id FROM article_tags)"
        case .source: "SELECT DISTINCT name, name FROM sources"
        case .format: "SELECT format, format FROM sources UNION SELECT format, format FROM article_members"
        case .publisher: "SELECT DISTINCT publisher, publisher FROM articles"
        case .agency:
            """
            WITH used (code) AS (SELECT DISTINCT agency FROM articles)
            SELECT code, code FROM used UNION ALL SELECT name, code FROM used JOIN agencies USING (code)
            """
        case .country, .by, .filed, .lang, .id: nil
        }
    }
}
