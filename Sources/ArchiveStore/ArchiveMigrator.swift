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
}
