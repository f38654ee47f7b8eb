internal import ArchiveMigrations
internal import GRDB

/// Runs the scripts of the schema, each once, in order.
enum ArchiveMigrator {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        for migration in ArchiveMigrations.all {
            migrator.registerMigration(migration.name) { db in try db.execute(sql: migration.sql()) }
        }
        return migrator
    }()

    /// Whether a newer version of the program has changed the schema.
    static func isNewer(_ db: Database) throws -> Bool {
        let known = ArchiveMigrations.all.map(\.name)
        let done = try PreparedStatement(db, "SELECT identifier FROM grdb_migrations").map { $0.text(0) ?? "" }
        return !done.allSatisfy(known.contains)
    }
}
