internal import ArchiveModel
internal import GRDB

/// Makes an archive anew of what an export carries, or adds it to one: what is there already stays.
///
/// Everything is taken as it is: names are not looked for, corrections not applied to the articles that come, identifiers
/// and times kept.
package final class ArchiveRestorer {
    private let db: Database
    private var articles: ExportedArticleWriter
    private var sources: ExportedSourceWriter
    private var entities: ExportedEntityWriter
    private var tags: TagWriter
    /// The corrections that were added, as rules.
    private var corrections: [CurationRule] = []

    init(_ db: Database) throws {
        self.db = db
        articles = try ExportedArticleWriter(db)
        sources = try ExportedSourceWriter(db)
        entities = try ExportedEntityWriter(db)
        tags = try TagWriter(db)
    }

    /// Takes some pieces, all or none of them, in the order of the export; `reject` is told the place of an article whose
    /// source did not come before it, and which is left out.
    package func restore(_ batch: [ExportRecord], reject: (Int) -> Void = { _ in }) throws -> BatchReport {
        try db.inImmediateTransaction {
            let now = try db.now()
            tags.beginTransaction()
            entities.beginTransaction()
            try articles.beginTransaction(at: now)
            var report = BatchReport()
            for (place, record) in batch.enumerated() {
                switch record {
                case .row(let row): try take(row)
                case .bytes(let bytes): try sources.write(bytes)
                case .entity(let entity): try entities.write(entity)
                case .article(let article):
                    guard let outcome = try articles.write(article, &entities, &tags) else {
                        reject(place)
                        continue
                    }
                    report = report + outcome
                }
            }
            try entities.finishTransaction()
            try articles.finishTransaction()
            return report
        }
    }

    /// Ends the work: applies corrections that came along to articles that were there, and takes out names that only
    /// articles use which an export of a part left behind.
    package func finish(isPart: Bool) throws {
        try db.inImmediateTransaction {
            if isPart { try entities.removeUnused() }
            try applyCorrections()
        }
    }

    private func take(_ row: ExportRow) throws {
        switch row.table {
        case .source: try sources.write(row)
        case .tag: _ = try tags.id(of: row.text("name") ?? "")
        case .person: try insert(row, orIgnore: true)
        case .savedSearch:
            let statement = try PreparedStatement(
                db, "INSERT OR IGNORE INTO saved_searches (key, name, query, saved_at) VALUES (?, ?, ?, ?)")
            let texts = ["name", "query", "saved_at"].map { row.text($0) ?? "" }
            for (parameter, text) in zip(Int32(1)..., [texts[0].lowercased()] + texts) {
                statement.bind(text: text, at: parameter)
            }
            try statement.run()
        case .correction: try addCorrection(row)
        }
    }

    /// Adds a correction that is not in the log, under its number if that is free.
    private func addCorrection(_ row: ExportRow) throws {
        let known = try PreparedStatement(
            db, "SELECT 1 FROM curation_log WHERE made_at = ? AND action = ? AND kind = ? AND key = ? AND name = ?")
        for (parameter, column) in zip(Int32(1)..., ["made_at", "action", "kind", "key", "name"]) {
            known.bind(text: row.text(column) ?? "", at: parameter)
        }
        guard try known.first({ _ in true }) == nil else { return }
        let last = try PreparedStatement(db, "SELECT max(number) FROM curation_log").first { $0.integer(0) } ?? 0
        let number = max(row.number("number"), last + 1)
        try insert(ExportRow(.correction, [.number(number)] + row.values.dropFirst()), orIgnore: false)
        let rule = try CurationLog(db).entries().last { $0.entry.number == number && !$0.entry.isUndone }?.rule
        if let rule { corrections.append(rule) }
    }

    private func insert(_ row: ExportRow, orIgnore: Bool) throws {
        let names = row.table.columns.map(\.name)
        let statement = try PreparedStatement(
            db,
            """
            INSERT \(orIgnore ? "OR IGNORE " : "")INTO \(row.table.table) (\(names.joined(separator: ", ")))
            VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
            """)
        for (parameter, value) in zip(Int32(1)..., row.values) {
            switch value {
            case .null: statement.bind(nil as String?, at: parameter)
            case .number(let number): statement.bind(number, at: parameter)
            case .text(let text): statement.bind(text: text, at: parameter)
            }
        }
        try statement.run()
    }

    private func applyCorrections() throws {
        guard !corrections.isEmpty else { return }
        let lookup = CuratedEntityLookup(db)
        var rows: Set<Int64> = []
        for rule in corrections {
            guard let entity = try lookup.entity(withKey: rule.key, kind: rule.kind) else { continue }
            rows.formUnion(try CuratedRows(db).rows(naming: entity.id))
        }
        rows.subtract(articles.written)
        var rewriter = try EntityRewriter(db)
        for row in rows.sorted() { _ = try rewriter.rewrite(row) }
        try rewriter.finish()
        try rewriter.settle()
    }
}

extension ArchiveWriter {
    /// Begins to take in what an export carries.
    package func restorer() throws -> ArchiveRestorer { try ArchiveRestorer(db) }
}
