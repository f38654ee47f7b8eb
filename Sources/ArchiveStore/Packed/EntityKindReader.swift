internal import ArchiveModel
internal import GRDB

/// Tells of which kind entities are, and remembers it: no entity ever changes its kind.
struct EntityKindReader {
    private let find: PreparedStatement
    private var known: [UInt64: EntityKind] = [:]

    init(_ db: Database) throws {
        find = try PreparedStatement(db, "SELECT kind FROM entities WHERE id = ?")
    }

    /// Forgets what was known: what a transaction gave a number may have failed.
    mutating func beginTransaction() {
        known.removeAll(keepingCapacity: true)
    }

    mutating func kind(of entity: UInt64) throws -> EntityKind {
        if let kind = known[entity] { return kind }
        find.bind(Int64(bitPattern: entity), at: 1)
        let text = try find.first { $0.text(0) } ?? nil
        let kind = text.flatMap(EntityKind.init(rawValue:)) ?? .organisation
        known[entity] = kind
        return kind
    }
}
