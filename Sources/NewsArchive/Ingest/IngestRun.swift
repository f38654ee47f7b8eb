internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore

/// One ingest: what was read of files, in order, put into the archive in batches; what became of each in the report.
final class IngestRun {
    private let source: ArticleSource
    private let writer: ArchiveWriter
    private let reader: IngestReader
    private let progress: (IngestProgress) -> Void
    private let shouldStop: () -> Bool
    private var report = IngestReport()
    private var batch: IngestBatch
    private var repeated = RepeatedParagraphs()
    /// The file whose parts are coming in.
    private var current: FileInHand?
    /// The bytes of the files before it.
    private var bytesRead = 0
    /// The size of all files; nil while one of them has none before it is read, as standard input.
    private var totalBytes: Int?

    /// A file of which more may come.
    private struct FileInHand {
        let file: ReadFile
        /// Whether the archive has it, so that nothing of it is taken in.
        let isKnown: Bool
        var articles = 0
        var rejected = 0
    }

    init(
        source: ArticleSource, writer: ArchiveWriter, reader: IngestReader,
        progress: @escaping (IngestProgress) -> Void, shouldStop: @escaping () -> Bool
    ) {
        self.source = source
        self.writer = writer
        self.reader = reader
        self.progress = progress
        self.shouldStop = shouldStop
        batch = IngestBatch(withNames: source.recognition != nil)
    }

    /// Reads the files under the paths and stores their articles.
    func report(on paths: [String]) throws -> IngestReport {
        let files = SourceWalker.files(under: paths) { error in
            take(IngestWarning(file: error.file, message: error.message, isRejection: true))
        }
        totalBytes = SourceWalker.size(of: files)
        reader.start(files)
        defer { reader.stop() }
        while let part = reader.queue.next()?.taken() {
            try take(part)
            if shouldStop() {
                report.wasInterrupted = true
                break
            }
        }
        try writeBatch()
        return report
    }

    private func take(_ part: IngestPart) throws {
        if case .export = part.ending, let file = part.file { return try restore(file) }
        if let file = part.file, current?.file !== file { try begin(file) }
        if current?.isKnown != true {
            for warning in part.warnings { take(warning) }
            for article in part.articles.prefix(part.stored) { takeStored(article) }
            for article in part.articles.dropFirst(part.stored) { try take(article) }
        }
        tell(part)
        switch part.ending {
        case .failed(let error): throw error
        case .whole, .known: try end()
        case .export, .unreadable, .interrupted, nil: break
        }
    }

    private func begin(_ file: ReadFile) throws {
        report.files += 1
        // The same bytes may have come under another name a moment ago.
        if batch.holds(file.record) { try writeBatch() }
        let known = try writer.articleCount(of: file.record)
        report.unchanged += known ?? 0
        current = FileInHand(file: file, isKnown: known != nil)
        if known != nil, !source.options.tags.isEmpty {
            let message = "is in the archive already, so it got no new tags; give them with `archive tag add`"
            take(IngestWarning(file: file.record.path, message: message))
        }
    }

    private func take(_ read: Article) throws {
        guard let file = current?.file else { return }
        var article = read
        if repeated.setApart(in: &article) {
            // What was found in the whole text is found anew in the rest of it, as a later reindex would find it.
            article.forgetCountryOfPlaces()
            source.recognition?.read(&article)
        }
        current?.articles += 1
        report.furnitureLines += article.furniture.count
        batch.add(article, of: file)
        if batch.isFull { try writeBatch() }
    }

    /// Counts an article that is in the archive because an ingest of its file was interrupted.
    private func takeStored(_ read: Article) {
        guard let file = current?.file else { return }
        var article = read
        _ = repeated.setApart(in: &article)
        current?.articles += 1
        report.unchanged += 1
        report.furnitureLines += article.furniture.count
        batch.hold(file)
    }

    private func end() throws {
        guard let ended = current else { return }
        current = nil
        bytesRead += ended.file.record.size
        guard !ended.isKnown else { return }
        if ended.articles > 0 {
            batch.end(ended.file, articles: ended.articles)
        } else if ended.rejected == 0 {
            let error = IngestError.noArticle(in: ended.file.record.path)
            take(IngestWarning(file: error.file, message: error.message, isRejection: true))
        }
    }

    private func writeBatch() throws {
        let recogniser = source.recognition == nil ? nil : ArticleRecognition.version
        add(try batch.write(with: writer, recogniser: recogniser))
    }

    /// Takes an export in as it is; the file is no source, for its articles have theirs.
    private func restore(_ read: ReadFile) throws {
        try writeBatch()
        report.files += 1
        if !source.options.tags.isEmpty {
            let message = "is an export, whose articles keep the tags that they have; give them with `archive tag add`"
            take(IngestWarning(file: read.record.path, message: message))
        }
        report.wasInterrupted = try read.contents.withFile { file in
            let run = RestoreRun(
                file: file, restorer: try writer.restorer(), report: { [self] in add($0) },
                warn: { [self] in take($0) }, progress: { [self] in tell(file.name, $0) })
            return try !run.run()
        }
        bytesRead += read.record.size
    }

    /// Tells how far an export is taken in; true if the person has asked to stop.
    private func tell(_ path: String, _ position: Int) -> Bool {
        progress(
            IngestProgress(
                articles: report.new + report.updated + report.unchanged, bytes: bytesRead + position,
                totalBytes: totalBytes, file: path))
        return shouldStop()
    }

    private func add(_ outcome: BatchReport) {
        report.new += outcome.new
        report.updated += outcome.updated
        report.unchanged += outcome.unchanged
    }

    private func take(_ warning: IngestWarning) {
        report.warnings.append(warning)
        guard warning.isRejection else { return }
        report.rejected += 1
        current?.rejected += 1
    }

    private func tell(_ part: IngestPart) {
        let articles = report.new + report.updated + report.unchanged + batch.count
        progress(
            IngestProgress(
                articles: articles, bytes: bytesRead + part.position, totalBytes: totalBytes, file: part.path))
    }
}
