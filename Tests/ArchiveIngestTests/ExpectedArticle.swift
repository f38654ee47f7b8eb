import ArchiveModel

/// Every field of a parsed article but its place, as `expected.json` of a fixture states it; what is left out is empty.
struct ExpectedArticle: Decodable, Equatable {
    private struct Picture: Decodable {
        var text: String
        var credit: String?
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, summary, published, updated, byline, dateline, agency, publisher, country, section, language,
            url
        case tags, body, captions, related, furniture, people, organisations, places, wire
        case dateEvidence = "date_evidence"
    }

    let article: ParsedArticle

    /// What was read, without its place.
    init(_ read: ParsedArticle) {
        var read = read
        read.range = 0..<0
        article = read
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
        func list(_ key: CodingKeys) throws -> [String] { try fields.decodeIfPresent([String].self, forKey: key) ?? [] }
        var article = ParsedArticle(range: 0..<0)
        article.id = try text(.id)
        article.title = try text(.title)
        article.summary = try text(.summary)
        article.published = try text(.published)
        article.updated = try text(.updated)
        article.dateEvidence = try text(.dateEvidence).flatMap(DateEvidence.init(rawValue:))
        article.dateline = try text(.dateline)
        article.agency = try text(.agency)
        article.publisher = try text(.publisher)
        article.country = try text(.country)
        article.section = try text(.section)
        article.language = try text(.language)
        article.url = try text(.url)
        article.byline = try list(.byline)
        article.tags = try list(.tags)
        article.body = try list(.body)
        article.related = try list(.related)
        article.furniture = try list(.furniture)
        article.people = try list(.people)
        article.organisations = try list(.organisations)
        article.places = try list(.places)
        article.wire = try fields.decodeIfPresent(ExpectedWire.self, forKey: .wire)?.details
        let pictures = try fields.decodeIfPresent([Picture].self, forKey: .captions) ?? []
        article.captions = pictures.map { Caption(text: $0.text, credit: $0.credit) }
        self.article = article
    }
}
