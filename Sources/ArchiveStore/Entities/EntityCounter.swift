internal import ArchiveModel
internal import GRDB

/// Counts entities among articles, from the packed arrays.
struct EntityCounter {
    /// An entity, before its name is read.
    private typealias Entry = (id: Int64, kind: EntityKind, articles: Int)

    private let db: Database
    private let entries: [Entry]

    /// Counts in the articles of these rows, which ascend; nil is every article.
    ///
    /// Only entities of that kind and of those numbers, if they are given.
    init(_ db: Database, rows: [Int64]?, kind: EntityKind? = nil, among numbers: Set<Int64>? = nil) throws {
        self.db = db
        let kinds = kind.map { [$0] } ?? EntityKind.allCases
        let counter = try FacetCounter(db, rows: rows, cache: PackedCache())
        entries = try kinds.flatMap { kind in
            try counter.counts(of: PackedField(kind)).all.map { (Int64($0.number), kind, $0.count) }
        }.filter { numbers?.contains($0.id) ?? true }
    }

    /// How many entities there are.
    var total: Int { entries.count }

    /// The entities that most articles name, at most so many; by name where they are as many.
    func commonest(_ limit: Int) throws -> [NamedEntity] {
        let candidates = leading(limit)
        let names = try EntityNames(db).names(of: candidates.map(\.id))
        let entities = candidates.map { entry in
            NamedEntity(
                id: entry.id, kind: entry.kind, name: names[entry.id]?.name ?? "", country: names[entry.id]?.country,
                articles: entry.articles)
        }
        return Array(entities.sorted { ($1.articles, $0.name, $0.id) < ($0.articles, $1.name, $1.id) }.prefix(limit))
    }

    /// The first so many, and all that as many articles name as the last of them.
    private func leading(_ limit: Int) -> [Entry] {
        guard entries.count > limit, limit > 0 else { return entries }
        let least = entries.map(\.articles).sorted(by: >)[limit - 1]
        return entries.filter { $0.articles >= least }
    }
}
