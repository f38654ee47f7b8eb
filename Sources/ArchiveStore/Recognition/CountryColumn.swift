internal import ArchiveModel
internal import GRDB

/// Writes the country of an article that the text alone tells, and the evidence for it.
struct CountryColumn {
    private let updateCountry: PreparedStatement
    private let updateEvidence: PreparedStatement

    init(_ db: Database) throws {
        updateCountry = try PreparedStatement(db, "UPDATE articles SET country = ? WHERE rowid = ?")
        updateEvidence = try PreparedStatement(
            db,
            """
            INSERT INTO article_extras (article_rowid, evidence) VALUES (?2, ?1)
            ON CONFLICT DO UPDATE SET evidence = ?1
            """)
    }

    func write(_ article: Article, of rowID: Int64) throws {
        updateCountry.bind(article.country, at: 1)
        updateCountry.bind(rowID, at: 2)
        try updateCountry.run()
        updateEvidence.bind(StoredText.evidence(article.evidence), at: 1)
        updateEvidence.bind(rowID, at: 2)
        try updateEvidence.run()
    }
}
