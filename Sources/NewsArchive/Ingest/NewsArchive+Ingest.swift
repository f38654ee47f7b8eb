internal import ArchiveIngest
public import ArchiveModel
internal import ArchiveStore

extension NewsArchive {
    /// Puts the articles of files and folders into the archive; `-` is standard input.
    ///
    /// A bad file or a bad article is a warning in the report, and the good rest goes on. Articles are written in
    /// batches, each whole or not at all; `shouldStop` is asked between articles and ends the ingest after the batch
    /// in hand.
    public func ingest(
        _ paths: [String], options: IngestOptions = IngestOptions(),
        progress: (IngestProgress) -> Void = { _ in }, shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveError) -> IngestReport {
        try translatingErrors {
            let source = try ArticleSource(options)
            // Who reads asks the archive on a connection of its own, while another one writes.
            let known = store.path == ":memory:" ? nil : try ArchiveStore.open(path: store.path, mode: .readOnly)
            // The last connection to be closed puts the log into the file; that is the one that writes.
            defer { known?.close() }
            let reader = IngestReader(source) { record in (try? known?.extent(of: record)) ?? .bytes(0) }
            return try store.write { writer in
                try withoutActuallyEscaping(progress) { progress in
                    let run = IngestRun(
                        source: source, writer: writer, reader: reader, progress: progress, shouldStop: shouldStop)
                    return try run.report(on: paths)
                }
            }
        }
    }

    /// Reads files and folders as ``ingest(_:options:progress:shouldStop:)`` does, and stores nothing.
    ///
    /// The articles are counted as new.
    public static func parse(
        _ paths: [String], options: IngestOptions = IngestOptions(),
        shouldStop: @escaping () -> Bool = { false }, article: (Article) throws -> Void
    ) throws(ArchiveError) -> IngestReport {
        try translatingErrors {
            let source = try ArticleSource(options)
            return try withoutActuallyEscaping(article) { article in
                try ParseRun(source: source, shouldStop: shouldStop, article: article).report(on: paths)
            }
        }
    }

    /// A kind of file that the archive reads.
    public struct Format: Sendable, Hashable {
        /// Its name: `page-text`.
        public let name: String
        /// What it is.
        public let summary: String
    }

    /// Every format that the archive reads, then every container that it opens.
    public static var formats: [Format] {
        IngestFormatRegistry.formats.map { Format(name: $0.name, summary: $0.summary) }
            + IngestFormatRegistry.containers.map { Format(name: $0.name, summary: $0.summary) }
    }
}
