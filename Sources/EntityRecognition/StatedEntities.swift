internal import ArchiveModel

extension Article {
    /// Adds the entities that the source names and the text does not, without mentions.
    mutating func addStatedEntities() {
        guard !stated.isEmpty else { return }
        for kind in EntityKind.allCases {
            var known = Set(entities.filter { $0.kind == kind }.flatMap { [$0.name] + $0.aliases }.map(TextFolding.key))
            for name in stated[kind] where known.insert(TextFolding.key(name)).inserted {
                entities.append(ArticleEntity(kind: kind, name: name))
            }
        }
    }
}
