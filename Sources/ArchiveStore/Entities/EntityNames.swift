internal import ArchiveModel
internal import GRDB

/// Reads the names of many entities at once.
struct EntityNames {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The canonical names of entities, and the countries of places, by number.
    func names(of entities: [Int64]) throws -> [Int64: (name: String, country: String?)] {
        var names: [Int64: (name: String, country: String?)] = [:]
        let select = "SELECT entities.id, name, country FROM json_each(?) CROSS JOIN entities ON entities.id = value"
        try each(of: entities, select) { row in names[row.number(0)] = (row.text(1) ?? "", row.text(2)) }
        return names
    }

    /// The entities with their other names.
    func withAliases(_ entities: [NamedEntity]) throws -> [NamedEntity] {
        var aliases: [Int64: [String]] = [:]
        let select = """
            SELECT entity_id, alias FROM json_each(?) CROSS JOIN entity_aliases ON entity_id = value
            ORDER BY entity_aliases.id
            """
        try each(of: entities.map(\.id), select) { row in aliases[row.number(0), default: []].append(row.text(1) ?? "")
        }
        return entities.map { entity in
            var entity = entity
            entity.aliases = (aliases[entity.id] ?? []).filter { $0 != entity.name }
            return entity
        }
    }

    /// Hands over what a statement finds for a list of numbers, which it takes as JSON.
    private func each(of numbers: [Int64], _ sql: String, _ body: (PreparedStatement) -> Void) throws {
        let statement = try PreparedStatement(db, sql)
        statement.bind(text: "[" + numbers.map(String.init).joined(separator: ",") + "]", at: 1)
        try statement.eachRow(body)
    }
}
