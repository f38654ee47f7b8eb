/// How files are read.
public struct IngestOptions: Sendable {
    /// The name of the format to read every file as; nil finds it out.
    public var format: String?
    /// The country of articles that state none: code, name or alias.
    public var country: String?
    /// The outlet of articles that state none.
    public var publisher: String?
    /// The date of articles that state none: ISO 8601.
    public var date: String?
    /// Tags for every article.
    public var tags: [String] = []
    /// Which field of an article each name is, of the columns of a table or the members of JSON, where a guess would be
    /// wrong: `("title", "headline")`, `("body", "fields.text")`; the number of a column that has no name.
    public var mapping: [(field: String, name: String)] = []
    /// Whether people, organisations and places are looked for.
    public var recognisesEntities = true

    /// Reads everything as it comes.
    public init() {}
}
