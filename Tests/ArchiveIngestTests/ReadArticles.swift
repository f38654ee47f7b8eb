import ArchiveModel

@testable import ArchiveIngest

/// What a format makes of some bytes.
struct ReadArticles {
    private(set) var articles: [ParsedArticle] = []
    private(set) var warnings: [IngestWarning] = []

    init(
        of bytes: some Sequence<UInt8>, by format: any IngestFormat = JSONLinesFormat(),
        mapping: FieldMapping = FieldMapping()
    ) throws {
        var articles: [ParsedArticle] = []
        var warnings: [IngestWarning] = []
        try Array(bytes).withUnsafeBytes { buffer in
            let output = ParseOutput(
                article: { articles.append($0) },
                warning: { offset, message, isRejection in
                    warnings.append(.init(file: "-", offset: offset, message: message, isRejection: isRejection))
                })
            var file = SourceFile(name: "-", bytes: buffer)
            file.mapping = mapping
            try format.read(file, into: output)
        }
        self.articles = articles
        self.warnings = warnings
    }
}
