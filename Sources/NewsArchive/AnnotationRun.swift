internal import ArchiveIngest
internal import ArchiveModel

/// One annotation: files in order, each of their documents annotated as it is read.
final class AnnotationRun {
    private let kind: AnnotationDocument.Kind
    private let shouldStop: () -> Bool
    private let warning: (IngestWarning) -> Void
    /// Annotates a document and tells how many mentions it has.
    private let mentions: (AnnotationDocument) -> Int
    private var report = NewsArchive.AnnotationReport()

    init(
        _ kind: AnnotationDocument.Kind, shouldStop: @escaping () -> Bool, warning: @escaping (IngestWarning) -> Void,
        mentions: @escaping (AnnotationDocument) -> Int
    ) {
        self.kind = kind
        self.shouldStop = shouldStop
        self.warning = warning
        self.mentions = mentions
    }

    /// Reads the files under the paths.
    func report(on paths: [String]) throws -> NewsArchive.AnnotationReport {
        let reader = AnnotationReader(kind, document: { [self] in try take($0) }, warning: { [self] in take($0) })
        for path in SourceWalker.files(under: paths, problem: reject) {
            do {
                try SourceReader().withFile(at: path) { file, _ in try reader.read(file) }
            } catch let error as IngestError {
                reject(error)
            } catch is Interruption {
                report.wasInterrupted = true
                break
            }
        }
        return report
    }

    private func take(_ document: AnnotationDocument) throws {
        report.documents += 1
        report.mentions += mentions(document)
        if shouldStop() { throw Interruption() }
    }

    private func take(_ problem: IngestWarning) {
        if problem.isRejection { report.rejected += 1 }
        warning(problem)
    }

    private func reject(_ error: IngestError) {
        take(IngestWarning(file: error.file, message: error.message, isRejection: true))
    }
}
