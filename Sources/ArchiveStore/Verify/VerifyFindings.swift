internal import GRDB

/// What a verification has found so far, and whom it tells how far it is.
struct VerifyFindings {
    /// So many problems of one check are told one by one.
    private static let mostOfAKind = 50

    var report = VerifyReport()
    private let progress: (VerifyProgress) -> Void
    private let shouldStop: () -> Bool

    init(progress: @escaping (VerifyProgress) -> Void, shouldStop: @escaping () -> Bool) {
        self.progress = progress
        self.shouldStop = shouldStop
    }

    /// Tells how far it is; throws when the person has asked to stop.
    func update(_ step: String, _ done: Int = 0, of total: Int = 0) throws {
        progress(VerifyProgress(step: step, done: done, total: total))
        if shouldStop() { throw VerifyStop() }
    }

    /// Adds what a check found; of very many problems the first, and how many more there are.
    mutating func add(_ problems: [ArchiveProblem]) {
        report.problems += problems.prefix(Self.mostOfAKind)
        let rest = problems.dropFirst(Self.mostOfAKind)
        guard let first = rest.first else { return }
        report.problems.append(ArchiveProblem(.archive, "and \(rest.count) more such problems", first.remedy))
    }

    /// Runs a check; that what it reads is damaged is what it finds then, with that remedy.
    mutating func take(_ remedy: ArchiveProblem.Remedy, _ body: (inout Self) throws -> Void) throws {
        do {
            try body(&self)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            add([ArchiveProblem(.archive, error.message ?? "a page is damaged", remedy)])
        }
    }
}

/// Thrown to end a verification when the person has asked to stop.
struct VerifyStop: Error {}

/// A part of the verification.
protocol VerifyCheck {
    /// What mends an archive of which the check cannot read what it has to.
    var remedy: ArchiveProblem.Remedy { get }
    /// Adds what is wrong.
    func run(_ db: Database, _ findings: inout VerifyFindings) throws
}
