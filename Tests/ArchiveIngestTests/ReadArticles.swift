import ArchiveModel

@testable import ArchiveIngest

/// What the JSON Lines format makes of some bytes.
struct ReadArticles {
    private(set) var articles: [ParsedArticle] = []
    private(set) var warnings: [IngestWarning] = []

    init(of bytes: some Sequence<UInt8>, by format: any IngestFormat = JSONLinesFormat()) throws {
        var articles: [ParsedArticle] = []
        var warnings: [IngestWarning] = []
        try Array(bytes).withUnsafeBytes { buffer in
            let output = ParseOutput(
                article: { articles.append($0) },
                warning: { offset, message, isRejection in
                    warnings.append(.init(file: "-", offset: offset, message: message, isRejection: isRejection))
                })
            try format.read(SourceFile(name: "-", bytes: buffer), into: output)
        }
        self.articles = articles
        self.warnings = warnings
    }
}
