internal import ArchiveIngest
internal import ArchiveStore

extension NewsArchive {
    /// Something in an archive that is not as it must be, or that is to be known.
    public struct Finding: Sendable, Hashable {
        /// The identifier of the article that it concerns.
        public let article: String?
        /// The path of the source that it concerns.
        public let source: String?
        /// What is wrong.
        public let message: String
        /// What to do about it.
        public let remedy: String
        /// Whether `verify --repair` mends it.
        public let isRepairable: Bool
    }

    /// How whole an archive is.
    public struct Verification: Sendable {
        /// How many articles it has.
        public let articles: Int
        /// How many sources.
        public let sources: Int
        /// How many bytes of them were compared with their SHA-256.
        public let sourceBytes: Int
        /// What is damaged.
        public let problems: [Finding]
        /// What is no damage and yet to be known, such as sources that an interruption left unfinished.
        public let notes: [Finding]
        /// What was mended before, in words.
        public internal(set) var repairs: [String] = []
        /// Whether it was stopped before the end.
        public let wasInterrupted: Bool

        /// Whether nothing is damaged, as far as was looked.
        public var isWhole: Bool { problems.isEmpty }
    }

    /// How far a verification has come: what is compared, how much of it is done, and how much there is if that is known.
    public typealias VerificationProgress = (_ step: String, _ done: Int, _ total: Int) -> Void

    /// Proves that the archive is whole: its structure, what refers to what, full-text indexes and packed fields against
    /// the articles, the bytes of sources against their SHA-256.
    ///
    /// It reads the archive as it is at one moment, while others may write. `shouldStop` is asked now and then.
    public func verify(
        progress: @escaping VerificationProgress = { _, _, _ in }, shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveError) -> Verification {
        try translatingErrors { Verification(try report(progress, shouldStop)) }
    }

    /// Mends what can be made anew from the articles, marks damaged sources so that the next ingest of their files reads
    /// them again, and verifies the archive after that.
    ///
    /// The archive has to be open for writing.
    public func repair(
        progress: @escaping VerificationProgress = { _, _, _ in }, shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveError) -> Verification {
        try translatingErrors {
            var report = try report(progress, shouldStop)
            var repairs: [String] = []
            // Mending one thing may show another.
            for _ in 0..<3 where report.problems.contains(where: \.remedy.isRepair) && !report.wasInterrupted {
                progress("mending", 0, 0)
                for repair in try store.repair(report, digest: FileDigest.sha256) where !repairs.contains(repair) {
                    repairs.append(repair)
                }
                report = try self.report(progress, shouldStop)
            }
            var verification = Verification(report)
            verification.repairs = repairs
            return verification
        }
    }

    private func report(
        _ progress: @escaping VerificationProgress, _ shouldStop: @escaping () -> Bool
    ) throws -> VerifyReport {
        try store.verify(
            digest: FileDigest.sha256, progress: { progress($0.step, $0.done, $0.total) }, shouldStop: shouldStop)
    }
}

extension NewsArchive.Verification {
    fileprivate init(_ report: VerifyReport) {
        self.init(
            articles: report.articles, sources: report.sources, sourceBytes: report.sourceBytes,
            problems: report.problems.map(NewsArchive.Finding.init), notes: report.notes.map(NewsArchive.Finding.init),
            wasInterrupted: report.wasInterrupted)
    }
}

extension NewsArchive.Finding {
    fileprivate init(_ problem: ArchiveProblem) {
        var (article, source): (String?, String?) = (nil, nil)
        switch problem.subject {
        case .archive: break
        case .article(let id): article = id
        case .source(let path): source = path
        }
        self.init(
            article: article, source: source, message: problem.message, remedy: problem.remedy.advice,
            isRepairable: problem.remedy.isRepair)
    }
}

extension ArchiveProblem.Remedy {
    /// What to do, in words; nothing if there is nothing to do.
    fileprivate var advice: String {
        switch self {
        case .reindexing, .removingStrays, .countingMentions, .countingNames, .rebuildingText, .rebuildingPacked:
            "archive verify --repair"
        case .readingAgain: "archive verify --repair, then ingest the file again"
        case .backup: "restore a backup, or ingest the files into a new archive"
        case .ingest: "ingest the file again"
        case .nothing: ""
        }
    }
}
