internal import ArchiveModel

/// What one object or row of a file tells of an article, a value a field.
struct ArticleRecord {
    private var values = [JSONValue?](repeating: nil, count: ArticleField.allCases.count)
    private var ranks = [Int](repeating: .max, count: ArticleField.allCases.count)

    /// Whether the archive wrote it itself, so that every text stands as it is meant.
    private(set) var isOwnShape = false

    /// What a news agency says of the item, in the archive's own shape.
    private var wire = WireDetails()

    /// Knows nothing.
    init() {}

    /// Whether a value of that rank would be kept.
    func wants(_ field: ArticleField, rank: Int) -> Bool { rank < ranks[field.index] }

    /// Keeps a value, unless a better one is known or there is nothing in it.
    mutating func set(_ field: ArticleField, to value: JSONValue, rank: Int) {
        if field == .dateEvidence { isOwnShape = true }
        guard !value.isBlank, !Self.namedFields.contains(field) || !value.names.isEmpty else { return }
        // Some programs name the address of the page its source.
        let isAddress = field == .publisher && value.text?.isAddress == true
        let field = isAddress ? .url : field
        let rank = isAddress ? rank + 100 : rank
        guard wants(field, rank: rank) else { return }
        values[field.index] = value
        ranks[field.index] = rank
    }

    /// The fields for which a number is a key into a table that is not there.
    private static let namedFields: Set<ArticleField> = [.byline, .section, .tags]

    /// Keeps what a news agency says, if that is its name.
    mutating func setWire(_ name: String, to value: JSONValue) {
        for text in value.texts { _ = wire.take(text, as: name) }
    }

    /// Whether there is a headline or a text: without both there is no article.
    var hasText: Bool { self[.title]?.text != nil || self[.body]?.paragraphs.isEmpty == false }

    /// The article that stands in that range of the file.
    func parsed(range: Range<Int>) -> ParsedArticle {
        var article = ParsedArticle(range: range)
        article.id = self[.id]?.text
        article.title = line(.title)
        article.summary = line(.summary) ?? self[.body]?["summary"]?.texts.joined(separator: " ").nonEmpty
        setDates(of: &article)
        article.byline = isOwnShape ? self[.byline]?.texts ?? [] : self[.byline]?.authors ?? []
        article.dateline = self[.dateline]?.text
        article.agency = self[.agency]?.text
        article.publisher = line(.publisher)
        article.country = self[.country]?.text
        article.language = self[.language]?.text
        article.url = self[.url]?.text
        setSubjects(of: &article)
        article.body = isOwnShape ? self[.body]?.paragraphs ?? [] : self[.body]?.plainParagraphs ?? []
        article.captions = self[.captions]?.captions ?? []
        article.related = self[.related]?.texts ?? []
        article.furniture = self[.furniture]?.texts ?? []
        article.wire = wire.isEmpty ? nil : wire
        return article
    }

    private func setDates(of article: inout ParsedArticle) {
        article.published = self[.published]?.date
        article.updated = self[.updated]?.date
        guard article.published != nil else { return }
        article.dateEvidence = self[.dateEvidence]?.text.flatMap(DateEvidence.init(rawValue:)) ?? .metadata
    }

    private func setSubjects(of article: inout ParsedArticle) {
        article.tags = self[.tags]?.listed ?? []
        let sections = self[.section]?.names ?? []
        article.section = sections.first
        article.tags += sections.dropFirst().filter { !article.tags.contains($0) }
        // In the archive's own shape they are what it found itself, and finds again.
        guard !isOwnShape else { return }
        article.people = self[.people]?.listed ?? []
        article.organisations = self[.organisations]?.listed ?? []
        article.places = self[.places]?.listed ?? []
    }

    private func line(_ field: ArticleField) -> String? {
        isOwnShape ? self[field]?.text : self[field]?.text?.plainLine
    }

    private subscript(field: ArticleField) -> JSONValue? { values[field.index] }
}

extension String {
    /// Whether it is the address of a page.
    fileprivate var isAddress: Bool { hasPrefix("http://") || hasPrefix("https://") }
}
