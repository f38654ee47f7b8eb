internal import ArchiveModel

/// A correction that holds for every article: what is to become of an entity.
struct CurationRule: Equatable {
    /// What a correction does.
    enum Action: Equatable {
        /// It becomes that entity, and its name an alias.
        case becomes(EntityKind, key: String, name: String)
        /// Where it is named so, it is an entity of its own.
        case split(name: String)
        /// It is not shown and not counted.
        case hide
    }

    let kind: EntityKind
    let key: String
    let action: Action

    func concerns(_ entity: CuratedEntity) -> Bool { entity.key == key && entity.entity.kind == kind }

    /// What becomes of an entity that it concerns; `text` gives the words of a mention.
    func applied(
        to curated: CuratedEntity, text: (Mention) throws -> String
    ) rethrows -> [CuratedEntity] {
        switch action {
        case .hide: return []
        case .becomes(let kind, let key, let name):
            var entity = curated.entity
            entity.kind = kind
            entity.name = name
            entity.aliases.removeAll { $0 == entity.name }
            var result = CuratedEntity(entity, key: key, quotes: curated.quotes)
            result.addAliases([curated.entity.name])
            return [result]
        case .split(let name): return try split(curated, name, text)
        }
    }

    private func split(
        _ curated: CuratedEntity, _ name: String, _ text: (Mention) throws -> String
    ) rethrows -> [CuratedEntity] {
        let key = CuratedEntity.keyOfName(name)
        func isNamed(_ other: String) -> Bool { CuratedEntity.keyOfName(other) == key }
        if isNamed(curated.entity.name) {
            var entity = curated.entity
            entity.name = name
            return [CuratedEntity(entity, key: key, quotes: curated.quotes)]
        }
        let moved = try curated.entity.mentions.filter { isNamed(try text($0)) }
        guard !moved.isEmpty else { return [curated] }
        var rest = curated
        rest.entity.mentions.removeAll { moved.contains($0) }
        rest.entity.aliases.removeAll(where: isNamed)
        let spoken = curated.quotes.filter { curated.entity.mention(nearest: $0).map(moved.contains) == true }
        rest.quotes.removeAll { spoken.contains($0) }
        let own = CuratedEntity(
            ArticleEntity(kind: kind, name: name, mentions: moved), key: key,
            quotes: rest.entity.mentions.isEmpty ? curated.quotes : spoken)
        return rest.entity.mentions.isEmpty ? [own] : [rest, own]
    }
}

extension ArticleEntity {
    /// The mention that tells most likely who says a quote: the nearest one of its paragraph, else the last before it.
    fileprivate func mention(nearest quote: Quote) -> Mention? {
        let beside = mentions.filter { $0.field == quote.field && $0.paragraph == quote.paragraph }
        let nearest = beside.min { one, other in one.distance(to: quote) < other.distance(to: quote) }
        return nearest ?? mentions.last { $0.readingOrder < quote.readingOrder } ?? mentions.first
    }
}

extension Mention {
    /// The scalars between it and a quote of its paragraph.
    fileprivate func distance(to quote: Quote) -> Int {
        max(quote.range.lowerBound - range.upperBound, range.lowerBound - quote.range.upperBound)
    }
}
