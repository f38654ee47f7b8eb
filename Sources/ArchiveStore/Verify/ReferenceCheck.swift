internal import GRDB

/// That rows refer to rows that are there: sources of articles, what hangs on an article, tags, entities.
struct ReferenceCheck: VerifyCheck {
    private struct Kind: Hashable {
        let table: String
        let parent: String
    }

    var remedy: ArchiveProblem.Remedy { .backup }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        try findings.update("references")
        var counts: [Kind: Int] = [:]
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
            counts[Kind(table: row[0] ?? "", parent: row[2] ?? ""), default: 0] += 1
        }
        let homeless = Kind(table: "articles", parent: "sources")
        if counts.removeValue(forKey: homeless) != nil { findings.add(try articlesWithoutSource(db)) }
        findings.add(
            counts.sorted { ($0.key.table, $0.key.parent) < ($1.key.table, $1.key.parent) }.map { kind, count in
                let rows = count == 1 ? "1 row refers" : "\(count) rows refer"
                return ArchiveProblem(
                    .archive, "table \(kind.table): \(rows) to what is not there in \(kind.parent)", .removingStrays)
            })
    }

    private func articlesWithoutSource(_ db: Database) throws -> [ArchiveProblem] {
        let ids = try PreparedStatement(
            db, "SELECT id FROM articles WHERE source_id NOT IN (SELECT id FROM sources) ORDER BY rowid")
        return try ids.map { ArchiveProblem(.article($0.text(0) ?? ""), "its source is not there", .backup) }
    }
}
