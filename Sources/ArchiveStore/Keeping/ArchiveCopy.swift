internal import Foundation
internal import GRDB
internal import Glibc

/// Copies an archive into another file while it is in use.
///
/// The copy is made under another name beside the file, looked through, brought safely to the disk and then given its
/// name, so that there is never half a copy under it.
struct ArchiveCopy {
    /// So many pages are copied at a time, between which progress is told.
    private static let pagesPerStep: CInt = 4_096

    let target: String
    let progress: (_ pages: Int, _ total: Int) -> Void
    let shouldStop: () -> Bool
    private let partial: String

    init(
        to target: String, progress: @escaping (_ pages: Int, _ total: Int) -> Void,
        shouldStop: @escaping () -> Bool
    ) {
        self.target = target
        self.progress = progress
        self.shouldStop = shouldStop
        partial = "\(target).partial-\(getpid())"
    }

    /// Refuses a target that must not be written over: the archive itself, a folder, a file that is no archive, or one
    /// that is and is not to be replaced.
    func prepare(from source: String, replaces: Bool) throws(ArchiveStoreError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) else { return }
        guard !isFolder.boolValue else { throw ArchiveStoreError(.cannotOpen, path: target, cause: "a folder") }
        guard Self.identity(of: target) != Self.identity(of: source) else {
            throw ArchiveStoreError(.ontoItself, path: target)
        }
        guard replaces else { throw ArchiveStoreError(.fileExists, path: target) }
        do {
            try ArchiveOpener(path: target, mode: .readOnly).requireArchive()
        } catch {
            throw ArchiveStoreError(.notReplaced, path: target)
        }
    }

    /// Copies what a connection sees at this moment.
    func copy(_ db: Database) throws {
        defer { removePartial() }
        removePartial()
        try write(from: db)
        try sync(partial)
        guard rename(partial, target) == 0 else { throw failure(errno) }
        try sync(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    }

    private func write(from db: Database) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            // Until it has its name, nobody misses it.
            try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
        }
        let queue = try DatabaseQueue(path: partial, configuration: configuration)
        try queue.inDatabase { copy in
            try db.backup(to: copy, pagesPerStep: Self.pagesPerStep) { step in
                progress(step.completedPageCount, step.totalPageCount)
                if shouldStop() { throw VerifyStop() }
            }
        }
        // Of the last step GRDB drops what is thrown.
        if shouldStop() { throw VerifyStop() }
        try queue.writeWithoutTransaction { copy in
            let found = try String.fetchAll(copy, sql: "PRAGMA quick_check(1)")
            guard found == ["ok"] else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: found.first)
            }
            try copy.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }

    private func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(errno) }
    }

    private func failure(_ number: Int32) -> ArchiveStoreError {
        let code: ArchiveStoreError.Code =
            switch number {
            case ENOSPC, EDQUOT: .diskFull
            case EACCES, EPERM, EROFS: .cannotOpen
            default: .inputOutput
            }
        return ArchiveStoreError(code, path: target, cause: String(cString: strerror(number)))
    }

    private func removePartial() {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(partial + ending) }
    }

    /// What tells whether two paths are one file.
    private static func identity(of path: String) -> [UInt64]? {
        var status = stat()
        return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
    }
}
