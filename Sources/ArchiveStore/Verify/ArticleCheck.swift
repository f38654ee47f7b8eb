internal import ArchiveModel
internal import GRDB

/// That each article is found where it must be: its bytes within its source, its words in the index, its row id within
/// the day of its publication.
struct ArticleCheck: VerifyCheck {
    var remedy: ArchiveProblem.Remedy { .backup }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        try findings.update("articles")
        findings.add(try named(Self.beyondSource, .backup, db) { "its bytes are beyond the end of \($0)" })
        findings.add(
            try named(Self.versionsBeyondSource, .backup, db) {
                "the bytes of an older version are beyond the end of \($0)"
            })
        findings.add(try named(Self.brokenMembers, .backup, db) { "its place within \($0) is none" })
        findings.add(
            try named(Self.unsearched, .rebuildingText, db) { _ in "it is not in the full-text index" })
        findings.add(
            try named(Self.miscounted, .countingMentions, db) { "its mentions of \($0) are miscounted" })
        findings.add(try misplaced(db, &findings))
    }

    private static let beyondSource = """
        SELECT articles.id, sources.path FROM articles JOIN sources ON sources.id = source_id
        WHERE offset < 0 OR length < 0 OR offset + length > size ORDER BY articles.rowid
        """
    private static let versionsBeyondSource = """
        SELECT articles.id, sources.path FROM article_versions AS version
            JOIN articles ON articles.rowid = article_rowid JOIN sources ON sources.id = version.source_id
        WHERE version.offset < 0 OR version.length < 0 OR version.offset + version.length > size ORDER BY version.id
        """
    private static let brokenMembers = """
        SELECT articles.id, coalesce(name, address, '') FROM article_members AS member
            JOIN articles ON articles.rowid = article_rowid
        WHERE (member.offset IS NULL) <> (member.length IS NULL) OR member.offset < 0 OR member.length < 0
        ORDER BY article_rowid
        """
    private static let unsearched = """
        SELECT id, '' FROM articles WHERE rowid NOT IN (SELECT id FROM articles_fts_docsize) ORDER BY rowid
        """
    private static let miscounted = """
        SELECT articles.id, entities.name FROM mentions
            JOIN articles ON articles.rowid = article_rowid JOIN entities ON entities.id = entity_id
        WHERE count <> \(MentionCounts.ofPositions) ORDER BY article_rowid
        """

    private func named(
        _ sql: String, _ remedy: ArchiveProblem.Remedy, _ db: Database, _ message: (String) -> String
    ) throws -> [ArchiveProblem] {
        try PreparedStatement(db, sql).map { row in
            ArchiveProblem(.article(row.text(0) ?? ""), message(row.text(1) ?? ""), remedy)
        }
    }

    /// Articles whose row ids do not tell their day: a search by date would not find them.
    private func misplaced(_ db: Database, _ findings: inout VerifyFindings) throws -> [ArchiveProblem] {
        var problems: [ArchiveProblem] = []
        try PreparedStatement(db, "SELECT rowid, published, id FROM articles ORDER BY rowid").eachRow { row in
            let date = row.text(1).flatMap { NewsDate(iso8601: $0) }
            let places = [ArticleRowID.home(of: date), ArticleRowID.overflow, ArticleRowID.undated]
            findings.report.articles += 1
            if findings.report.articles % 10_000 == 0 { try findings.update("articles", findings.report.articles) }
            guard !places.contains(where: { $0.contains(row.number(0)) }) else { return }
            problems.append(
                ArchiveProblem(
                    .article(row.text(2) ?? ""), "it does not stand among the articles of its day", .backup))
        }
        return problems
    }
}

/// How often an article names an entity, told by the places where it does.
enum MentionCounts {
    /// SQL for the number of places that the column `positions` lists.
    static let ofPositions = """
        iif(trim(positions) = '', 0,
            length(trim(positions)) - length(replace(trim(positions), ' ', '')) + 1)
        """
}
