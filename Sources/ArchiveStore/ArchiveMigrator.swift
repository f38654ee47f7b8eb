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

    /// Writes `fold(column)` out as nested calls of `replace` for each letter of ``TextFolding/letterReplacements``.
    static func expandingFolds(in sql: String) -> String {
        let parts = sql.split(separator: " fold(", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
            let column = part.prefix { $0 != ")" }
            let replacements = TextFolding.letterReplacements
            text += " " + String(repeating: "replace(", count: replacements.count) + column
            for (letter, plain) in replacements { text += ", '\(letter)', '\(plain)')" }
            text += part.dropFirst(column.count + 1)
        }
    }
}
