internal import ArchiveModel
internal import GRDB

/// Tells which entities the names are that an article's columns list.
struct EntityNumbers {
    private let columns: PreparedStatement
    private let mentioned: PreparedStatement
    private let spellings = SpellingMemory()

    init(_ db: Database) throws {
        columns = try PreparedStatement(db, "SELECT people, organisations, places FROM articles WHERE rowid = ?")
        mentioned = try PreparedStatement(
            db, "SELECT kind, key, name, id FROM mentions JOIN entities ON id = entity_id WHERE article_rowid = ?")
    }

    /// The entities of an article, without mentions, and their numbers.
    func entities(of rowID: Int64) throws -> [(entity: CuratedEntity, id: Int64)] {
        var known = MentionedEntities<Int64>(spellings)
        mentioned.bind(rowID, at: 1)
        try mentioned.eachRow { known.add($0.text(0) ?? "", $0.text(1) ?? "", $0.text(2) ?? "", $0.number(3)) }
        columns.bind(rowID, at: 1)
        let entities = try columns.first { row in
            zip(Int32(0)..., [EntityKind.person, .organisation, .place])
                .flatMap { StoredText.entities(row.text($0), of: $1) }
        }
        return (entities ?? []).compactMap { entity in
            known.entity(entity).map { (CuratedEntity(entity, key: $0.key), $0.value) }
        }
    }
}
