internal import Foundation
internal import Glibc
internal import NewsArchive

/// A file of results, which has its name when it is whole and safely on the disk.
final class OutputFile {
    private let path: String
    private let partial: String
    private let descriptor: Int32
    private var pending: [UInt8] = []
    private static let bufferSize = 1 << 20

    /// Begins to make a file; one of that name stays until the new one is whole.
    init(_ path: String) throws(ArchiveError) {
        self.path = path
        partial = "\(path).partial-\(getpid())"
        descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
    }

    deinit {
        close(descriptor)
        unlink(partial)
    }

    /// Appends text.
    func write(_ text: String) throws(ArchiveError) {
        pending += text.utf8
        if pending.count >= Self.bufferSize { try flush() }
    }

    /// Brings it to the disk and gives it its name.
    func finish() throws(ArchiveError) {
        try flush()
        guard fsync(descriptor) == 0, rename(partial, path) == 0 else { throw Self.failure(path, errno) }
    }

    private func flush() throws(ArchiveError) {
        var start = 0
        while start < pending.count {
            let count = pending[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw Self.failure(path, errno) }
            start += max(0, count)
        }
        pending.removeAll(keepingCapacity: true)
    }

    private static func failure(_ path: String, _ number: Int32) -> ArchiveError {
        let reason = String(cString: strerror(number))
        return ArchiveError(
            .failure, "\(path.onOneLine): cannot be written: \(reason); give another file, or make room")
    }
}
