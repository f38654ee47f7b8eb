internal import ArchiveModel

/// The corrections that hold, in the order in which they were made, and what they make of the entities of articles.
struct Curation {
    /// The corrections.
    var rules: [CurationRule] {
        didSet { corrected = Set(rules.map(\.key)) }
    }
    /// The keys of entities that corrections are about: of most articles none is.
    private var corrected: Set<String>
    private var keys: [EntityKind: [String: String]] = [:]
    /// So many keys are remembered of a kind.
    private static let mostKeys = 100_000

    init(rules: [CurationRule] = []) {
        self.rules = rules
        corrected = Set(rules.map(\.key))
    }

    /// The entities of an article as they are to be kept, each once.
    mutating func curated(_ article: Article) -> [CuratedEntity] {
        let read = united(
            article.entities.map { CuratedEntity($0, key: key(of: $0), quotes: article.quotes(by: $0)) })
        guard read.contains(where: { corrected.contains($0.key) }) else { return read }
        return rules.reduce(read) { entities, rule in
            guard entities.contains(where: rule.concerns) else { return entities }
            return united(
                entities.flatMap { rule.concerns($0) ? rule.applied(to: $0, text: article.words(at:)) : [$0] })
        }
    }

    /// Whether a correction may change any of these entities.
    mutating func concerns(_ entities: [ArticleEntity]) -> Bool {
        guard !rules.isEmpty else { return false }
        return entities.contains { entity in
            let curated = CuratedEntity(entity, key: key(of: entity))
            return corrected.contains(curated.key) && rules.contains { $0.concerns(curated) }
        }
    }

    private mutating func key(of entity: ArticleEntity) -> String {
        if let key = keys[entity.kind]?[entity.name] { return key }
        let key = SpellingKey(entity.name, kind: entity.kind).text
        if keys[entity.kind, default: [:]].count >= Self.mostKeys { keys[entity.kind] = [:] }
        keys[entity.kind]?[entity.name] = key
        return key
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
