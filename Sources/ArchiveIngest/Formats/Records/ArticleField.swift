/// What a column of a table or a member of a JSON object can tell of an article, under the name that `--map` takes.
package enum ArticleField: String, Sendable, CaseIterable {
    case id, title, summary, published, updated, byline, dateline, agency, publisher, country, section, language, url
    case tags, people, organisations, places, body, captions, related, furniture
    case dateEvidence = "date_evidence"

    /// Where the field is kept in a list of them.
    var index: Int { Self.indices[self] ?? 0 }

    private static let indices = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
