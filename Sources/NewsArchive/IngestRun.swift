internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore

/// One ingest: files in order, their articles in batches, what became of each in the report.
final class IngestRun {
    /// A batch is written when it holds so many articles or so many bytes of text.
    private static let batchSize = (articles: 20_000, bytes: 48 << 20)

    private let source: ArticleSource
    private let writer: ArchiveWriter
    private let progress: (IngestProgress) -> Void
    private let shouldStop: () -> Bool
    private var report = IngestReport()
    private var batch: [Article] = []
    private var batchBytes = 0
    private var bytesRead = 0
    /// The size of all files; nil while one of them has none before it is read, as standard input.
    private var totalBytes: Int?
    /// Whether the bytes of the file in hand are in the archive: not before its first articles are written, so that
    /// nothing is kept of a file that holds none.
    private var keepsBytes = false
    /// Articles written, of all files.
    private var articleCount: Int { report.new + report.updated + report.unchanged }

    init(
        source: ArticleSource, writer: ArchiveWriter, progress: @escaping (IngestProgress) -> Void,
        shouldStop: @escaping () -> Bool
    ) {
        self.source = source
        self.writer = writer
        self.progress = progress
        self.shouldStop = shouldStop
    }

    /// Reads the files under the paths and stores their articles.
    func report(on paths: [String]) throws -> IngestReport {
        let files = SourceWalker.files(under: paths) { reject($0) }
        totalBytes = SourceWalker.size(of: files)
        for path in files {
            guard !report.wasInterrupted else { break }
            do {
                try SourceReader().withFile(at: path) { file, sha256 in try ingest(file, sha256: sha256) }
            } catch let error as IngestError {
                reject(error)
            }
        }
        return report
    }

    private func ingest(_ file: SourceFile, sha256: String) throws {
        let reading = try source.reading(of: file)
        report.files += 1
        if reading.name == ArchiveExportFormat.formatName { return try restore(file) }
        let record = SourceRecord(sha256: sha256, path: file.name, format: reading.name, size: file.bytes.count)
        switch try writer.source(record) {
        case .known(let articleCount):
            report.unchanged += articleCount
            if !source.options.tags.isEmpty {
                let message = "is in the archive already, so it got no new tags; give them with `archive tag add`"
                take(.init(file: file.name, message: message))
            }
        case .new(let id): try read(file, as: reading, sha256: sha256, into: id)
        }
        bytesRead += file.bytes.count
    }

    /// Takes an export in as it is; the file is not a source, for its articles have theirs.
    private func restore(_ file: SourceFile) throws {
        if !source.options.tags.isEmpty {
            let message =
                "is an export, whose articles keep the tags that they have; give others with `archive tag add`"
            take(.init(file: file.name, message: message))
        }
        let run = RestoreRun(
            file: file, restorer: try writer.restorer(), report: { [self] in add($0) },
            warn: { [self] in take($0) },
            progress: { [self] end in
                progress(
                    .init(articles: articleCount, bytes: bytesRead + end, totalBytes: totalBytes, file: file.name))
                return shouldStop()
            })
        report.wasInterrupted = try !run.run()
        bytesRead += file.bytes.count
    }

    private func add(_ outcome: BatchReport) {
        report.new += outcome.new
        report.updated += outcome.updated
        report.unchanged += outcome.unchanged
    }

    private func read(_ file: SourceFile, as reading: SourceReading, sha256: String, into id: SourceID) throws {
        keepsBytes = false
        let before = (articles: articleCount, rejected: report.rejected)
        do {
            try source.read(
                file, as: reading, sha256: sha256,
                article: { [self] in try take($0, of: file, id) }, warning: { [self] in take($0) })
        } catch is Interruption {
            report.wasInterrupted = true
        } catch let error as IngestError {
            reject(error)
        }
        try writeBatch(of: file, id)
        if articleCount == before.articles {
            try writer.discard(id)
            if report.rejected == before.rejected, !report.wasInterrupted { reject(.noArticle(in: file.name)) }
        } else if !report.wasInterrupted {
            try writer.finish(id)
        }
    }

    private func take(_ article: Article, of file: SourceFile, _ id: SourceID) throws {
        batch.append(article)
        batchBytes += Self.size(of: article)
        report.furnitureLines += article.furniture.count
        if batch.count >= Self.batchSize.articles || batchBytes >= Self.batchSize.bytes {
            try writeBatch(of: file, id)
        }
        let end = (article.source?.offset ?? 0) + (article.source?.length ?? 0)
        progress(
            .init(
                articles: articleCount + batch.count, bytes: bytesRead + end, totalBytes: totalBytes,
                file: file.name))
        if shouldStop() { throw Interruption() }
    }

    /// How many bytes an article takes, roughly: one out of a container has no length of its own on disk, and is held in
    /// some four times the bytes of its texts.
    private static func size(of article: Article) -> Int {
        guard let source = article.source, source.member == nil else {
            let texts = [article.body, article.related, article.furniture].joined()
            return 4 * texts.reduce(0) { $0 + $1.utf8.count }
        }
        return source.length
    }

    private func writeBatch(of file: SourceFile, _ id: SourceID) throws {
        guard !batch.isEmpty else { return }
        if !keepsBytes {
            try file.forEachPiece { try writer.append($0, to: id) }
            keepsBytes = true
        }
        let outcome = try writer.write(
            batch, from: id, recogniser: source.recognition == nil ? nil : ArticleRecognition.version)
        add(outcome)
        batch.removeAll(keepingCapacity: true)
        batchBytes = 0
    }

    private func take(_ warning: IngestWarning) {
        report.warnings.append(warning)
        if warning.isRejection { report.rejected += 1 }
    }

    private func reject(_ error: IngestError) {
        take(.init(file: error.file, message: error.message, isRejection: true))
    }
}

/// Thrown to leave a file that is being read when the person has asked to stop.
struct Interruption: Error {}
