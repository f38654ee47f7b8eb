internal import ArchiveModel
internal import GRDB

/// Packs articles from the tables that hold them.
struct ArticleFieldReader {
    private let article: PreparedStatement
    private let length: PreparedStatement
    private let mentions: PreparedStatement
    private let tags: PreparedStatement
    private var values: FacetValueWriter
    private var kinds: EntityKindReader

    /// Prepares to read; values that have no number yet are given one, unless `addsValues` forbids it.
    init(_ db: Database, addsValues: Bool = true) throws {
        article = try PreparedStatement(
            db,
            """
            SELECT published, country, agency, publisher, language, section, source_id,
                (SELECT format FROM article_members WHERE article_rowid = articles.rowid)
            FROM articles WHERE rowid = ?
            """)
        length = try PreparedStatement(db, "SELECT sz FROM articles_fts_docsize WHERE id = ?")
        mentions = try PreparedStatement(
            db, "SELECT entity_id FROM mentions WHERE article_rowid = ? ORDER BY entity_id")
        tags = try PreparedStatement(
            db, "SELECT DISTINCT tag_id FROM article_tags WHERE article_rowid = ? ORDER BY tag_id")
        values = try FacetValueWriter(db, addsValues: addsValues)
        kinds = try EntityKindReader(db)
    }

    /// The articles of these rows, which ascend.
    mutating func segment(ofRows rows: [Int64]) throws -> PackedSegment {
        var builder = PackedSegmentBuilder()
        for row in rows {
            builder.begin(row)
            builder.append(try length(of: row), to: .length)
            try appendValues(of: row, to: &builder)
            builder.append(try numbers(tags, row), to: .tag)
            try appendEntities(of: row, to: &builder)
        }
        return builder.segment
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() {
        values.beginTransaction()
        kinds.beginTransaction()
    }

    /// The tags of one article.
    func tags(of row: Int64) throws -> [UInt64] { try numbers(tags, row) }

    private mutating func appendValues(of row: Int64, to builder: inout PackedSegmentBuilder) throws {
        article.bind(row, at: 1)
        defer { article.reset() }
        let isThere = try article.step()
        let date = isThere ? article.text(0).flatMap(NewsDate.init(iso8601:)) : nil
        builder.append(PackedDate(date).number, to: .date)
        for (column, field) in zip(Int32(1)..., [PackedField.country, .agency, .publisher, .language, .section]) {
            builder.append(try isThere ? values.number(of: article.text(column), in: field) : 0, to: field)
        }
        builder.append(isThere ? try formatNumber() : 0, to: .format)
    }

    /// The number of the format of the article at hand: its own in a container, else its source's.
    private mutating func formatNumber() throws -> UInt64 {
        guard let own = article.text(7) else { return try values.number(ofFormatOfSource: article.number(6)) }
        return try values.number(of: own, in: .format)
    }

    private mutating func appendEntities(of row: Int64, to builder: inout PackedSegmentBuilder) throws {
        let kinds: [PackedField] = [.person, .organisation, .place]
        var entities: [[UInt64]] = [[], [], []]
        for entity in try numbers(mentions, row) {
            let field = PackedField(try self.kinds.kind(of: entity))
            entities[field.rawValue - PackedField.person.rawValue].append(entity)
        }
        for (field, numbers) in zip(kinds, entities) { builder.append(numbers, to: field) }
    }

    private func length(of row: Int64) throws -> UInt64 {
        length.bind(row, at: 1)
        return try length.first { row in Self.sumOfNumbers(row.blob(0)) } ?? 0
    }

    /// The sum of numbers as FTS5 writes them: seven bits a byte, the high ones first.
    private static func sumOfNumbers(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum: UInt64 = 0
        var number: UInt64 = 0
        for byte in bytes {
            number = number << 7 | UInt64(byte & 0x7F)
            guard byte < 0x80 else { continue }
            sum += number
            number = 0
        }
        return sum
    }

    private func numbers(_ statement: PreparedStatement, _ row: Int64) throws -> [UInt64] {
        statement.bind(row, at: 1)
        return try statement.map { UInt64(bitPattern: $0.number(0)) }
    }
}
