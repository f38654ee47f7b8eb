internal import Foundation
internal import GRDB

extension ArchiveStore {
    /// Copies the archive into another file, as it is at this moment, while others may read and write it; returns the
    /// bytes of the copy, or nil if it was stopped, when there is none.
    ///
    /// An archive that stands there already is replaced if `replaces` says so; any other file stays.
    package func backUp(
        to target: String, replaces: Bool, progress: @escaping (_ pages: Int, _ total: Int) -> Void = { _, _ in },
        shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveStoreError) -> Int? {
        let copy = ArchiveCopy(to: target, progress: progress, shouldStop: shouldStop)
        try copy.prepare(from: path, replaces: replaces)
        do {
            // What the first read sees is what all of it sees, whatever others write meanwhile.
            try database.read { db in
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
                try copy.copy(db)
            }
            return Self.fileSize(target)
        } catch is VerifyStop {
            return nil
        } catch {
            throw ArchiveStoreError(error, path: target)
        }
    }

    /// Merges what batches left side by side and gives free pages back, as ``ArchiveTidying`` says.
    package func tidy(
        vacuums: Bool?, progress: @escaping (String) -> Void = { _ in }, shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveStoreError) -> TidyReport {
        var report = TidyReport(bytesBefore: size)
        do {
            try database.writeWithoutTransaction { db in
                let tidying = ArchiveTidying(db: db, progress: progress, shouldStop: shouldStop)
                report.isVacuumed = try tidying.run(vacuums: vacuums)
            }
        } catch is VerifyStop {
            report.wasInterrupted = true
        } catch {
            throw ArchiveStoreError(error, path: path)
        }
        report.bytesAfter = size
        return report
    }

    /// The bytes of the file and of its log.
    private var size: Int { Self.fileSize(path) + Self.fileSize(path + "-wal") }

    private static func fileSize(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }
}

/// What tidying an archive did.
package struct TidyReport: Sendable, Equatable {
    /// The bytes of the file and its log before.
    package let bytesBefore: Int
    /// And after.
    package internal(set) var bytesAfter = 0
    /// Whether free pages were given back.
    package internal(set) var isVacuumed = false
    /// Whether it was stopped before the end.
    package internal(set) var wasInterrupted = false
}
