public import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// Entities of the articles of a request.
    public struct EntityList: Sendable {
        /// The query, as it was written.
        public let query: String
        /// How many entities there are.
        public let total: Int
        /// Those that most of the articles name, with the number of these.
        public let entities: [NamedEntity]
        /// What the person should know about how the query was read, and what may help where nothing is found.
        public let notes: [String]
    }

    /// An entity that has a name, and others that have it too but are named in far fewer articles.
    public struct FoundEntity: Sendable, Hashable {
        /// The entity.
        public let entity: NamedEntity
        /// The others.
        public let others: [NamedEntity]
    }

    /// The entities that the articles of a request name, at most as many as its limit says; of one kind, or with the
    /// words of `name` in one of their names, if that is asked.
    public func entities(
        _ request: SearchRequest, kind: EntityKind? = nil, named name: String? = nil
    ) throws(ArchiveError) -> EntityList {
        try translatingErrors {
            let query = try requested(request)
            let found = try store.entities(in: query.node, kind: kind, named: name, limit: query.options.limit)
            var notes = query.notes
            if found.total == 0 { notes += try advice(for: query.node, kind, name) + recognitionAdvice() }
            return EntityList(query: request.query, total: found.total, entities: found.entities, notes: notes)
        }
    }

    /// The entity that is meant by a name, a canonical one or an alias, or by words of one.
    ///
    /// Of several the one is taken that ten times as many articles name as any other; if there is none, the error
    /// tells all.
    public func entity(named name: String, kind: EntityKind? = nil) throws(ArchiveError) -> FoundEntity {
        try translatingErrors {
            let entities = try store.entities(named: name, kind: kind)
            guard let first = entities.first else { throw try unknownEntity(name, kind) }
            guard entities.dropFirst().allSatisfy({ first.articles >= 10 * $0.articles }) else {
                let isOfPlaces = entities.allSatisfy { $0.kind == .place }
                let advice = isOfPlaces ? "add a comma and the country" : "give the whole name, or --kind"
                throw ArchiveError(
                    .usage, "'\(name)' may be any of \(entities.count) entities: \(advice)",
                    details: Self.listed(entities))
            }
            return FoundEntity(entity: first, others: Array(entities.dropFirst()))
        }
    }

    /// What the archive knows of an entity.
    public func profile(of entity: NamedEntity) throws(ArchiveError) -> EntityProfile {
        try translatingErrors { try store.profile(of: entity) }
    }

    /// The entity and those that share most articles with it, at most so many in all, everyone for nil.
    public func network(around entity: NamedEntity, limit: Int? = 50) throws(ArchiveError) -> EntityNetwork {
        try translatingErrors { try store.network(around: entity, limit: limit) }
    }

    // MARK: Advice

    /// How many entities are told where a name may be any of them.
    private static let mostListed = 10

    /// What is told where no entity has a name: how it was corrected away, near names, articles without recognition.
    func unknownEntity(_ name: String, _ kind: EntityKind?) throws -> ArchiveError {
        if let number = try store.hiding(of: name, kind: kind) {
            return ArchiveError(
                .notFound, "'\(name)' is hidden by correction \(number): archive entity undo \(number) shows it again")
        }
        let near = try store.entities(near: name, kind: kind)
        let message = "no \(kind?.rawValue ?? "entity") has the name '\(name)'"
        guard near.isEmpty else {
            return ArchiveError(.notFound, message + ": did you mean one of these?", details: Self.listed(near))
        }
        return ArchiveError(.notFound, ([message] + (try recognitionAdvice())).joined(separator: "; "))
    }

    private func advice(for query: QueryNode?, _ kind: EntityKind?, _ name: String?) throws -> [String] {
        guard try name != nil && store.count(query) > 0, let name else {
            return try SearchResult.Advice(store.advice(for: query)).lines
        }
        let near = try store.entities(near: name, kind: kind).prefix(3).map(\.line)
        return near.isEmpty ? [] : ["no name has '\(name)': did you mean \(near.joined(separator: " or "))?"]
    }

    private static func listed(_ entities: [NamedEntity]) -> String {
        let lines = entities.prefix(mostListed).map { "  " + $0.line }
        let rest = entities.count - lines.count
        return (lines + (rest > 0 ? ["  … and \(rest) more"] : [])).joined(separator: "\n")
    }
}

extension NamedEntity {
    /// Kind, name, country of a place, and number of articles, for people.
    package var line: String {
        let facts = [country, articles == 1 ? "1 article" : "\(articles) articles"].compactMap(\.self)
        return "\(kind.rawValue) \(name) (\(facts.joined(separator: ", ")))"
    }
}
