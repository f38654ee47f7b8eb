internal import ArchiveModel

/// The members of a JSON object that tell of an article, whichever of the common names they have.
struct JSONArticle {
    /// What a member tells.
    enum Field: Int, CaseIterable {
        case id, title, summary, published, dateEvidence, updated, byline, dateline, agency, publisher
        case country, section, language, url, tags, body, captions, related, furniture
    }

    private var values = [JSONValue?](repeating: nil, count: Field.allCases.count)
    private var ranks = [Int](repeating: .max, count: Field.allCases.count)

    /// Reads the object that begins at the scanner's position.
    init(_ scanner: inout JSONScanner) throws(JSONFault) {
        var article = Self()
        try scanner.object { (scanner, name) throws(JSONFault) in
            guard let key = Self.key(name), key.rank < article.ranks[key.field.rawValue] else {
                return try scanner.skipValue()
            }
            let value = try scanner.value()
            guard !value.isBlank else { return }
            article.values[key.field.rawValue] = value
            article.ranks[key.field.rawValue] = key.rank
        }
        self = article
    }

    private init() {}

    /// Whether there is a headline or a text: without both there is no article.
    var hasText: Bool { self[.title]?.text != nil || self[.body]?.paragraphs.isEmpty == false }

    /// The article that stands in that range of the file.
    func parsed(range: Range<Int>) -> ParsedArticle {
        var article = ParsedArticle(range: range)
        article.id = self[.id]?.text
        article.title = self[.title]?.text
        article.summary = self[.summary]?.text
        article.published = self[.published]?.date
        if article.published != nil {
            article.dateEvidence = self[.dateEvidence]?.text.flatMap(DateEvidence.init(rawValue:)) ?? .metadata
        }
        article.updated = self[.updated]?.date
        article.byline = self[.byline]?.texts ?? []
        article.dateline = self[.dateline]?.text
        article.agency = self[.agency]?.text
        article.publisher = self[.publisher]?.text
        article.country = self[.country]?.text
        article.language = self[.language]?.text
        article.url = self[.url]?.text
        article.tags = self[.tags]?.listed ?? []
        let sections = self[.section]?.texts ?? []
        article.section = sections.first
        article.tags += sections.dropFirst().filter { !article.tags.contains($0) }
        article.body = self[.body]?.paragraphs ?? []
        article.captions = self[.captions]?.captions ?? []
        article.related = self[.related]?.texts ?? []
        article.furniture = self[.furniture]?.texts ?? []
        return article
    }

    private subscript(field: Field) -> JSONValue? { values[field.rawValue] }
}
