internal import ArchiveStore

extension NewsArchive {
    /// What tidying an archive did.
    public struct Tidying: Sendable, Hashable {
        /// The bytes of the file and its log before.
        public let bytesBefore: Int
        /// And after.
        public let bytesAfter: Int
        /// Whether free pages were given back.
        public let isVacuumed: Bool
        /// Whether it was stopped before the end.
        public let wasInterrupted: Bool
    }

    /// Copies the archive into another file, as it is at this moment, while others may read and write it.
    ///
    /// The copy is looked through and safely on the disk before it has its name. An archive that has the name is replaced
    /// only if `replaces` says so, any other file never. The result is the bytes of the copy; nil if it was stopped, when
    /// there is none.
    public func backUp(
        to path: String, replaces: Bool = false, progress: @escaping (_ pages: Int, _ total: Int) -> Void = { _, _ in },
        shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveError) -> Int? {
        try translatingErrors {
            try store.backUp(to: path, replaces: replaces, progress: progress, shouldStop: shouldStop)
        }
    }

    /// Makes the archive as small and quick as it can be: merges what batches left side by side and gives free pages back,
    /// for nil only if they are more than a tenth of the file.
    ///
    /// Others may read meanwhile; what is stopped midway is whole. The archive has to be open for writing.
    public func optimise(
        vacuums: Bool? = nil, progress: @escaping (String) -> Void = { _ in },
        shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveError) -> Tidying {
        try translatingErrors {
            let report = try store.tidy(vacuums: vacuums, progress: progress, shouldStop: shouldStop)
            return Tidying(
                bytesBefore: report.bytesBefore, bytesAfter: report.bytesAfter, isVacuumed: report.isVacuumed,
                wasInterrupted: report.wasInterrupted)
        }
    }
}
