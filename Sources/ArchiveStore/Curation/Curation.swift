internal import ArchiveModel

/// The corrections that hold, in the order in which they were made.
struct Curation {
    var rules: [CurationRule] = []

    /// The entities of an article as they are to be kept, each once.
    func curated(_ article: Article) -> [CuratedEntity] {
        rules.reduce(united(article.entities.map { CuratedEntity($0) })) { entities, rule in
            guard entities.contains(where: rule.concerns) else { return entities }
            return united(
                entities.flatMap { rule.concerns($0) ? rule.applied(to: $0, text: article.text(of:)) : [$0] })
        }
    }

    /// Whether a correction may change any of these entities.
    func concerns(_ entities: [ArticleEntity]) -> Bool {
        guard !rules.isEmpty else { return false }
        return entities.contains { entity in rules.contains { $0.concerns(CuratedEntity(entity)) } }
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
    fileprivate func text(of mention: Mention) -> String {
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
