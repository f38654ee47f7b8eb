internal import ArchiveModel
internal import GRDB

/// Reads and writes the quotes of articles that are nobody's whom the archive knows.
struct QuoteColumn {
    private let select: PreparedStatement
    private let update: PreparedStatement

    init(_ db: Database) throws {
        select = try PreparedStatement(db, "SELECT quotes FROM articles WHERE rowid = ?")
        update = try PreparedStatement(db, "UPDATE articles SET quotes = ? WHERE rowid = ?")
    }

    /// Where their words stand, the verbs and the speakers.
    func quotes(of rowID: Int64) throws -> [Quote] { StoredQuotes.quotes(try text(of: rowID)) }

    /// Writes these; nothing where they are those that it has.
    func write(_ quotes: [Quote], of rowID: Int64) throws {
        let text = StoredQuotes.text(quotes.sorted { $0.readingOrder < $1.readingOrder }, withSpeakers: true)
        guard try text != self.text(of: rowID) else { return }
        update.bind(text, at: 1)
        update.bind(rowID, at: 2)
        try update.run()
    }

    private func text(of rowID: Int64) throws -> String? {
        select.bind(rowID, at: 1)
        return try select.first { $0.text(0) } ?? nil
    }
}
