internal import ArchiveModel

/// An article as its row holds it: lists joined to text.
struct ArticleColumns {
    let article: Article
    let byline: String
    let body: String
    let captions: String
    let credits: String
    let people: String
    let organisations: String
    let places: String
    let quotes: String?
    let contentHash: Int64
    /// The entities as they are to be kept.
    let entities: [CuratedEntity]

    init(_ article: Article, curation: Curation) {
        self.article = article
        entities = curation.curated(article)
        let kept = entities.map(\.entity)
        byline = StoredText.lines(article.byline)
        body = StoredText.paragraphs(article.body)
        captions = StoredText.lines(article.captions.map(\.text))
        credits = StoredText.lines(article.captions.map { $0.credit ?? "" })
        people = StoredText.names(kept, of: .person)
        organisations = StoredText.names(kept, of: .organisation)
        places = StoredText.names(kept, of: .place)
        let spoken = entities.flatMap(\.quotes)
        quotes = StoredQuotes.text(
            article.quotes.filter { quote in !spoken.contains { $0.isSame(as: quote) } }, withSpeakers: true)
        contentHash = Self.hash(of: article)
    }

    /// What tells whether an article has changed: all that it says itself.
    ///
    /// What stands around it changes with every visit, and entities, with the country that they tell, with every better
    /// recogniser.
    private static func hash(of article: Article) -> Int64 {
        var hash = ContentHash()
        let texts = [
            article.title, article.summary, article.published?.iso8601, article.updated?.iso8601, article.dateline,
            article.agency, article.publisher, article.hasCountryOfPlaces ? nil : article.country, article.section,
            article.language, article.url,
        ]
        for text in texts { hash.combine(text) }
        for texts in [article.byline, article.tags, article.body] { hash.combine(texts) }
        for caption in article.captions {
            hash.combine(caption.text)
            hash.combine(caption.credit)
        }
        if let facts = StoredFacts.text(of: article) { hash.combine(facts) }
        return Int64(bitPattern: hash.value)
    }

    /// The statement that ``bind(to:id:rowID:source:ingestedAt:)`` fills.
    static let insertion = """
        INSERT INTO articles (id, title, published, updated, date_evidence, country, agency, agency_name, publisher,
            section, language, url, byline, dateline, ingested_at, summary, people, organisations, places, captions,
            caption_credits, body, rowid, source_id, offset, length, content_hash, quotes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
            ?23, ?24, ?25, ?26, ?27, ?28)
        """

    func bind(to statement: PreparedStatement, id: String, rowID: Int64, source: SourceID, ingestedAt: String) {
        let texts = [
            id, article.title, article.published?.iso8601, article.updated?.iso8601, article.dateEvidence?.rawValue,
            article.country, article.agency, article.agencyName, article.publisher, article.section, article.language,
            article.url, byline, article.dateline, ingestedAt, article.summary, people, organisations, places,
            captions, credits, body,
        ]
        for (parameter, text) in zip(Int32(1)..., texts) { statement.bind(text, at: parameter) }
        statement.bind(rowID, at: 23)
        statement.bind(source.rawValue, at: 24)
        statement.bind(article.source?.offset ?? 0, at: 25)
        statement.bind(article.source?.length ?? 0, at: 26)
        statement.bind(contentHash, at: 27)
        statement.bind(quotes, at: 28)
    }

    /// The statement that ``bindSearched(to:rowID:)`` fills.
    static let textInsertion = """
        INSERT INTO articles_fts (rowid, title, summary, body, captions, people, organisations, places)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Binds the row id and the columns of the full-text index, folded as the index holds them.
    func bindSearched(to statement: PreparedStatement, rowID: Int64) {
        statement.bind(rowID, at: 1)
        let texts = [article.title, article.summary, body, captions, people, organisations, places]
        for (parameter, text) in zip(Int32(2)..., texts) {
            statement.bind(text.map(TextFolding.indexText), at: parameter)
        }
    }

    /// The statement that ``bindExtras(to:rowID:)`` fills.
    static let extrasInsertion = """
        INSERT INTO article_extras (article_rowid, related, furniture, evidence, source_facts) VALUES (?, ?, ?, ?, ?)
        """

    /// Binds what stood around the article; false if there is nothing.
    func bindExtras(to statement: PreparedStatement, rowID: Int64) -> Bool {
        let facts = StoredFacts.text(of: article)
        guard !(article.related.isEmpty && article.furniture.isEmpty && article.evidence.isEmpty && facts == nil)
        else { return false }
        statement.bind(rowID, at: 1)
        statement.bind(StoredText.lines(article.related), at: 2)
        statement.bind(StoredText.lines(article.furniture), at: 3)
        statement.bind(StoredText.evidence(article.evidence), at: 4)
        statement.bind(facts, at: 5)
        return true
    }

    /// The statement that ``bindMember(to:rowID:)`` fills.
    static let memberInsertion = """
        INSERT INTO article_members (article_rowid, name, format, offset, length, address) VALUES (?, ?, ?, ?, ?, ?)
        """

    /// Binds which file of a container the article stands in; false if its source holds no others.
    func bindMember(to statement: PreparedStatement, rowID: Int64) -> Bool {
        guard let member = article.source?.member else { return false }
        statement.bind(rowID, at: 1)
        statement.bind(member.name, at: 2)
        statement.bind(article.format, at: 3)
        statement.bind(member.unpacked.map { String($0.lowerBound) }, at: 4)
        statement.bind(member.unpacked.map { String($0.count) }, at: 5)
        statement.bind(member.address, at: 6)
        return true
    }
}
