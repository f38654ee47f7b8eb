internal import GRDB

/// The words of a full-text index.
struct Vocabulary {
    /// Which index.
    enum Index: String {
        case articles = "article_words"
        case names = "entity_name_words"

        fileprivate var indexed: String {
            switch self {
            case .articles: "articles_fts"
            case .names: "entity_names_fts"
            }
        }
    }

    private let from: PreparedStatement
    private let exactly: PreparedStatement

    init(_ db: Database, of index: Index) throws {
        try Self.makeTable(of: index, db)
        from = try PreparedStatement(db, "SELECT term, doc, cnt FROM \(index.rawValue) WHERE term >= ?")
        exactly = try PreparedStatement(db, "SELECT doc FROM \(index.rawValue) WHERE term = ?")
    }

    /// An archive of an older version that is only read has no such table; then the connection has its own.
    private static func makeTable(of index: Index, _ db: Database) throws {
        guard try !db.tableExists(index.rawValue) else { return }
        try db.execute(
            sql: "CREATE VIRTUAL TABLE temp.\(index.rawValue) USING fts5vocab (main, \(index.indexed), 'row')")
    }

    /// How many articles, or names, have a folded word.
    func count(of word: String) throws -> Int {
        exactly.bind(word, at: 1)
        return try exactly.first { $0.integer(0) } ?? 0
    }

    /// The words that so many edits at most make a folded word, the word itself among them: nearest first, of these the
    /// commonest.
    func words(near word: String, within edits: Int) throws -> [NearWord] {
        var spellings = NearSpellings(of: word, within: edits)
        var terms = TermCursor(from)
        defer { terms.end() }
        var found: [NearWord] = []
        while let candidate = spellings.next(), let term = try terms.first(from: candidate) {
            guard let edits = spellings.edits(to: term) else { continue }
            found.append(NearWord(word: String(term), count: terms.count, edits: edits))
        }
        return found.sorted { ($0.edits, -$0.count, $0.word) < ($1.edits, -$1.count, $1.word) }
    }
}

/// A word of an index that is spelled nearly as another.
struct NearWord: Hashable {
    /// The word, folded as in the index.
    let word: String
    /// How many articles, or names, have it.
    let count: Int
    /// How many edits make it the other word.
    let edits: Int
}
