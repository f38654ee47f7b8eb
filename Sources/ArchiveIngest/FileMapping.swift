internal import CArchiveSafety
internal import Glibc

/// The watch over a mapped file, which others may write to or cut short while it is read.
struct FileMapping: Sendable {
    private let watch: Int32
    /// The file, kept open to be asked how it is.
    private let descriptor: Int32
    private let before: FileStatus

    /// Watches the bytes of an open file that were mapped; nil if too many files are mapped or open already.
    init?(of descriptor: Int32, at address: UnsafeMutableRawPointer, size: Int) {
        guard let before = try? FileStatus(descriptor: descriptor, name: "") else { return nil }
        let watch = archive_watch_mapping(address, size)
        let copy = watch < 0 ? -1 : fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else {
            archive_unwatch_mapping(watch)
            return nil
        }
        (self.watch, self.descriptor, self.before) = (watch, copy, before)
    }

    /// Whether the file is shorter than it was, or was written to; one that only grew has its first bytes still.
    var isChanged: Bool {
        guard archive_mapping_was_cut(watch) == 0, let now = try? FileStatus(descriptor: descriptor, name: "") else {
            return true
        }
        return now.size < before.size || now.size == before.size && now.modified != before.modified
    }

    /// Ends the watch, after the bytes were unmapped.
    func end() {
        archive_unwatch_mapping(watch)
        close(descriptor)
    }
}
