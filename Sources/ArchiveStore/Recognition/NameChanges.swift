internal import ArchiveModel
internal import GRDB

/// Tells which entities came up and which disappeared over several batches.
struct NameChanges {
    private struct Key: Hashable {
        let kind: EntityKind
        let key: String
    }

    private var new: [Key: String] = [:]
    private var gone: [Key: String] = [:]
    private var lastNumber: Int64 = 0

    /// Begins a batch.
    mutating func begin(_ db: Database) throws {
        lastNumber = try PreparedStatement(db, "SELECT max(id) FROM entities").first { $0.number(0) } ?? 0
    }

    /// Takes in what a batch left, which removed these entities, by number, from some articles.
    mutating func finish(_ db: Database, removed: [Int64: CuratedEntity]) throws {
        let isThere = try PreparedStatement(db, "SELECT 1 FROM entities WHERE id = ?")
        for (number, entity) in removed where number <= lastNumber {
            isThere.bind(number, at: 1)
            guard try isThere.first({ _ in true }) == nil else { continue }
            let key = Key(kind: entity.entity.kind, key: entity.key)
            if new.removeValue(forKey: key) == nil { gone[key] = entity.entity.name }
        }
        let added = try PreparedStatement(db, "SELECT kind, key, name FROM entities WHERE id > ?")
        added.bind(lastNumber, at: 1)
        try added.eachRow { row in
            guard let kind = row.text(0).flatMap(EntityKind.init(rawValue:)) else { return }
            let key = Key(kind: kind, key: row.text(1) ?? "")
            if gone.removeValue(forKey: key) == nil { new[key] = row.text(2) }
        }
    }

    /// Adds the changes to a report, in alphabetical order.
    func add(to report: inout RereadReport) {
        report.gone = Self.names(gone)
        report.new = Self.names(new)
    }

    private static func names(_ names: [Key: String]) -> [RereadReport.Name] {
        names.map { RereadReport.Name(kind: $0.key.kind, name: $0.value) }
            .sorted { ($0.name, $0.kind.rawValue) < ($1.name, $1.kind.rawValue) }
    }
}
