internal import ArchiveModel
internal import GRDB

/// Keeps the tables of agencies and countries as the program knows them, for those who read the file without it.
struct FactWriter {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Writes both tables anew when the program's differ from those that were written last.
    func update() throws {
        let agencies = Agency.all.map { [$0.code, $0.name, $0.country, Self.lines($0.aliases)] }
        let countries = Country.all.map { [$0.code, $0.name, Self.lines($0.aliases)] }
        var hash = ContentHash()
        for field in (agencies + countries).joined() { hash.combine(field) }
        let fingerprint = String(hash.value, radix: 16)
        guard try fingerprint != writtenFingerprint() else { return }
        try db.inTransaction(.immediate) {
            try db.execute(sql: "DELETE FROM agencies; DELETE FROM countries")
            try insert(agencies, "INSERT OR IGNORE INTO agencies VALUES (?, ?, ?, ?)")
            try insert(countries, "INSERT OR IGNORE INTO countries VALUES (?, ?, ?)")
            try insert([["facts", fingerprint]], "INSERT OR REPLACE INTO archive_info VALUES (?, ?)")
            return .commit
        }
    }

    private func writtenFingerprint() throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM archive_info WHERE name = 'facts'")
    }

    private func insert(_ records: [[String?]], _ sql: String) throws {
        let statement = try PreparedStatement(db, sql)
        for record in records {
            for (parameter, field) in zip(Int32(1)..., record) { statement.bind(field, at: parameter) }
            try statement.run()
        }
    }

    private static func lines(_ names: [String]) -> String { names.joined(separator: "\n") }
}
