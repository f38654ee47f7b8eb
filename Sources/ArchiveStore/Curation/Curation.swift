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
        curated(keyed(article.entities)) { article.text(of: $0) }
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

    /// Entities as they are read, with the keys of all spellings of their names.
    func keyed(_ entities: [ArticleEntity]) -> [CuratedEntity] {
        entities.map { CuratedEntity($0, key: spellings.key(of: $0.name, kind: $0.kind)) }
    }

    private func united(_ entities: [CuratedEntity]) -> [CuratedEntity] {
        var result: [CuratedEntity] = []
        for entity in entities {
            if let index = result.firstIndex(where: { $0.isSame(as: entity) }) {
                result[index].absorb(entity.entity)
            } else {
                result.append(entity)
            }
        }
        return result
    }
}

extension Article {
    /// The words of a mention.
    func text(of mention: Mention) -> String {
        let passage: String? =
            switch mention.field {
            case .title: title
            case .summary: summary
            case .body: body.indices.contains(mention.paragraph) ? body[mention.paragraph] : nil
            case .caption: captions.indices.contains(mention.paragraph) ? captions[mention.paragraph].text : nil
            }
        let scalars = (passage ?? "").unicodeScalars.dropFirst(mention.range.lowerBound).prefix(mention.range.count)
        return String(String.UnicodeScalarView(scalars))
    }
}
