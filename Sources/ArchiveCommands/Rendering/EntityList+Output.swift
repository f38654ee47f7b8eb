internal import ArchiveModel
internal import NewsArchive

extension NewsArchive.EntityList {
    /// A row an entity.
    var table: Table {
        Table(
            columns: [
                .init(heading: "Kind"), .init(heading: "Name"), .init(heading: "Articles", isNumber: true),
                .init(heading: "Aliases", isFlexible: true), .init(heading: "Country"),
            ],
            rows: entities.map { entity in
                [
                    entity.kind.rawValue, entity.name, String(entity.articles),
                    entity.aliases.joined(separator: ", "), entity.country ?? "",
                ]
            })
    }

    /// How many entities there are.
    var closing: String {
        let all = total == 1 ? "1 entity" : "\(total) entities"
        return entities.count < total ? "\(entities.count) of \(all)" : all
    }
}
