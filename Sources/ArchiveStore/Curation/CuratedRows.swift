internal import ArchiveModel
internal import GRDB

/// Finds the articles that a correction is about.
struct CuratedRows {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The articles that name an entity, ascending.
    func rows(naming entity: Int64) throws -> [Int64] {
        let statement = try PreparedStatement(
            db, "SELECT article_rowid FROM mentions WHERE entity_id = ? ORDER BY article_rowid")
        statement.bind(entity, at: 1)
        return try statement.map { $0.number(0) }
    }

    /// The articles in which a correction met its entity, as they were read or as earlier corrections left it.
    func rows(readAs rule: CurationRule, after earlier: [CurationRule]) throws -> [Int64] {
        var sources = [rule]
        for former in earlier.reversed() where sources.contains(where: former.gives) { sources.append(former) }
        let statement = try PreparedStatement(
            db, "SELECT DISTINCT article_rowid FROM entities_as_read WHERE key = ? AND kind = ?")
        var rows: Set<Int64> = []
        for source in sources {
            statement.bind([.text(source.key), .text(source.kind.rawValue)])
            rows.formUnion(try statement.map { $0.number(0) })
        }
        return rows.sorted()
    }
}

extension CurationRule {
    /// Whether it makes an entity that another correction concerns.
    fileprivate func gives(_ other: CurationRule) -> Bool {
        switch action {
        case .becomes(let kind, let key, _): other.kind == kind && other.key == key
        case .split(let name): other.kind == kind && other.key == CuratedEntity.keyOfName(name)
        case .hide: false
        }
    }
}
