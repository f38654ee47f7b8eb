internal import ArchiveModel
internal import GRDB

/// Ranks the entities that articles of an entity name besides: those that are characteristic of them first.
struct CompanionRanking {
    private struct Companion {
        let number: Int64
        let pair: Association
        var name = ""

        /// What it is ranked by, the least first.
        private var rank: [Double] { [pair.isRare ? 1 : 0, -pair.strength, -Double(pair.both)] }

        func ranks(before other: Companion) -> Bool {
            rank == other.rank ? name < other.name : rank.lexicographicallyPrecedes(other.rank)
        }
    }

    private let db: Database
    private let companions: [Companion]

    /// Ranks the entities of a kind; `counter` counts in the entity's articles, `everywhere` in all.
    init(
        _ db: Database, of entity: NamedEntity, _ kind: EntityKind, _ counter: FacetCounter, _ everywhere: FacetCounter
    ) throws {
        self.db = db
        let all = Dictionary(uniqueKeysWithValues: try everywhere.counts(of: PackedField(kind)).all)
        companions = try counter.counts(of: PackedField(kind)).all.filter { Int64($0.number) != entity.id }
            .map { number, count in
                let pair = Association(
                    both: count, one: counter.total, other: all[number] ?? count, all: everywhere.total)
                return Companion(number: Int64(number), pair: pair)
            }.sorted { $0.ranks(before: $1) }
    }

    /// The first so many, by name where they rank alike.
    func leading(_ limit: Int) throws -> [EntityProfile.Count] {
        guard let last = companions.prefix(limit).last else { return [] }
        var leading = Array(companions.prefix { !last.ranks(before: $0) })
        let names = try EntityNames(db).names(of: leading.map(\.number))
        for index in leading.indices { leading[index].name = names[leading[index].number]?.name ?? "" }
        return leading.sorted { $0.ranks(before: $1) }.prefix(limit)
            .map { EntityProfile.Count(value: $0.name, articles: $0.pair.both, lift: $0.pair.lift) }
    }
}
