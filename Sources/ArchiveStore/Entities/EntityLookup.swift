internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Finds entities by their names.
struct EntityLookup {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The entities that have that very name, by canonical name or alias; if none has, the places that have it in a
    /// country (`Tripoli, Libya`); else those one of whose names has all its words.
    ///
    /// Those with most articles come first.
    func entities(named name: String, kind: EntityKind?) throws -> [NamedEntity] {
        let whole = try entities(whose: "key = ?", TextFolding.key(name), kind)
        let found = try whole.isEmpty ? entities(inCountry: name).filter { kind == nil || $0.kind == kind } : whole
        return try found.isEmpty ? entities(withWords: TextFolding.words(in: name).map(\.text), kind) : found
    }

    /// The entities that have a name that is spelled nearly so, most articles first.
    func entities(near name: String, kind: EntityKind?) throws -> [NamedEntity] {
        let clauses = try NearClauses(db).clauses(
            to: .clause(.entity(kind: kind, name: name, isWhole: false, atLeast: 1)))
        let names = clauses.compactMap { clause in
            if case .clause(.entity(_, let name, _, _)) = clause { name } else { nil }
        }
        let near = try names.flatMap { try entities(named: $0, kind: kind) }
        return Set(near).sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
    }

    /// The numbers of the entities that have a name with these words, of which the last may only be begun.
    func numbers(withWordsOf text: String) throws -> Set<Int64> {
        let words = TextFolding.words(in: text).map(\.text)
        guard !words.isEmpty else { return [] }
        let statement = try PreparedStatement(
            db, "SELECT entity_id FROM entity_aliases WHERE \(Self.hasWords)")
        statement.bind(text: Self.expression(words) + "*", at: 1)
        return Set(try statement.map { $0.number(0) })
    }

    private func entities(inCountry name: String) throws -> [NamedEntity] {
        guard let (place, countries) = PlaceName.parted(name) else { return [] }
        return try entities(whose: "key = ?", TextFolding.key(place), .place).filter { entity in
            countries.contains { $0 == entity.country }
        }
    }

    private func entities(withWords words: [String], _ kind: EntityKind?) throws -> [NamedEntity] {
        words.isEmpty ? [] : try entities(whose: Self.hasWords, Self.expression(words), kind)
    }

    private static let hasWords = "id IN (SELECT rowid FROM entity_names_fts WHERE entity_names_fts MATCH ?)"

    private static func expression(_ words: [String]) -> String {
        words.map(FullTextExpression.quoted).joined(separator: " ")
    }

    private func entities(
        whose condition: String, _ value: String, _ kind: EntityKind?
    ) throws -> [NamedEntity] {
        let statement = try PreparedStatement(
            db,
            """
            SELECT id, kind, name, (SELECT count(*) FROM mentions WHERE entity_id = entities.id) AS articles, country
            FROM entities WHERE id IN (SELECT entity_id FROM entity_aliases WHERE \(condition))
            ORDER BY articles DESC, name
            """)
        statement.bind(text: value, at: 1)
        return try statement.map(NamedEntity.init).filter { $0.articles > 0 && (kind == nil || $0.kind == kind) }
    }
}

extension NamedEntity {
    /// Number, kind, name, articles and country, in the first columns of a row.
    fileprivate init(_ row: PreparedStatement) {
        self.init(
            id: row.number(0), kind: row.text(1).flatMap(EntityKind.init(rawValue:)) ?? .organisation,
            name: row.text(2) ?? "", country: row.text(4), articles: row.integer(3))
    }
}
