internal import ArchiveIngest
internal import ArchiveModel

/// One reading without storing: files in order, each article handed over.
final class ParseRun {
    private let source: ArticleSource
    private let shouldStop: () -> Bool
    private let article: (Article) throws -> Void
    private var report = IngestReport()
    private var repeated = RepeatedParagraphs()

    init(source: ArticleSource, shouldStop: @escaping () -> Bool, article: @escaping (Article) throws -> Void) {
        self.source = source
        self.shouldStop = shouldStop
        self.article = article
    }

    /// Reads the files under the paths.
    func report(on paths: [String]) throws -> IngestReport {
        for path in SourceWalker.files(under: paths, problem: reject) {
            do {
                try SourceReader().withFile(at: path) { file, sha256 in try parse(file, sha256: sha256) }
            } catch let error as IngestError {
                reject(error)
            } catch is Interruption {
                report.wasInterrupted = true
                break
            }
        }
        return report
    }

    private func parse(_ file: SourceFile, sha256: String) throws {
        let reading = try source.reading(of: file)
        report.files += 1
        let before = (articles: report.new, rejected: report.rejected)
        try source.read(
            file, as: reading, sha256: sha256,
            article: { [self] in try take($0) }, warning: { [self] in take($0) })
        if report.new == before.articles, report.rejected == before.rejected {
            throw IngestError.noArticle(in: file.name)
        }
    }

    private func take(_ read: Article) throws {
        var parsed = read
        _ = repeated.setApart(in: &parsed)
        source.recognition?.read(&parsed)
        report.new += 1
        report.furnitureLines += parsed.furniture.count
        try article(parsed)
        if shouldStop() { throw Interruption() }
    }

    private func take(_ warning: IngestWarning) {
        report.warnings.append(warning)
        if warning.isRejection { report.rejected += 1 }
    }

    private func reject(_ error: IngestError) {
        take(.init(file: error.file, message: error.message, isRejection: true))
    }
}
