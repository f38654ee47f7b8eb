internal import ArchiveMigrations
internal import ArchiveModel
internal import GRDB

/// Runs the scripts of the schema, each once, in order.
enum ArchiveMigrator {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        for migration in ArchiveMigrations.all {
            migrator.registerMigration(migration.name) { db in
                try db.execute(sql: expandingFolds(in: migration.sql))
            }
        }
        return migrator
    }()

    /// Writes `folded(columns FROM table)` out as a SELECT in which every letter of
    /// ``TextFolding/letterReplacements`` is replaced in the columns: what ``TextFolding/indexText(_:)`` does.
    static func expandingFolds(in sql: String) -> String {
        let parts = sql.split(separator: " folded(", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
            let call = part.prefix { $0 != ")" }
            let words = call.split { $0 == "," || $0.isWhitespace }.map(String.init)
            text += " " + foldedSelect(words.dropLast(2), from: words.last ?? "") + part.dropFirst(call.count + 1)
        }
    }

    /// A SELECT in steps: SQLite parses no more than some twenty calls within each other.
    ///
    /// Text of ASCII alone, whose bytes are as many as its characters, needs none of them.
    private static func foldedSelect(_ columns: some Sequence<String>, from table: String) -> String {
        let replacements = TextFolding.letterReplacements.map { "\(quoted($0.letter)), \(quoted($0.plain))" }
        let raw = columns.map { "\($0) AS raw_\($0), \($0)" }
        var steps = ["step0 AS (SELECT rowid, \(raw.joined(separator: ", ")) FROM \(table))"]
        for start in stride(from: 0, to: replacements.count, by: callsInStep) {
            let step = replacements[start..<min(start + callsInStep, replacements.count)]
            let texts = columns.map { column in
                let calls = step.reduce(column) { "replace(\($0), \($1))" }
                return "raw_\(column), \(calls) AS \(column)"
            }
            steps.append(
                "step\(steps.count) AS (SELECT rowid, \(texts.joined(separator: ", ")) FROM step\(steps.count - 1))")
        }
        let results = columns.map { column in
            """
            CASE WHEN length(CAST(raw_\(column) AS BLOB)) = length(raw_\(column)) THEN raw_\(column) ELSE \(column) END
            AS \(column)
            """
        }
        return "WITH \(steps.joined(separator: ",\n")) "
            + "SELECT rowid, \(results.joined(separator: ", ")) FROM step\(steps.count - 1)"
    }

    private static let callsInStep = 16

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
