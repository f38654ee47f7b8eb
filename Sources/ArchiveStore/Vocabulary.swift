internal import GRDB

/// The words of a full-text index.
struct Vocabulary {
    /// Which index: its name, and those of the tables of its words and of the places where they stand.
    enum Index {
        case articles
        case names

        fileprivate var name: String { self == .articles ? "articles_fts" : "entity_names_fts" }
        fileprivate var words: String { self == .articles ? "article_words" : "entity_name_words" }
        fileprivate var places: String { self == .articles ? "article_word_places" : "entity_name_word_places" }
    }

    private let places: PreparedStatement
    private let count: PreparedStatement
    private let place: PreparedStatement

    init(_ db: Database, of index: Index) throws {
        try Self.makeTable(index.words, "row", of: index, db)
        try Self.makeTable(index.places, "instance", of: index, db)
        places = try PreparedStatement(db, "SELECT term FROM \(index.places) WHERE term >= ?")
        place = try PreparedStatement(db, "SELECT 1 FROM \(index.places) WHERE term = ? LIMIT 1")
        count = try PreparedStatement(db, "SELECT doc FROM \(index.words) WHERE term = ?")
    }

    /// Makes a table for the connection where an archive of an older version, which is only read, has none.
    private static func makeTable(_ name: String, _ type: String, of index: Index, _ db: Database) throws {
        guard try !db.tableExists(name) else { return }
        try db.execute(sql: "CREATE VIRTUAL TABLE temp.\(name) USING fts5vocab (main, \(index.name), '\(type)')")
    }

    /// Whether a folded word occurs.
    func contains(_ word: String) throws -> Bool {
        place.bind(word, at: 1)
        return try place.first { _ in true } ?? false
    }

    /// How many articles, or names, have a folded word.
    func count(of word: String) throws -> Int {
        count.bind(word, at: 1)
        return try count.first { $0.integer(0) } ?? 0
    }

    /// The words that so many edits at most make a folded word, the word itself among them: nearest first, of these the
    /// commonest.
    func words(near word: String, within edits: Int) throws -> [NearWord] {
        let isLong = word.unicodeScalars.count > SpellingLimit.longest
        var spellings = NearSpellings(of: word, within: isLong ? 0 : edits)
        var terms = TermCursor(places)
        defer { terms.end() }
        var found: [NearWord] = []
        while let candidate = spellings.next(), let term = try terms.first(from: candidate) {
            guard let edits = spellings.edits(to: term) else { continue }
            found.append(NearWord(word: String(term), count: try count(of: String(term)), edits: edits))
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
