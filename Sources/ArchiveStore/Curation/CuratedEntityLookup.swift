internal import ArchiveModel
internal import GRDB

/// Finds the entity that a person means by a name.
struct CuratedEntityLookup {
    /// An entity as it stands in the archive.
    struct Found: Equatable {
        let id: Int64
        let kind: EntityKind
        let key: String
        let name: String
    }

    private let db: Database
    private static let columns = "SELECT DISTINCT entities.id, entities.kind, entities.key, entities.name FROM entities"

    init(_ db: Database) {
        self.db = db
    }

    /// The only entity that has the name, as its own, by its spelling, or as an alias, in this order; of that kind if one
    /// is given.
    func entity(named name: String, kind: EntityKind?) throws -> Found {
        for candidates in try [entities(withKeysOf: name), entities(withAlias: name)] {
            let found = candidates.filter { kind == nil || $0.kind == kind }
            let own = found.filter { CuratedEntity.keyOfName($0.name) == CuratedEntity.keyOfName(name) }
            if let only = own.count == 1 ? own.first : found.count == 1 ? found.first : nil { return only }
            guard found.isEmpty else { throw Self.ambiguous(name, found) }
        }
        throw CurationError.unknown(name: name, kind: kind)
    }

    /// The entity of that key and kind.
    func entity(withKey key: String, kind: EntityKind) throws -> Found? {
        try found("WHERE key = ? AND kind = ?", [.text(key), .text(kind.rawValue)]).first
    }

    private func entities(withKeysOf name: String) throws -> [Found] {
        let split = try found("WHERE key = ?", [.text(CuratedEntity.keyOfName(name))])
        guard split.isEmpty else { return split }
        return try EntityKind.allCases.compactMap { kind in
            try entity(withKey: SpellingKey(name, kind: kind).text, kind: kind)
        }
    }

    private func entities(withAlias name: String) throws -> [Found] {
        try found(
            "JOIN entity_aliases ON entity_id = entities.id WHERE entity_aliases.key = ? ORDER BY entities.name",
            [.text(TextFolding.key(name))])
    }

    private func found(_ condition: String, _ values: [SQLValue]) throws -> [Found] {
        let statement = try PreparedStatement(db, Self.columns + " " + condition)
        statement.bind(values)
        return try statement.map { row -> Found? in
            row.text(1).flatMap(EntityKind.init(rawValue:)).map {
                Found(id: row.number(0), kind: $0, key: row.text(2) ?? "", name: row.text(3) ?? "")
            }
        }.compactMap(\.self)
    }

    private static func ambiguous(_ name: String, _ found: [Found]) -> CurationError {
        let names = found.prefix(8).map { "\($0.name) (\($0.kind.rawValue))" }.joined(separator: ", ")
        return .refused("'\(name)' is \(found.count) entities: \(names); give a full name, or the kind")
    }
}
