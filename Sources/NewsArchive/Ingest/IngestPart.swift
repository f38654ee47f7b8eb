internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore
internal import Dispatch
internal import Synchronization

/// What was read of one file, all of it or the next articles.
struct IngestPart: Sendable {
    /// How the reading of a file ended.
    enum Ending: Sendable {
        /// There is no more of it.
        case whole
        /// It is an export, which the one who writes takes in as it is.
        case export
        /// It is in the archive already, so it was not read.
        case known
        /// It could not be opened or read to its end, or is nothing that can be read.
        case unreadable
        /// The person asked to stop.
        case interrupted
        /// What no file should bring about.
        case failed(any Error)
    }

    /// The path as the person gave it.
    let path: String
    /// The file; nil when it could not be opened or is nothing that can be read.
    var file: ReadFile?
    var articles: [Article] = []
    /// How many of them, the first, an ingest that was interrupted has stored.
    var stored = 0
    var warnings: [IngestWarning] = []
    /// How many bytes of the file are read.
    var position = 0
    /// Nil while there is more to come of the file.
    var ending: Ending?
}

/// A file that is being read, and its bytes.
final class ReadFile: Sendable {
    let record: SourceRecord
    let contents: SourceContents

    init(_ record: SourceRecord, _ contents: SourceContents) {
        self.record = record
        self.contents = contents
    }
}

/// A part that somebody is at work on.
final class PendingPart: Sendable {
    private let part = Mutex<IngestPart?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    /// Hands the part over.
    func finish(_ part: IngestPart) {
        self.part.withLock { $0 = part }
        isDone.signal()
    }

    /// Waits for the part; it is handed over once.
    func taken() -> IngestPart? {
        isDone.wait()
        return part.withLock { part in
            defer { part = nil }
            return part
        }
    }
}
