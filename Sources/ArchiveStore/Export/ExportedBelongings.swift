internal import ArchiveModel
internal import GRDB

/// Writes what hangs on an article that an export carries: extras, mentions, entities as they were read, older versions.
struct ExportedBelongings {
    private let insertExtras: PreparedStatement
    private let insertMember: PreparedStatement
    private let insertMention: PreparedStatement
    private let insertAsRead: PreparedStatement
    private let insertVersion: PreparedStatement

    init(_ db: Database) throws {
        insertExtras = try PreparedStatement(db, ArticleColumns.extrasInsertion)
        insertMember = try PreparedStatement(db, ArticleColumns.memberInsertion)
        insertMention = try PreparedStatement(
            db,
            """
            INSERT OR REPLACE INTO mentions (article_rowid, entity_id, positions, roles, quotes, count)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        insertAsRead = try PreparedStatement(
            db,
            """
            INSERT INTO entities_as_read (article_rowid, number, positions, roles, quotes, kind, key, names)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertVersion = try PreparedStatement(
            db,
            """
            INSERT INTO article_versions (article_rowid, source_id, offset, length, content_hash, replaced_at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (
                SELECT 1 FROM article_versions WHERE article_rowid = ?1 AND source_id = ?2 AND offset = ?3)
            """)
    }

    /// Writes what stood around the article, and which file of a container it stands in.
    func write(_ columns: ArticleColumns, of row: Int64) throws {
        if columns.bindExtras(to: insertExtras, rowID: row) { try insertExtras.run() }
        if columns.bindMember(to: insertMember, rowID: row) { try insertMember.run() }
    }

    /// Writes its mentions, and its entities as they were read.
    func write(_ exported: ExportedArticle, of row: Int64, _ entities: inout ExportedEntityWriter) throws {
        for mention in exported.mentions {
            let entity = try entities.number(of: mention.key, mention.kind)
            bind(mention, to: insertMention, row, entity)
            insertMention.bind(mention.count, at: 6)
            try insertMention.run()
        }
        for (number, entity) in exported.asRead.enumerated() {
            bind(entity, to: insertAsRead, row, Int64(number))
            insertAsRead.bind(text: entity.kind.rawValue, at: 6)
            insertAsRead.bind(text: entity.key, at: 7)
            insertAsRead.bind(text: entity.names.joined(separator: "\t"), at: 8)
            try insertAsRead.run()
        }
    }

    private func bind(
        _ mention: ExportedArticle.Mention, to statement: PreparedStatement, _ row: Int64, _ number: Int64
    ) {
        statement.bind(row, at: 1)
        statement.bind(number, at: 2)
        statement.bind(text: mention.positions, at: 3)
        statement.bind(mention.roles.joined(separator: "\n"), at: 4)
        statement.bind(mention.quotes.joined(separator: "\n"), at: 5)
    }

    /// Writes where the bytes of an older version are.
    func write(_ version: ExportedArticle.Version, of row: Int64, in source: SourceID) throws {
        insertVersion.bind(row, at: 1)
        insertVersion.bind(source.rawValue, at: 2)
        insertVersion.bind(version.source.offset, at: 3)
        insertVersion.bind(version.source.length, at: 4)
        insertVersion.bind(version.contentHash, at: 5)
        insertVersion.bind(text: version.replacedAt, at: 6)
        try insertVersion.run()
    }
}
