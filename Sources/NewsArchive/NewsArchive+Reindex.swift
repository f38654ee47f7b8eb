public import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// Which articles are read anew.
    public enum ReindexScope: Sendable {
        /// Those that were never read for names, as after an ingest without entities.
        case unread
        /// Those that the present recogniser has not read.
        case outdated
        /// Every one.
        case all
    }

    /// What reading articles anew did.
    public struct ReindexReport: Sendable {
        /// A name, and what it is of.
        public struct Name: Sendable, Hashable {
            /// Person, organisation or place.
            public let kind: EntityKind
            /// The canonical name.
            public let name: String
        }

        /// How many articles there were to read.
        public let total: Int
        /// How many were read.
        public let articles: Int
        /// In how many of them the entities are others than before.
        public let changed: Int
        /// Entities that no article names any more, by name.
        public let gone: [Name]
        /// Entities that no article named before, by name.
        public let new: [Name]
        /// Whether it was stopped before the end.
        public let wasInterrupted: Bool
    }

    /// Reads the articles of a request anew for people, organisations and places, from what the archive keeps of them,
    /// and applies the corrections to what is found.
    ///
    /// Articles are written in batches, each whole or not at all. `progress` is told how many of how many articles are
    /// read; `shouldStop` is asked between articles and ends the work after what was read is written. What is left is
    /// read the next time.
    public func reindex(
        _ request: SearchRequest = SearchRequest(), _ scope: ReindexScope = .outdated,
        progress: @escaping (Int, Int) -> Void = { _, _ in }, shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveError) -> ReindexReport {
        try translatingErrors {
            let recognition = ArticleRecognition()
            let report = try store.reread(
                requested(request).node, RereadScope(scope), version: ArticleRecognition.version,
                recognise: { recognition.read(&$0) }, progress: { progress($0.articles, $0.total) },
                shouldStop: shouldStop)
            return ReindexReport(report)
        }
    }

    /// The same where a query asks for names.
    func namesAdvice(_ query: QueryNode?) throws -> [String] {
        query?.asksForNames == true ? try recognitionAdvice() : []
    }

    /// What to do if names find less than they could, because articles were not read for them; nothing if all were.
    func recognitionAdvice() throws -> [String] {
        let counts = try store.recognition(by: ArticleRecognition.version)
        guard counts.unread > 0 else { return [] }
        let articles = counts.unread == 1 ? "1 article was" : "\(counts.unread) articles were"
        return ["\(articles) not read for names: archive reindex --missing"]
    }
}

extension QueryNode {
    /// Whether a name is among what is asked for.
    fileprivate var asksForNames: Bool {
        switch self {
        case .clause(.entity): true
        case .and(let nodes), .or(let nodes): nodes.contains(where: \.asksForNames)
        case .clause, .not, .phrase, .prefix, .fuzzy, .verbatim, .near: false
        }
    }
}

extension RereadScope {
    fileprivate init(_ scope: NewsArchive.ReindexScope) {
        self =
            switch scope {
            case .unread: .unread
            case .outdated: .outdated
            case .all: .all
            }
    }
}

extension NewsArchive.ReindexReport {
    fileprivate init(_ report: RereadReport) {
        self.init(
            total: report.total, articles: report.articles, changed: report.changed,
            gone: report.gone.map { Name(kind: $0.kind, name: $0.name) },
            new: report.new.map { Name(kind: $0.kind, name: $0.name) }, wasInterrupted: report.wasInterrupted)
    }
}
