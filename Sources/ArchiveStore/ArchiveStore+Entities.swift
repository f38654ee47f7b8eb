package import ArchiveModel
package import ArchiveQuery

extension ArchiveStore {
    /// The entities of the articles that a query finds: those that most of them name first, at most `limit`, all for
    /// nil; and how many there are.
    ///
    /// With a kind, only entities of that kind; with a name, only those one of whose names has its words, of which the
    /// last may be the beginning of one.
    package func entities(
        in query: QueryNode?, kind: EntityKind?, named name: String?, limit: Int?
    ) throws(ArchiveStoreError) -> (total: Int, entities: [NamedEntity]) {
        try reading { db in
            let rows = try ArticleSearch(db, query: query, options: SearchOptions()).rows()
            let numbers = try name.map(EntityLookup(db).numbers(withWordsOf:))
            let counter = try EntityCounter(db, rows: rows, kind: kind, among: numbers)
            let entities = try counter.commonest(limit ?? counter.total)
            return (counter.total, try EntityNames(db).withAliases(entities))
        }
    }

    /// The entities that have that very name, canonical or alias; if none has, those one of whose names has all its
    /// words.
    ///
    /// Those with most articles come first.
    package func entities(
        named name: String, kind: EntityKind?
    ) throws(ArchiveStoreError) -> [NamedEntity] {
        try reading { db in try EntityLookup(db).entities(named: name, kind: kind) }
    }

    /// The entities that have a name that is spelled nearly so, most articles first.
    package func entities(
        near name: String, kind: EntityKind?
    ) throws(ArchiveStoreError) -> [NamedEntity] {
        try reading { db in try EntityLookup(db).entities(near: name, kind: kind) }
    }

    /// What the archive knows of an entity.
    package func profile(of entity: NamedEntity) throws(ArchiveStoreError) -> EntityProfile {
        try reading { db in try EntityProfiler(db, of: entity).profile() }
    }

    /// The entity and those that share most articles with it, at most `limit` in all, everyone for nil; and how many
    /// articles of the archive name two of them.
    package func network(
        around entity: NamedEntity, limit: Int?
    ) throws(ArchiveStoreError) -> EntityNetwork {
        try reading { db in
            let counter = try EntityCounter(db, rows: EntityProfiler(db, of: entity).rows)
            let others = try counter.commonest(limit ?? counter.total).filter { $0.id != entity.id }
            let nodes = [entity] + others.prefix(limit.map { $0 - 1 } ?? others.count)
            return try Cooccurrence(db, of: nodes).network
        }
    }
}
