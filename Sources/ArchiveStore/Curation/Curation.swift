internal import ArchiveModel

/// The corrections that hold, in the order in which they were made, and what they make of the entities of articles.
struct Curation {
    /// The corrections.
    var rules: [CurationRule] {
        didSet { corrected = Set(rules.map(\.key)) }
    }
    /// The keys of entities that corrections are about: of most articles none is.
    private var corrected: Set<String>
    private let spellings = SpellingMemory()

    init(rules: [CurationRule] = []) {
        self.rules = rules
        corrected = Set(rules.map(\.key))
    }

    /// The entities of an article as they are to be kept, each once.
    func curated(_ article: Article) -> [CuratedEntity] {
        curated(keyed(article)) { article.words(at: $0) }
    }

    /// The same of entities as they were read; `text` gives the words of a mention.
    func curated(_ entities: [CuratedEntity], text: (Mention) throws -> String) rethrows -> [CuratedEntity] {
        let read = united(entities)
        guard read.contains(where: { corrected.contains($0.key) }) else { return read }
        return try rules.reduce(read) { entities, rule in
            guard entities.contains(where: rule.concerns) else { return entities }
            return united(
                try entities.flatMap { rule.concerns($0) ? try rule.applied(to: $0, text: text) : [$0] })
        }
    }

    /// Whether a correction may change any of these entities.
    func concerns(_ entities: [CuratedEntity]) -> Bool {
        entities.contains { entity in corrected.contains(entity.key) && rules.contains { $0.concerns(entity) } }
    }

    /// The entities of an article as they are read, with the keys of all spellings of their names.
    func keyed(_ article: Article) -> [CuratedEntity] {
        article.entities.map { entity in
            CuratedEntity(
                entity, key: spellings.key(of: entity.name, kind: entity.kind), quotes: article.quotes(by: entity))
        }
    }

    private func united(_ entities: [CuratedEntity]) -> [CuratedEntity] {
        var result: [CuratedEntity] = []
        for entity in entities {
            if let index = result.firstIndex(where: { $0.isSame(as: entity) }) {
                result[index].absorb(entity)
            } else {
                result.append(entity)
            }
        }
        return result
    }
}
