internal import ArchiveModel
internal import GRDB

/// Writes the entities of stored articles anew, as corrections have them: mentions, names, columns, full text, packed
/// fields.
struct EntityRewriter {
    private var curation: Curation
    private let reader: ArticleReader
    private let remover: ArticleRemover
    private let numbers: EntityNumbers
    private let asRead: EntitiesAsRead
    private let deleteMentions: PreparedStatement
    private let updateColumns: PreparedStatement
    private let insertText: PreparedStatement
    private var entities: EntityWriter
    private var packed: PackedFieldWriter

    init(_ db: Database, curation: Curation) throws {
        self.curation = curation
        reader = try ArticleReader(db)
        remover = try ArticleRemover(db)
        numbers = try EntityNumbers(db)
        asRead = try EntitiesAsRead(db)
        deleteMentions = try PreparedStatement(db, "DELETE FROM mentions WHERE article_rowid = ?")
        updateColumns = try PreparedStatement(
            db, "UPDATE articles SET people = ?, organisations = ?, places = ?, quotes = ? WHERE rowid = ?")
        insertText = try PreparedStatement(db, ArticleColumns.textInsertion)
        entities = try EntityWriter(db)
        packed = try PackedFieldWriter(db)
        entities.beginTransaction()
        packed.beginTransaction()
    }

    /// Writes an article's entities anew; false if they are as they should be.
    mutating func rewrite(_ row: Int64) throws -> Bool {
        var article = try reader.article(at: row)
        let current = try inColumnOrder(article, of: row)
        article.entities = current.map(\.entity)
        try asRead.restore(&article, of: row)
        let columns = ArticleColumns(article, curation: &curation)
        guard columns.entities.inColumnOrder != current else { return false }
        try entities.removeNames(of: row)
        try remover.removeText(of: row)
        deleteMentions.bind(row, at: 1)
        try deleteMentions.run()
        updateColumns.bind([
            .text(columns.people), .text(columns.organisations), .text(columns.places), .text(columns.quotes ?? ""),
            .number(row),
        ])
        try updateColumns.run()
        for entity in columns.entities { try entities.write(entity, in: row) }
        columns.bindSearched(to: insertText, rowID: row)
        try insertText.run()
        try asRead.remove(row)
        if curation.concerns(article.entities) { try asRead.write(article, of: row) }
        packed.add(row)
        return true
    }

    /// Writes what belongs to all of the articles together.
    mutating func finish() throws {
        try entities.finishTransaction()
        try packed.finishTransaction()
        try packed.settle()
    }

    /// The entities, with their mentions and quotes, in the order of the columns.
    private func inColumnOrder(_ article: Article, of row: Int64) throws -> [CuratedEntity] {
        try numbers.entities(of: row).compactMap { listed in
            let (kind, name) = (listed.entity.entity.kind, listed.entity.entity.name)
            return article.entities.first { $0.kind == kind && $0.name == name }.map {
                CuratedEntity($0, key: listed.entity.key, quotes: article.quotes(by: $0))
            }
        }
    }
}

extension [CuratedEntity] {
    /// People, organisations, places, each in the order that they have.
    fileprivate var inColumnOrder: [CuratedEntity] {
        EntityKind.allCases.flatMap { kind in filter { $0.entity.kind == kind } }
    }
}
