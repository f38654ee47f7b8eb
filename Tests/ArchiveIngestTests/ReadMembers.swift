import ArchiveModel

@testable import ArchiveIngest

/// What a container makes of some bytes.
struct ReadMembers {
    private(set) var articles: [ContainedArticle] = []
    private(set) var warnings: [IngestWarning] = []

    /// Reads bytes as the container that they are found to be.
    init(of bytes: some Sequence<UInt8>, named name: String = "news") throws {
        var articles: [ContainedArticle] = []
        var warnings: [IngestWarning] = []
        try Array(bytes).withUnsafeBytes { buffer in
            let file = SourceFile(name: name, bytes: buffer)
            guard case .container(let container) = try FormatDetection.reading(of: file) else {
                throw IngestError(code: .unknownFormat, message: "no container", file: name)
            }
            let reader = ContainerReader(
                as: nil, article: { articles.append($0) },
                warning: { name, offset, message, isRejection in
                    warnings.append(.init(file: name, offset: offset, message: message, isRejection: isRejection))
                })
            try reader.read(file, as: container)
        }
        self.articles = articles
        self.warnings = warnings
    }

    /// The headlines, in order.
    var titles: [String] { articles.compactMap(\.article.title) }
}
