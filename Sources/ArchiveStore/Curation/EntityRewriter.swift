internal import ArchiveModel
internal import GRDB

/// Writes the entities of stored articles anew, as corrections have them: mentions, names, columns, full text, packed
/// fields.
///
/// Only what is another than before is written: of most articles that is one entity among many.
struct EntityRewriter {
    private typealias Listed = (entity: CuratedEntity, id: Int64)

    private let curation: Curation
    private let reader: ArticleReader
    private let asRead: EntitiesAsRead
    private let columns: NameColumns
    private let quotes: QuoteColumn
    private var entities: EntityWriter
    private var packed: PackedFieldWriter
    /// The entities, by number, that some article names no more.
    private(set) var removed: [Int64: CuratedEntity] = [:]

    /// Prepares to write within one transaction.
    init(_ db: Database) throws {
        curation = try CurationLog(db).standing()
        reader = try ArticleReader(db)
        asRead = try EntitiesAsRead(db)
        columns = try NameColumns(db)
        quotes = try QuoteColumn(db)
        entities = try EntityWriter(db)
        packed = try PackedFieldWriter(db)
        entities.beginTransaction()
        packed.beginTransaction()
    }

    /// Applies the corrections to an article, read as it was, or as `fresh` reads it; false if its entities are as they
    /// should be.
    mutating func rewrite(_ row: Int64, as fresh: Article? = nil) throws -> Bool {
        let former = try asRead.entities(of: row)
        let current = try reader.listedEntities(at: row)
        let read = fresh.map(curation.keyed) ?? former ?? current.map(\.entity)
        var article = fresh
        let kept = try curation.curated(read) { mention in
            let whole = try article ?? reader.article(at: row)
            article = whole
            return whole.words(at: mention)
        }.inColumnOrder
        let isSame = kept.elementsEqual(current) { $0.isStored($1.entity) }
        let isCorrected = curation.concerns(read)
        if !isSame || fresh != nil {
            let all = try fresh?.quotes ?? quotes.quotes(of: row) + current.flatMap(\.entity.attributedQuotes)
            let spoken = kept.flatMap(\.quotes)
            try quotes.write(all.filter { quote in !spoken.contains { $0.isSame(as: quote) } }, of: row)
        }
        if !isSame { try replace(current, with: kept, in: row) }
        if !isSame || fresh != nil || isCorrected != (former != nil) {
            try asRead.remove(row)
            if isCorrected { try asRead.write(read, of: row) }
        }
        return !isSame
    }

    /// Notes an article that another wrote anew.
    mutating func addChanged(_ row: Int64) { packed.add(row) }

    /// Writes what belongs to all of the articles together.
    mutating func finish() throws {
        try entities.finishTransaction()
        try packed.finishTransaction()
    }

    /// Puts in its place what is packed of the articles.
    func settle() throws { try packed.settle() }

    private mutating func replace(_ current: [Listed], with kept: [CuratedEntity], in row: Int64) throws {
        for (entity, id) in current where !kept.contains(where: entity.isStored) {
            try entities.remove(entity, id, from: row)
            removed[id] = entity
        }
        for entity in kept where !current.contains(where: { entity.isStored($0.entity) }) {
            try entities.write(entity, in: row)
        }
        try columns.write(kept, of: row)
        packed.add(row)
    }
}

extension [CuratedEntity] {
    /// People, organisations, places, each in the order that they have.
    fileprivate var inColumnOrder: [CuratedEntity] {
        EntityKind.allCases.flatMap { kind in filter { $0.entity.kind == kind } }
    }
}
