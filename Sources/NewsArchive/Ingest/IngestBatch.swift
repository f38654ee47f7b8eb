internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore

/// Articles of one or many files that are to be stored together: all that is read of them, or nothing.
struct IngestBatch {
    /// A batch is full with so many articles or so many bytes.
    ///
    /// The full-text index wants them large. But while names are found on one processor another is to write.
    private static let size = (articles: 20_000, articlesWithNames: 2_000, bytes: 48 << 20)
    /// The bytes of larger files are stored before their articles, some at a time.
    private static let largestTogether = 16 << 20

    /// A file of which the batch has articles.
    private struct Source {
        let file: ReadFile
        /// Its number, once its bytes are in the archive.
        var id: SourceID?
        var articles: [Article] = []
        /// Where the last article begins; nil if one began before the one before it, so that it says nothing.
        var lastStart: Int? = 0
        /// How many articles it has, once all of them have come.
        var articleCount: Int?
    }

    private var sources: [Source] = []
    private(set) var count = 0
    private var bytes = 0

    private let most: Int

    /// An empty batch, of articles in which names are looked for or are not.
    init(withNames: Bool) { most = withNames ? Self.size.articlesWithNames : Self.size.articles }

    var isFull: Bool { count >= most || bytes >= Self.size.bytes }

    /// Whether it has the file with those bytes.
    func holds(_ record: SourceRecord) -> Bool { sources.contains { $0.file.record.sha256 == record.sha256 } }

    /// Takes in a file, if it is not the last one already.
    mutating func hold(_ file: ReadFile) {
        guard sources.last?.file !== file else { return }
        sources.append(Source(file: file))
        if file.record.size <= Self.largestTogether { bytes += file.record.size }
    }

    /// Takes in an article of a file: that of the last one, or a new file's first.
    mutating func add(_ article: Article, of file: ReadFile) {
        hold(file)
        let start = article.source?.offset ?? 0
        sources[sources.count - 1].lastStart = sources.last?.lastStart.flatMap { $0 <= start ? start : nil }
        sources[sources.count - 1].articles.append(article)
        count += 1
        bytes += article.heldBytes
    }

    /// Notes that every article of a file has come, so many of them.
    mutating func end(_ file: ReadFile, articles: Int) {
        guard let place = sources.lastIndex(where: { $0.file === file }) else { return }
        sources[place].articleCount = articles
    }

    /// Stores what is there, and is empty but for the file of which more is to come.
    mutating func write(with writer: ArchiveWriter, recogniser: String?) throws -> BatchReport {
        for place in sources.indices where sources[place].file.record.size > Self.largestTogether {
            try enter(place, writer)
        }
        let report = try writer.together {
            for place in sources.indices { try enter(place, writer) }
            let articles = sources.flatMap { source in
                source.id.map { id in source.articles.map { SourcedArticle(article: $0, source: id) } } ?? []
            }
            var report = articles.isEmpty ? BatchReport() : try writer.write(articles, recogniser: recogniser)
            // What has no number another program has read in the meantime.
            report.unchanged += count - articles.count
            for source in sources { try conclude(source, writer) }
            return report
        }
        forget()
        return report
    }

    /// Stores a file's name and bytes, if they are not stored yet.
    private mutating func enter(_ place: Int, _ writer: ArchiveWriter) throws {
        guard sources[place].id == nil, case .new(let id) = try writer.source(sources[place].file.record) else {
            return
        }
        try sources[place].file.contents.withFile { file in
            try file.forEachPiece { try writer.append($0, to: id) }
        }
        sources[place].id = id
    }

    /// Notes that all of a source is stored, or how much of it.
    private func conclude(_ source: Source, _ writer: ArchiveWriter) throws {
        guard let id = source.id else { return }
        if let count = source.articleCount {
            try writer.finish(id, articleCount: count)
        } else if let start = source.lastStart, !source.articles.isEmpty {
            try writer.note(storedBytes: start, of: id)
        }
    }

    private mutating func forget() {
        sources.removeAll { $0.articleCount != nil }
        for place in sources.indices { sources[place].articles.removeAll() }
        (count, bytes) = (0, 0)
    }
}
