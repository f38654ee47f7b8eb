package import ArchiveModel
internal import GRDB

/// Brings files and their articles into the archive: first the source, then its bytes, then its articles in batches,
/// then ``finish(_:)``, or ``discard(_:)`` when there were none.
///
/// Each call is one transaction; ``together(_:)`` makes one of several, as for many small files. Batches of some
/// thousands of articles are quickest.
package final class ArchiveWriter {
    let db: Database
    private let sources: SourceWriter
    private var articles: ArticleWriter

    init(_ db: Database) throws {
        self.db = db
        sources = try SourceWriter(db)
        articles = try ArticleWriter(db)
    }

    /// Enters a file, or finds that the archive has read all of it in that format already.
    package func source(_ record: SourceRecord) throws -> SourceStatus {
        try db.inImmediateTransaction { try sources.enter(record) }
    }

    /// How many articles a source brought, if the archive has read all of it in that format; nil if it has not.
    package func articleCount(of record: SourceRecord) throws -> Int? {
        try KnownSource(record, db).flatMap { $0.isWhole ? $0.articleCount : nil }
    }

    /// Keeps the next bytes of a source, of any number; all of them together are what ``SourceRecord/sha256`` is of.
    package func append(_ bytes: UnsafeRawBufferPointer, to source: SourceID) throws {
        try sources.append(bytes, to: source)
    }

    /// Stores articles of a source, all or none of them: new ones, changed ones, and those that are there just so.
    ///
    /// `recogniser` is the version of the recogniser that read them for names; nil if none did.
    package func write(
        _ batch: [Article], from source: SourceID, recogniser: String? = nil
    ) throws -> BatchReport {
        try write(batch.map { SourcedArticle(article: $0, source: source) }, recogniser: recogniser)
    }

    /// The same of articles of several sources.
    package func write(_ batch: [SourcedArticle], recogniser: String? = nil) throws -> BatchReport {
        var counts: [SourceID: Int] = [:]
        for article in batch { counts[article.source, default: 0] += 1 }
        let report = try db.inImmediateTransaction {
            try articles.beginTransaction(at: try db.now(), recogniser: recogniser)
            return try articles.write(batch) { source in
                counts[source] == 1 && sources.articleCount(of: source) == 0
            }
        }
        for (source, count) in counts { sources.count(count, in: source) }
        return report
    }

    /// Runs `body`, whose calls of this writer are all stored or none of them.
    package func together<T>(_ body: () throws -> T) throws -> T { try db.inImmediateTransaction(body) }

    /// Notes that the articles of so many bytes at the beginning of an unfinished source are stored, so that they are
    /// not looked at again when it comes again.
    package func note(storedBytes: Int, of source: SourceID) throws {
        try db.inImmediateTransaction { try sources.note(storedBytes: storedBytes, of: source) }
    }

    /// Notes that every article of the source is stored; until then it is read again when it comes again.
    ///
    /// `articleCount` is how many there are, if some of them were stored before; else it is those that were written.
    package func finish(_ source: SourceID, articleCount: Int? = nil) throws {
        try db.inImmediateTransaction { try sources.finish(source, articleCount: articleCount) }
    }

    /// Ends the work: puts in its place what batches left for later.
    func settle() throws {
        try db.inImmediateTransaction { try articles.settle() }
    }

    /// Forgets a source that turned out to hold no article, and its bytes; one that any article stands in stays.
    package func discard(_ source: SourceID) throws {
        try db.inImmediateTransaction { try sources.discard(source) }
    }
}
