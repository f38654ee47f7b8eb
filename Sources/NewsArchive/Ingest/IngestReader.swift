internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore
internal import Dispatch
internal import Synchronization

/// Reads files into parts and puts them into a queue, in the order of the files whoever is at work on which.
///
/// A small file is a part, read on any processor. A large one is read here, and of its articles some dozens are a part,
/// in which any processor finds the names.
final class IngestReader: Sendable {
    /// Larger files are read piece by piece.
    private static let largestPart = 2 << 20
    /// The articles of a part of a large file, and their bytes.
    private static let partSize = (articles: 64, bytes: 1 << 18)
    /// A part counts as so many bytes at least.
    private static let leastBytes = 1 << 14

    let queue = PartQueue(capacity: 24 << 20)
    private let source: ArticleSource
    private let extent: @Sendable (SourceRecord) -> SourceExtent
    private let isStopped = Atomic(false)
    private let workers = IngestWorkers()

    /// A reader; `extent` tells what need not be read again.
    init(_ source: ArticleSource, extent: @escaping @Sendable (SourceRecord) -> SourceExtent) {
        self.source = source
        self.extent = extent
    }

    /// Begins to read the files, which may take long; the queue has what comes of it.
    func start(_ files: [String]) {
        workers.start()
        DispatchQueue(label: "ingest.reading").async { [self] in
            for path in files {
                guard !isStopped.load(ordering: .relaxed) else { break }
                if let size = SourceWalker.size(of: [path]), size <= Self.largestPart {
                    readSmall(path, size: size)
                } else {
                    readLarge(path)
                }
            }
            queue.close()
            workers.close()
        }
    }

    /// Ends the reading, and waits until nobody is at work any more.
    func stop() {
        isStopped.store(true, ordering: .relaxed)
        while let part = queue.next() { _ = part.taken() }
    }

    private func readSmall(_ path: String, size: Int) {
        let pending = PendingPart()
        queue.append(pending, bytes: max(size, Self.leastBytes))
        workers.add { [self] in
            let builder = PartBuilder(path: path, limit: nil) { _ in }
            read(path, into: builder)
            recognise(&builder.part)
            pending.finish(builder.part)
        }
    }

    private func readLarge(_ path: String) {
        let builder = PartBuilder(path: path, limit: Self.partSize) { [self] part in send(part) }
        read(path, into: builder)
        send(builder.part)
    }

    /// Puts a part into the queue, whose names are found meanwhile.
    private func send(_ part: IngestPart) {
        let pending = PendingPart()
        let bytes = part.articles.reduce(Self.leastBytes) { $0 + $1.heldBytes }
        queue.append(pending, bytes: bytes)
        guard source.recognition != nil, !part.articles.isEmpty else { return pending.finish(part) }
        workers.add { [self] in
            var part = part
            recognise(&part)
            pending.finish(part)
        }
    }

    /// Finds the names in the articles that are not in the archive.
    private func recognise(_ part: inout IngestPart) {
        guard let recognition = source.recognition else { return }
        for index in part.articles.indices.dropFirst(part.stored) { recognition.read(&part.articles[index]) }
    }

    private func read(_ path: String, into builder: PartBuilder) {
        do {
            let contents = try SourceReader().contents(at: path)
            try contents.withFile { try read($0, contents, into: builder) }
        } catch is Interruption {
            builder.part.ending = .interrupted
        } catch let error as IngestError {
            builder.add(IngestWarning(file: error.file, message: error.message, isRejection: true))
            // One that was changed or could not be read to its end is read again when it comes again.
            builder.part.ending = builder.part.file == nil || error.code == .unreadable ? .unreadable : .whole
        } catch {
            builder.part.ending = .failed(error)
        }
    }

    private func read(_ file: SourceFile, _ contents: SourceContents, into builder: PartBuilder) throws {
        let reading = try source.reading(of: file)
        guard reading.name != ArchiveExportFormat.formatName else {
            let record = SourceRecord(sha256: "", path: file.name, format: reading.name, size: file.bytes.count)
            builder.part.file = ReadFile(record, contents)
            builder.part.ending = .export
            return
        }
        let sha256 = SourceReader.sha256(of: file)
        let record = SourceRecord(sha256: sha256, path: file.name, format: reading.name, size: file.bytes.count)
        builder.part.file = ReadFile(record, contents)
        guard case .bytes(let stored) = extent(record) else {
            builder.part.ending = .known
            return
        }
        try source.read(
            file, as: reading, sha256: sha256,
            article: { [self] article in
                builder.add(article, isStored: article.end <= stored)
                if isStopped.load(ordering: .relaxed) { throw Interruption() }
            }, warning: { builder.add($0) })
        builder.part.ending = .whole
    }
}

/// Gathers what is read of a file into parts.
private final class PartBuilder {
    var part: IngestPart
    private let limit: (articles: Int, bytes: Int)?
    private let isFull: (IngestPart) -> Void
    private var bytes = 0
    /// Whether an article came that is not stored.
    private var hasNew = false

    /// Hands over each part that has reached the limit; nil: all is one part.
    init(path: String, limit: (articles: Int, bytes: Int)?, isFull: @escaping (IngestPart) -> Void) {
        part = IngestPart(path: path)
        self.limit = limit
        self.isFull = isFull
    }

    func add(_ article: Article, isStored: Bool) {
        // What comes after one that is not stored is looked at, wherever it stands.
        if !isStored { hasNew = true }
        if !hasNew { part.stored += 1 }
        part.articles.append(article)
        part.position = max(part.position, article.end)
        bytes += article.heldBytes
        handOverIfFull()
    }

    func add(_ warning: IngestWarning) {
        part.warnings.append(warning)
        handOverIfFull()
    }

    private func handOverIfFull() {
        guard let limit else { return }
        let count = part.articles.count + part.warnings.count
        guard count >= limit.articles || bytes >= limit.bytes else { return }
        isFull(part)
        part.articles.removeAll()
        part.stored = 0
        part.warnings.removeAll()
        bytes = 0
    }
}

extension Article {
    /// Where its bytes end in its file.
    fileprivate var end: Int { (source?.offset ?? 0) + (source?.length ?? 0) }

    /// How many bytes it takes, roughly: one out of a container has no length of its own on disk, and is held in some
    /// four times the bytes of its texts.
    var heldBytes: Int {
        guard let source, source.member == nil else {
            return 4 * [body, related, furniture].joined().reduce(0) { $0 + $1.utf8.count }
        }
        return source.length
    }
}

/// Thrown to leave a file that is being read when the person has asked to stop.
struct Interruption: Error {}
