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

    /// How the schema of an archive stands to this program's; a file that is to become one has none yet.
    enum Age {
        case none, older, current, newer
    }

    /// Compares the scripts that were run on an archive with those that there are.
    static func age(of db: Database) throws -> Age {
        let known = ArchiveMigrations.all.map(\.name)
        let done = try PreparedStatement(db, "SELECT identifier FROM grdb_migrations").map { $0.text(0) ?? "" }
        guard done.allSatisfy(known.contains) else { return .newer }
        return done.count < known.count ? .older : .current
    }

    /// Runs the scripts that have not run yet.
    ///
    /// Another program may run one at the same moment, and then it fails here: the rest is still to be run.
    static func migrate(_ queue: DatabaseQueue) throws {
        let before = try queue.read(countOfDone)
        do {
            try migrator.migrate(queue)
        } catch {
            guard try queue.read(countOfDone) > before else { throw error }
            try migrate(queue)
        }
    }

    /// How many scripts have run.
    private static func countOfDone(on db: Database) throws -> Int64 {
        guard try KnownSchema.isMigrated(db) else { return 0 }
        return try PreparedStatement(db, "SELECT count(*) FROM grdb_migrations").first { $0.number(0) } ?? 0
    }
}
