internal import GRDB

/// SQLite's own check of the file: pages, rows, indexes.
struct StructureCheck: VerifyCheck {
    var remedy: ArchiveProblem.Remedy { .backup }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        try findings.update("structure of the file")
        let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(50)").filter { $0 != "ok" }
        findings.add(
            lines.map { line in
                ArchiveProblem(.archive, "structure of the file: \(line)", Self.remedy(for: line))
            })
    }

    /// An index that does not agree with its table is made anew; what a table itself has lost is lost.
    private static func remedy(for line: String) -> ArchiveProblem.Remedy {
        let isOfIndex = ["missing from index", "wrong # of entries in index", "non-unique entry in index"]
            .contains { line.contains($0) }
        return isOfIndex ? .reindexing : .backup
    }
}
