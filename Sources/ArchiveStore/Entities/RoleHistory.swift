internal import ArchiveModel
internal import GRDB

/// What a person is said to be, and from when to when.
struct RoleHistory {
    private let db: Database
    private let entity: Int64
    private let cache: PackedCache

    init(_ db: Database, of entity: Int64, cache: PackedCache) {
        self.db = db
        self.entity = entity
        self.cache = cache
    }

    /// A role in all its spellings that fold alike.
    private struct Period {
        var spellings: [String: Int] = [:]
        var articles = 0
        var first: UInt64?
        var last: UInt64?

        mutating func add(_ role: String, at date: UInt64) {
            spellings[role, default: 0] += 1
            articles += 1
            guard date > 0 else { return }
            first = min(first ?? date, date)
            last = max(last ?? date, date)
        }

        var role: EntityProfile.Role {
            let spelling = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return .init(
                role: spelling?.key ?? "", articles: articles,
                first: first.flatMap { PackedDate(number: $0).newsDate },
                last: last.flatMap { PackedDate(number: $0).newsDate })
        }
    }

    /// The roles that most articles tell, those told last first.
    func roles(limit: Int) throws -> [EntityProfile.Role] {
        let commonest = try periods().sorted { ($1.value.articles, $0.key) < ($0.value.articles, $1.key) }.prefix(limit)
        return commonest.sorted { ($1.value.last ?? 0, $0.key) < ($0.value.last ?? 0, $1.key) }.map(\.value.role)
    }

    /// The roles by their folded words.
    private func periods() throws -> [String: Period] {
        let statement = try PreparedStatement(
            db,
            "SELECT article_rowid, roles FROM mentions WHERE entity_id = ? AND roles IS NOT NULL ORDER BY article_rowid"
        )
        statement.bind(entity, at: 1)
        let rows = try statement.map { (row: $0.number(0), roles: StoredRoles.roles($0.text(1) ?? "")) }
        guard !rows.isEmpty else { return [:] }
        let places = try cache.rows(db).places(of: rows.map(\.row))
        let dates = try cache.numbers(.date, db)
        var periods: [String: Period] = [:]
        for (row, place) in zip(rows, places) {
            for (key, role) in Dictionary(
                row.roles.map { (TextFolding.key($0), $0) }, uniquingKeysWith: { first, _ in first })
            {
                periods[key, default: Period()].add(role, at: UInt64(dates[place]))
            }
        }
        return periods
    }
}
