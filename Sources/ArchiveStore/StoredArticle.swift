/// What the archive holds under an identifier, as far as a writer needs it.
struct StoredArticle {
    let rowID: Int64
    let id: String
    let contentHash: Int64
    let url: String?
    let body: String?
    let ingestedAt: String

    /// The columns that make one, in order.
    static let columns = "rowid, id, content_hash, url, body, ingested_at"

    init(_ row: PreparedStatement) {
        rowID = row.number(0)
        id = row.text(1) ?? ""
        contentHash = row.number(2)
        url = row.text(3)
        body = row.text(4)
        ingestedAt = row.text(5) ?? ""
    }
}
