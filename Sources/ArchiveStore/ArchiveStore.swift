package import ArchiveModel
package import ArchiveQuery
internal import GRDB

/// An archive: one SQLite file with its articles, the bytes that they came from, and what makes them quick to find.
///
/// This file is the whole face of the store. Everything throws ``ArchiveStoreError``, but ``write(_:)``, which also
/// passes on what its body throws.
package struct ArchiveStore: Sendable {
    /// How an archive is opened.
    package enum Mode: Sendable {
        /// To be read; it must be there.
        case readOnly
        /// To be read and changed; it must be there.
        case readWrite
        /// To be read and changed; it is made if there is none, with the folders that lead to it.
        case create
    }

    /// The path of its file; `:memory:` if it has none.
    package let path: String
    let database: DatabaseQueue
    let cache = PackedCache()

    /// Opens the archive at a path.
    ///
    /// An older one is brought up to date, also to be read only, as what reading needs may not be there yet; that may
    /// take minutes, and `willUpdate` is called before.
    package static func open(
        path: String, mode: Mode, willUpdate: @escaping () -> Void = {}
    ) throws(ArchiveStoreError) -> ArchiveStore {
        try ArchiveOpener(path: path, mode: mode, willUpdate: willUpdate).open()
    }

    /// Makes an archive in memory, which lasts as long as the value.
    package static func inMemory() throws(ArchiveStoreError) -> ArchiveStore {
        try open(path: ArchiveOpener.memory, mode: .create)
    }

    // MARK: Writing

    /// Gives a writer for the duration of the body.
    ///
    /// A second one, also of another process, waits for each batch of the first to end. What the body throws is passed
    /// on; the batches before it stay.
    package func write<T>(_ body: (ArchiveWriter) throws -> T) throws -> T {
        try translatingErrors { try writing(body) }
    }

    /// Gives a tag to every article of a query; returns how many did not have it from the person already.
    @discardableResult
    package func addTag(_ tag: String, to query: QueryNode?) throws(ArchiveStoreError) -> Int {
        try inTransaction { db in try TagStore(db).add(tag, to: query) }
    }

    /// Takes a tag from every article of a query, whoever gave it; returns how many had it.
    @discardableResult
    package func removeTag(_ tag: String, from query: QueryNode?) throws(ArchiveStoreError) -> Int {
        try inTransaction { db in try TagStore(db).remove(tag, from: query) }
    }

    // MARK: Reading

    /// The articles of a query, a page of them; every article for nil.
    package func search(
        _ query: QueryNode?, options: SearchOptions = SearchOptions()
    ) throws(ArchiveStoreError) -> SearchPage {
        try reading { db in try ArticleSearch(db, query: query, options: options, cache: cache).page() }
    }

    /// How many articles a query finds.
    package func count(_ query: QueryNode?) throws(ArchiveStoreError) -> Int {
        try reading { db in try ArticleSearch(db, query: query, options: SearchOptions(), cache: cache).count() }
    }

    /// How a search is carried out: the SQL with its values, and SQLite's plan; for people to read.
    package func explanation(
        of query: QueryNode?, options: SearchOptions
    ) throws(ArchiveStoreError) -> [String] {
        try reading { db in try ArticleSearch(db, query: query, options: options).explanation() }
    }

    /// What may help where a query finds nothing: parts to leave out, near spellings that occur.
    ///
    /// It takes a few dozen searches at most.
    package func advice(for query: QueryNode?) throws(ArchiveStoreError) -> SearchAdvice {
        guard let query else { return SearchAdvice() }
        return try reading { db in try SearchAdviser(db, query: query).advice() }
    }

    /// The words of the archive that a word stands for with so many edits, the nearest and commonest first.
    package func spellings(of word: String, within edits: Int) throws(ArchiveStoreError) -> [String] {
        try reading { db in try FuzzyExpansion(db).spellings(of: word, within: edits) }
    }

    /// Hands over every article of a query whole, newest first or oldest first, without holding more than one in
    /// memory; what `body` throws ends it and is passed on.
    package func forEachArticle(
        _ query: QueryNode?, sort: SearchSort = .oldest, _ body: (Article) throws -> Void
    ) throws {
        try translatingErrors { try database.read { try ArticleSearch($0, query: query, sort: sort).forEach(body) } }
    }

    /// The article with that identifier, whole; its beginning is enough where it is the only one.
    package func article(_ id: String) throws(ArchiveStoreError) -> Article {
        try reading { db in try ArticleReader(db).article(at: ArticleLookup(db, path: path).row(id)) }
    }

    /// The bytes that the article was read from.
    package func rawBytes(of id: String) throws(ArchiveStoreError) -> [UInt8] {
        try reading { db in try SourceBytes(db).bytes(ofArticle: ArticleLookup(db, path: path).row(id)) }
    }

    /// Hands over the bytes that the article was read from, or that hold it packed, piece by piece; `body` tells whether
    /// it wants more.
    package func forEachRawPiece(
        of id: String, _ body: (UnsafeRawBufferPointer) throws -> Bool
    ) throws(ArchiveStoreError) {
        try reading { db in
            try SourceBytes(db).forEachPiece(ofArticle: ArticleLookup(db, path: path).row(id), body)
        }
    }

    /// The bytes that an older version of an article was read from.
    package func rawBytes(of version: ArticleVersion) throws(ArchiveStoreError) -> [UInt8] {
        try reading { db in try SourceBytes(db).bytes(at: version.source) }
    }

    /// Closes the archive, also while somebody holds it still; whatever is asked of it afterwards fails.
    package func close() { try? database.close() }

    /// How much of a source the archive has read in that format.
    package func extent(of record: SourceRecord) throws(ArchiveStoreError) -> SourceExtent {
        try reading { db in
            guard let known = try KnownSource(record, db) else { return .bytes(0) }
            return known.isWhole ? .whole : .bytes(known.storedBytes)
        }
    }

    /// The older versions of an article, latest first.
    package func versions(of id: String) throws(ArchiveStoreError) -> [ArticleVersion] {
        try reading { db in try ArticleReader(db).versions(of: ArticleLookup(db, path: path).row(id)) }
    }

    /// The tags in use, commonest first.
    package func tags() throws(ArchiveStoreError) -> [TagCount] {
        try reading { db in try TagStore(db).counts() }
    }

    /// What is in the archive, in numbers; facets with at most `limit` values; `recogniser` is the version of the
    /// recogniser of names that counts as the present one.
    package func statistics(
        limit: Int = 10, recogniser: String = ""
    ) throws(ArchiveStoreError) -> ArchiveStatistics {
        try reading { db in try StatisticsReader(db).statistics(limit: limit, recogniser: recogniser) }
    }
}
