internal import ArchiveModel
internal import GRDB

/// Reads all that the archive keeps of articles.
struct ExportedArticleReader {
    private let reader: ArticleReader
    private let columns: PreparedStatement
    private let mentions: PreparedStatement
    private let tags: PreparedStatement
    private let recogniser: PreparedStatement
    private let asRead: PreparedStatement
    private let versions: PreparedStatement

    init(_ db: Database) throws {
        reader = try ArticleReader(db)
        columns = try PreparedStatement(
            db,
            "SELECT people, organisations, places, quotes, content_hash, ingested_at FROM articles WHERE rowid = ?")
        mentions = try PreparedStatement(
            db,
            """
            SELECT kind, key, '', count, positions, roles, quotes FROM mentions JOIN entities ON entities.id = entity_id
            WHERE article_rowid = ? ORDER BY kind, key
            """)
        tags = try PreparedStatement(
            db,
            """
            SELECT name, origin FROM article_tags JOIN tags ON tags.id = tag_id
            WHERE article_rowid = ? ORDER BY tag_id, origin
            """)
        recogniser = try PreparedStatement(
            db, "SELECT version FROM recognised JOIN recognisers ON id = recogniser_id WHERE article_rowid = ?")
        asRead = try PreparedStatement(
            db,
            """
            SELECT kind, key, names, 0, positions, roles, quotes FROM entities_as_read
            WHERE article_rowid = ? ORDER BY number
            """)
        versions = try PreparedStatement(
            db,
            """
            SELECT sha256, article_versions.offset, length, content_hash, replaced_at
            FROM article_versions JOIN sources ON sources.id = source_id
            WHERE article_rowid = ? ORDER BY article_versions.id
            """)
    }

    /// The article of a row; `isPart` leaves out what only corrections need.
    func article(at row: Int64, isPart: Bool) throws -> ExportedArticle {
        var exported = ExportedArticle(try reader.article(at: row))
        columns.bind(row, at: 1)
        _ = try columns.first { found in
            exported.names = zip(Int32(0)..., EntityKind.allCases).flatMap { column, kind in
                StoredText.entities(found.text(column), of: kind)
            }
            exported.quotes = StoredText.items(found.text(3))
            exported.contentHash = found.number(4)
            exported.ingestedAt = found.text(5) ?? ""
        }
        exported.mentions = try mentions(mentions, row)
        if !isPart { exported.asRead = try mentions(asRead, row) }
        tags.bind(row, at: 1)
        exported.tags = try tags.map { .init(name: $0.text(0) ?? "", origin: $0.text(1) ?? "") }
        recogniser.bind(row, at: 1)
        exported.recogniser = try recogniser.first { $0.text(0) } ?? nil
        versions.bind(row, at: 1)
        exported.versions = try versions.map { found in
            let place = SourceReference(
                sha256: found.text(0) ?? "", offset: found.integer(1), length: found.integer(2))
            return .init(source: place, contentHash: found.number(3), replacedAt: found.text(4) ?? "")
        }
        return exported
    }

    private func mentions(_ statement: PreparedStatement, _ row: Int64) throws -> [ExportedArticle.Mention] {
        statement.bind(row, at: 1)
        return try statement.map { found -> ExportedArticle.Mention? in
            guard let kind = found.text(0).flatMap(EntityKind.init(rawValue:)) else { return nil }
            let names = (found.text(2) ?? "").split(separator: "\t", omittingEmptySubsequences: false)
            return .init(
                kind: kind, key: found.text(1) ?? "", names: names == [""] ? [] : names.map(String.init),
                count: found.integer(3), positions: found.text(4) ?? "", roles: StoredText.items(found.text(5)),
                quotes: StoredText.items(found.text(6)))
        }.compactMap(\.self)
    }
}
