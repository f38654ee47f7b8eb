internal import ArchiveMigrations
internal import GRDB
internal import Glibc

/// What the schema of an archive may hold: what the scripts of this program make, and nothing that somebody added.
///
/// A view that stands where a table is expected, or a column that computes, runs whenever it is read. An archive that
/// came from someone else is looked through before any of it can. This is done at every start, so it compares bytes.
struct KnownSchema {
    /// How the table of the scripts that were run is made.
    private static let migrations = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
    /// What SQLite and the migrator make of themselves.
    private static let madeElsewhere = [
        migrations, "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
        "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
    ]
    /// The tables that FTS5 makes for one of its own, and their columns.
    private static let indexTables = [
        ("data", "(id INTEGER PRIMARY KEY, block BLOB)"),
        ("idx", "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"),
        ("docsize", "(id INTEGER PRIMARY KEY, sz BLOB)"),
        ("config", "(k PRIMARY KEY, v) WITHOUT ROWID"),
    ]

    /// All scripts, one after the other; every statement begins a line, and its semicolon ends one.
    private let scripts: [UInt8]
    /// Where statements begin that make something; SQLite keeps them as they are written.
    private let statements: [Int]
    /// The columns that tables have got since, each with the comma before it.
    private let addedColumns: [[UInt8]]

    init() {
        let text = ArchiveMigrations.all.flatMap { Array("\n".utf8) + Array($0.sql().utf8) }
        let column = Array(" ADD COLUMN ".utf8)
        scripts = text
        statements = Self.places(of: "\nCREATE ", in: text).map { $0 + 1 }
        addedColumns = Self.places(of: "\nALTER TABLE ", in: text).compactMap { start in
            let line = text[(start + 1)...].prefix { $0 != UInt8(ascii: ";") }
            let place = Self.place(of: column, in: Array(line))
            return place.map { Array(", ".utf8) + line.dropFirst($0 + column.count) }
        }
    }

    /// The name of something in an archive that no script made; nil if there is none.
    func stranger(in db: Database) throws -> String? {
        let made = try PreparedStatement(db, "SELECT sql, name FROM sqlite_schema WHERE sql IS NOT NULL")
        defer { made.reset() }
        while try made.step() {
            let sql = made.blob(0)
            guard isStatement(sql) || isStatementWithMore(sql) || isMadeElsewhere(sql) else {
                return made.text(1) ?? ""
            }
        }
        return nil
    }

    /// Whether the table of the scripts that were run is a plain table.
    static func isMigrated(_ db: Database) throws -> Bool {
        let table = try PreparedStatement(db, "SELECT 1 FROM sqlite_schema WHERE sql = ?")
        table.bind(migrations, at: 1)
        return try table.first { _ in true } ?? false
    }

    /// Whether there is nothing, or no more than what an archive has whose making was interrupted at once.
    static func isEmpty(_ db: Database) throws -> Bool {
        let others = try PreparedStatement(
            db, "SELECT 1 FROM sqlite_schema WHERE sql IS NOT ? AND name <> 'sqlite_autoindex_grdb_migrations_1'")
        others.bind(migrations, at: 1)
        guard try others.first({ _ in true }) == nil else { return false }
        return try !isMigrated(db) || PreparedStatement(db, "SELECT 1 FROM grdb_migrations").first { _ in true } == nil
    }

    /// Whether a script has the statement, to the byte.
    private func isStatement(_ sql: UnsafeRawBufferPointer) -> Bool {
        guard let start = sql.baseAddress else { return false }
        return scripts.withUnsafeBytes { scripts in
            guard let base = scripts.baseAddress else { return false }
            return statements.contains { place in
                let end = place + sql.count
                return end < scripts.count && scripts[end] == UInt8(ascii: ";")
                    && memcmp(base + place, start, sql.count) == 0
            }
        }
    }

    /// Whether it is the statement of a table that has got columns since, which SQLite writes into it.
    private func isStatementWithMore(_ sql: UnsafeRawBufferPointer) -> Bool {
        var table = Array(sql)
        for column in addedColumns {
            if let place = Self.place(of: column, in: table) { table.removeSubrange(place..<place + column.count) }
        }
        return table.count < sql.count && table.withUnsafeBytes(isStatement)
    }

    private func isMadeElsewhere(_ sql: UnsafeRawBufferPointer) -> Bool {
        let text = String(decoding: sql, as: UTF8.self)
        return Self.madeElsewhere.contains(text)
            || ["articles_fts", "entity_names_fts"].contains { index in
                Self.indexTables.contains { text == "CREATE TABLE '\(index)_\($0)'\($1)" }
            }
    }

    private static func places(of words: String, in text: [UInt8]) -> [Int] {
        var places: [Int] = []
        while let place = place(of: Array(words.utf8), in: text, from: places.last.map { $0 + 1 } ?? 0) {
            places.append(place)
        }
        return places
    }

    private static func place(of words: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
        text.withUnsafeBytes { text in
            guard let base = text.baseAddress, let first = words.first else { return nil }
            var place = start
            while place + words.count <= text.count,
                let found = memchr(base + place, Int32(first), text.count - words.count + 1 - place)
            {
                if memcmp(found, words, words.count) == 0 { return UnsafeRawPointer(found) - base }
                place = UnsafeRawPointer(found) - base + 1
            }
            return nil
        }
    }
}
