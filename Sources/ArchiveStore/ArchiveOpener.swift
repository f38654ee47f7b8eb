internal import ArchiveMigrations
internal import CArchiveSafety
internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// Opens the file of an archive: refuses what is none, makes one where that is wanted, brings an older one up to date.
struct ArchiveOpener {
    /// The path that stands for an archive without a file.
    static let memory = ":memory:"
    /// `PRAGMA application_id` of an archive: "ARCH".
    static let applicationID: Int64 = 0x4152_4348

    let path: String
    let mode: ArchiveStore.Mode
    /// Called before an older archive is brought up to date, which takes a while.
    var willUpdate: () -> Void = {}

    func open() throws(ArchiveStoreError) -> ArchiveStore {
        archive_count_no_memory()
        do {
            try prepareFile()
            let queue = try DatabaseQueue(path: location, configuration: configuration)
            let age = try age(queue)
            if mode != .readOnly {
                if age == .older { willUpdate() }
                try bringUpToDate(queue)
            } else if try age == .older || queue.read(PackedFieldWriter.isMissing) {
                try queue.close()
                return try openOlder()
            }
            return ArchiveStore(path: path, database: queue)
        } catch {
            throw ArchiveStoreError(error, path: path)
        }
    }

    /// Looks whether a file is an archive, of whatever version; throws if it is not.
    func requireArchive() throws {
        let queue = try DatabaseQueue(path: location, configuration: configuration)
        let application = try queue.read { db in
            try PreparedStatement(db, "PRAGMA application_id").first { $0.number(0) }
        }
        guard application == Self.applicationID else { throw ArchiveStoreError(.notAnArchive, path: path) }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.readonly = mode == .readOnly
        configuration.busyMode = .timeout(30)
        configuration.label = "archive"
        configuration.prepareDatabase { db in
            let status = archive_make_defensive(db.sqliteConnection)
            guard status == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: status)) }
            try SQLFunctions.add(to: db)
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    PRAGMA secure_delete = OFF;
                    PRAGMA cache_size = \(Self.cacheSize);
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return configuration
    }

    /// How SQLite is told where the file is.
    ///
    /// To read an archive, SQLite makes files beside it that readers and writers share. In a folder that takes none,
    /// such as a read-only disk, nobody can write either, and SQLite does without them when it is told so.
    private var location: String {
        let files = FileManager.default
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard mode == .readOnly, path != Self.memory, !files.isWritableFile(atPath: folder),
            !files.fileExists(atPath: path + "-wal"),
            let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
        else { return path }
        return "file:\(escaped)?immutable=1"
    }

    /// Sees that there is a file where one must be, and a folder where one is to be made.
    private func prepareFile() throws {
        guard path != Self.memory else { return }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard !isFolder.boolValue else { throw ArchiveStoreError(.cannotOpen, path: path, cause: "a folder") }
            // A pipe would keep SQLite waiting for its other end, and a device takes in whatever it is given.
            guard isRegularFile else { throw ArchiveStoreError(.notADatabase, path: path) }
            guard mode == .readOnly || FileManager.default.isWritableFile(atPath: path) else {
                throw ArchiveStoreError(.readOnly, path: path)
            }
            return
        }
        guard mode == .create else { throw ArchiveStoreError(.missing, path: path) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw ArchiveStoreError(.cannotOpen, path: path, cause: "the folder cannot be made")
        }
    }

    /// Whether the path leads to a file, not to a device, a pipe or a socket.
    private var isRegularFile: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The age of an archive; only archives pass, and empty files where one is to be made.
    private func age(_ queue: DatabaseQueue) throws -> ArchiveMigrator.Age {
        try queue.inDatabase { db in
            let application = try PreparedStatement(db, "PRAGMA application_id").first { $0.number(0) }
            if application == Self.applicationID { return try knownAge(db) }
            guard application == 0, try KnownSchema.isEmpty(db), mode == .create else {
                throw ArchiveStoreError(.notAnArchive, path: path)
            }
            return .none
        }
    }

    /// The age of an archive that has nothing but what this program makes.
    private func knownAge(_ db: Database) throws -> ArchiveMigrator.Age {
        let stranger = try KnownSchema().stranger(in: db)
        // What was done to the archive is asked after that, as the answer could be a view that never ends.
        if let stranger, try !KnownSchema.isMigrated(db) {
            throw ArchiveStoreError(.altered, path: path, cause: stranger)
        }
        let age = try ArchiveMigrator.age(of: db)
        guard age != .newer else { throw ArchiveStoreError(.newerArchive, path: path) }
        if let stranger { throw ArchiveStoreError(.altered, path: path, cause: stranger) }
        return age
    }

    /// Opens an older archive to be read, after it was opened to be changed.
    private func openOlder() throws(ArchiveStoreError) -> ArchiveStore {
        do {
            _ = try ArchiveOpener(path: path, mode: .readWrite, willUpdate: willUpdate).open()
        } catch {
            let isUnwritable = error.code == .readOnly || error.code == .cannotOpen
            throw isUnwritable ? ArchiveStoreError(.olderArchive, path: path, cause: error.cause) : error
        }
        return try open()
    }

    private func bringUpToDate(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA page_size = \(Self.pageSize);
                    PRAGMA cache_size = \(Self.cacheSize);
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = NORMAL;
                    """)
        }
        try ArchiveMigrator.migrate(queue)
        try queue.writeWithoutTransaction { db in
            try FactWriter(db).update()
            try NameCounter.fillIn(db)
            try PackedFieldWriter.fillIn(db)
        }
    }

    /// How much of the file is kept in memory: 64 MiB.
    ///
    /// SQLite counts them in pages of the size that it knows when it is told, so a new archive tells it again.
    private static let cacheSize = -65_536

    /// Bytes of a page of a new archive.
    private static let pageSize = 16_384
}
