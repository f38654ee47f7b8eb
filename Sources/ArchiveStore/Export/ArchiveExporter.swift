internal import ArchiveModel
internal import GRDB

/// Hands over an archive piece by piece, in the order in which it can be made anew: what articles refer to, then the
/// articles, oldest first.
struct ArchiveExporter {
    let db: Database
    /// The articles, ascending; nil for the archive whole.
    let rows: [Int64]?
    /// Whether the bytes of sources go along.
    let carriesBytes: Bool

    func run(_ body: (ExportRecord) throws -> Void) throws {
        let part = try rows.map { try ExportSelection(db, rows: $0) }
        try sources(part, body)
        try table(.tag, part?.tags.map(SQLValue.number), body)
        try entities(part, body)
        try table(.person, part?.people.map(SQLValue.text), body)
        if part == nil {
            try table(.correction, nil, body)
            try table(.savedSearch, nil, body)
        }
        let reader = try ExportedArticleReader(db)
        let all = try rows ?? PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid").map { $0.number(0) }
        for row in all { try body(.article(reader.article(at: row, isPart: part != nil))) }
    }

    private func sources(_ part: ExportSelection?, _ body: (ExportRecord) throws -> Void) throws {
        let chunks = try PreparedStatement(
            db,
            """
            SELECT offset, data FROM source_chunks JOIN sources ON sources.id = source_id
            WHERE sha256 = ? AND length(data) > 0 ORDER BY offset
            """)
        try table(.source, part?.sources.map(SQLValue.number)) { record in
            try body(record)
            guard carriesBytes, case .row(let row) = record, let sha256 = row.text("sha256") else { return }
            chunks.bind(text: sha256, at: 1)
            try chunks.eachRow { chunk in
                let bytes = ExportedBytes(source: sha256, offset: chunk.integer(0), frame: Array(chunk.blob(1)))
                try body(.bytes(bytes))
            }
        }
    }

    /// The rows of a table, those of the given keys or all, in the order of their keys.
    private func table(
        _ table: ExportTable, _ keys: [SQLValue]?, _ body: (ExportRecord) throws -> Void
    ) throws {
        let select = "SELECT \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.table)"
        if let keys {
            let statement = try PreparedStatement(db, "\(select) WHERE \(table.key) = ?")
            for key in keys {
                statement.bind([key])
                try statement.eachRow { try body(.row(Self.row(of: table, $0))) }
            }
        } else {
            let statement = try PreparedStatement(db, "\(select) ORDER BY \(table.key)")
            try statement.eachRow { try body(.row(Self.row(of: table, $0))) }
        }
    }

    private static func row(of table: ExportTable, _ row: PreparedStatement) -> ExportRow {
        ExportRow(
            table,
            zip(Int32(0)..., table.columns).map { column, kind in
                guard let text = row.text(column) else { return .null }
                return kind.isNumber ? .number(row.integer(column)) : .text(text)
            })
    }

    private func entities(_ part: ExportSelection?, _ body: (ExportRecord) throws -> Void) throws {
        let aliases = try PreparedStatement(db, "SELECT alias FROM entity_aliases WHERE entity_id = ? ORDER BY id")
        let entity = try PreparedStatement(db, "SELECT kind, key, name, country FROM entities WHERE id = ?")
        let all =
            try part?.entities ?? PreparedStatement(db, "SELECT id FROM entities ORDER BY id").map { $0.number(0) }
        for id in all {
            aliases.bind(id, at: 1)
            let names = try aliases.map { $0.text(0) ?? "" }
            entity.bind(id, at: 1)
            let found = try entity.first { row in
                row.text(0).flatMap(EntityKind.init(rawValue:)).map { kind in
                    ExportedEntity(
                        kind: kind, key: row.text(1) ?? "", name: row.text(2) ?? "", country: row.text(3),
                        aliases: names)
                }
            }
            if let found, let found { try body(.entity(found)) }
        }
    }
}

/// What some of the articles refer to, each in the order of its key.
struct ExportSelection {
    let sources: [Int64]
    let tags: [Int64]
    let entities: [Int64]
    /// The keys of people.
    let people: [String]

    init(_ db: Database, rows: [Int64]) throws {
        func numbers(_ sql: String) throws -> [Int64] {
            let statement = try PreparedStatement(db, sql)
            var found: Set<Int64> = []
            for row in rows {
                statement.bind(row, at: 1)
                try statement.eachRow { found.insert($0.number(0)) }
            }
            return found.sorted()
        }
        sources = try numbers(
            """
            SELECT source_id FROM articles WHERE rowid = ?1
            UNION ALL SELECT source_id FROM article_versions WHERE article_rowid = ?1
            """)
        tags = try numbers("SELECT tag_id FROM article_tags WHERE article_rowid = ?")
        entities = try numbers("SELECT entity_id FROM mentions WHERE article_rowid = ?")
        let key = try PreparedStatement(db, "SELECT key FROM entities WHERE id = ? AND kind = 'person'")
        people = try entities.compactMap { id in
            key.bind(id, at: 1)
            return try key.first { $0.text(0) } ?? nil
        }.sorted()
    }
}
