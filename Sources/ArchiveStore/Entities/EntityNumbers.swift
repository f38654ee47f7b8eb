internal import ArchiveModel
internal import GRDB

/// Tells which entities the names are that an article's columns list.
struct EntityNumbers {
    private let columns: PreparedStatement
    private let mentioned: PreparedStatement
    private let spellings: SpellingMemory

    init(_ db: Database, spellings: SpellingMemory = SpellingMemory()) throws {
        self.spellings = spellings
        columns = try PreparedStatement(db, "SELECT people, organisations, places FROM articles WHERE rowid = ?")
        mentioned = try PreparedStatement(
            db, "SELECT kind, key, id FROM mentions JOIN entities ON id = entity_id WHERE article_rowid = ?")
    }

    /// The keys that the entity of that name may have, the likeliest first: one that was split off has its name alone.
    static func keys(of entity: ArticleEntity, _ spellings: SpellingMemory) -> [String] {
        [CuratedEntity.keyOfName(entity.name), spellings.key(of: entity.name, kind: entity.kind)]
    }

    /// The entities of an article, without mentions, and their numbers.
    func entities(of rowID: Int64) throws -> [(entity: CuratedEntity, id: Int64)] {
        var ids: [String: Int64] = [:]
        mentioned.bind(rowID, at: 1)
        try mentioned.eachRow { ids[($0.text(0) ?? "") + ":" + ($0.text(1) ?? "")] = $0.number(2) }
        columns.bind(rowID, at: 1)
        let entities = try columns.first { row in
            zip(Int32(0)..., [EntityKind.person, .organisation, .place])
                .flatMap { StoredText.entities(row.text($0), of: $1) }
        }
        return (entities ?? []).compactMap { entity in
            Self.keys(of: entity, spellings).lazy.compactMap { key in
                ids[entity.kind.rawValue + ":" + key].map { (CuratedEntity(entity, key: key), $0) }
            }.first
        }
    }
}
