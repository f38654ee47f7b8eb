internal import ArchiveModel
internal import GRDB

/// Makes articles of their rows.
final class ArticleReader {
    private let db: Database
    private let headRow: PreparedStatement
    private let wholeRow: PreparedStatement
    private let texts: PreparedStatement
    private let extras: PreparedStatement
    private let mentions: PreparedStatement
    private let tags: PreparedStatement
    private let source: PreparedStatement
    private let names: PreparedStatement
    private let member: PreparedStatement
    private let spellings = SpellingMemory()
    /// The source of the last article, which is often that of the next.
    private var lastSource: (id: Int64, record: SourceRecord)?

    init(_ db: Database) throws {
        self.db = db
        let head = """
            id, title, published, updated, date_evidence, country, agency, agency_name, publisher, section, language,
            url, byline, dateline, summary, people, organisations, places, source_id, offset, length
            """
        headRow = try PreparedStatement(db, "SELECT \(head) FROM articles WHERE rowid = ?")
        wholeRow = try PreparedStatement(
            db, "SELECT \(head), captions, caption_credits, body, quotes FROM articles WHERE rowid = ?")
        names = try PreparedStatement(db, "SELECT people, organisations, places FROM articles WHERE rowid = ?")
        texts = try PreparedStatement(db, "SELECT title, summary, body, captions FROM articles WHERE rowid = ?")
        extras = try PreparedStatement(
            db, "SELECT related, furniture, evidence, source_facts FROM article_extras WHERE article_rowid = ?")
        mentions = try PreparedStatement(
            db,
            """
            SELECT kind, key, name, positions, entities.id, country, roles, quotes
            FROM mentions JOIN entities ON entities.id = entity_id
            WHERE article_rowid = ?
            """)
        tags = try PreparedStatement(
            db,
            """
            SELECT DISTINCT name FROM article_tags JOIN tags ON tags.id = tag_id WHERE article_rowid = ? ORDER BY tag_id
            """)
        member = try PreparedStatement(
            db, "SELECT name, format, offset, length, address FROM article_members WHERE article_rowid = ?")
        source = try PreparedStatement(db, "SELECT sha256, path, format, size, encoding FROM sources WHERE id = ?")
    }

    /// The article without body, captions, related, furniture, mentions and evidence.
    func head(at rowID: Int64) throws -> Article {
        headRow.bind(rowID, at: 1)
        return try headRow.first { try article($0, rowID) } ?? gone()
    }

    /// The texts of the article that a snippet is cut from.
    func texts(at rowID: Int64) throws -> SearchedTexts {
        texts.bind(rowID, at: 1)
        let found = try texts.first { row in
            SearchedTexts(
                title: row.text(0), summary: row.text(1), body: row.text(2), captions: StoredText.items(row.text(3)))
        }
        return found ?? SearchedTexts()
    }

    /// The article whole.
    func article(at rowID: Int64) throws -> Article { try articleIfThere(at: rowID) ?? gone() }

    /// The article whole; nil if there is none.
    func articleIfThere(at rowID: Int64) throws -> Article? {
        wholeRow.bind(rowID, at: 1)
        let found = try wholeRow.first { row in
            var article = try self.article(row, rowID)
            article.captions = Self.captions(StoredText.items(row.text(21)), StoredText.items(row.text(22)))
            article.body = StoredText.paragraphs(of: row.text(23))
            article.quotes = StoredQuotes.quotes(row.text(24), in: article)
            return article
        }
        guard var article = found else { return nil }
        try addExtras(of: rowID, to: &article)
        try addMentions(of: rowID, to: &article)
        return article
    }

    /// The entities of the article with their mentions and numbers, in the order of the columns.
    func listedEntities(at rowID: Int64) throws -> [(entity: CuratedEntity, id: Int64)] {
        names.bind(rowID, at: 1)
        let known = try mentions(in: rowID)
        return try (names.first { Self.entities($0, from: 0) } ?? gone()).compactMap { listed in
            guard let (key, value) = known.entity(listed) else { return nil }
            var entity = listed
            entity.mentions = value.mentions
            entity.country = value.country
            return (CuratedEntity(entity, key: key, quotes: StoredQuotes.quotes(value.quotes)), value.id)
        }
    }

    /// Where the bytes of an article's older versions are, latest first.
    func versions(of rowID: Int64) throws -> [ArticleVersion] {
        let versions = try PreparedStatement(
            db,
            """
            SELECT path, sha256, article_versions.offset, length, replaced_at
            FROM article_versions JOIN sources ON sources.id = source_id
            WHERE article_rowid = ? ORDER BY article_versions.id DESC
            """)
        versions.bind(rowID, at: 1)
        return try versions.map { row in
            ArticleVersion(
                path: row.text(0) ?? "",
                source: SourceReference(sha256: row.text(1) ?? "", offset: row.integer(2), length: row.integer(3)),
                replacedAt: row.text(4) ?? "")
        }
    }

    // MARK: Parts

    private func article(_ row: PreparedStatement, _ rowID: Int64) throws -> Article {
        let source = try sourceRecord(row.number(18))
        var article = Article(id: row.text(0) ?? "", format: source?.format ?? "")
        article.file = source?.name
        article.source = source.map {
            SourceReference(sha256: $0.sha256, offset: row.integer(19), length: row.integer(20))
        }
        try addMember(of: rowID, to: &article)
        article.title = row.text(1)
        article.published = row.text(2).flatMap { NewsDate(iso8601: $0) }
        article.updated = row.text(3).flatMap { NewsDate(iso8601: $0) }
        article.dateEvidence = row.text(4).flatMap(DateEvidence.init)
        article.country = row.text(5)
        article.agency = row.text(6)
        article.agencyName = row.text(7)
        article.publisher = row.text(8)
        article.section = row.text(9)
        article.language = row.text(10)
        article.url = row.text(11)
        article.byline = StoredText.items(row.text(12))
        article.dateline = row.text(13)
        article.summary = row.text(14)
        article.entities = Self.entities(row, from: 15)
        tags.bind(rowID, at: 1)
        article.tags = try tags.map { $0.text(0) ?? "" }
        return article
    }

    /// Says of an article out of a container which file there it stands in.
    private func addMember(of rowID: Int64, to article: inout Article) throws {
        member.bind(rowID, at: 1)
        let found = try member.first { row in
            let start = row.text(2).map { _ in row.integer(2) }
            let unpacked = start.map { $0..<$0 + row.integer(3) }
            return (
                SourceReference.Member(name: row.text(0), address: row.text(4), unpacked: unpacked), format: row.text(1)
            )
        }
        guard let found else { return }
        article.source?.member = found.0
        article.format = found.format ?? article.format
        if let name = found.0.name { article.file = article.file.map { $0 + "/" + name } }
    }

    /// The entities of three columns, without their mentions.
    private static func entities(_ row: PreparedStatement, from column: Int32) -> [ArticleEntity] {
        zip(column..., EntityKind.allCases).flatMap { StoredText.entities(row.text($0), of: $1) }
    }

    private func sourceRecord(_ id: Int64) throws -> SourceRecord? {
        if let lastSource, lastSource.id == id { return lastSource.record }
        source.bind(id, at: 1)
        let record = try source.first { row in
            SourceRecord(
                sha256: row.text(0) ?? "", path: row.text(1) ?? "", format: row.text(2) ?? "", size: row.integer(3),
                encoding: row.text(4))
        }
        lastSource = record.map { (id, $0) }
        return record
    }

    private static func captions(_ texts: [String], _ credits: [String]) -> [Caption] {
        (0..<max(texts.count, credits.count)).map { number in
            let credit = number < credits.count ? credits[number] : ""
            return Caption(text: number < texts.count ? texts[number] : "", credit: credit.isEmpty ? nil : credit)
        }
    }

    private func addExtras(of rowID: Int64, to article: inout Article) throws {
        extras.bind(rowID, at: 1)
        let lines = try extras.first { row in (0..<4).map { StoredText.items(row.text($0)) } }
        guard let lines else { return }
        article.related = lines[0]
        article.furniture = lines[1]
        StoredFacts.read(lines[3], into: &article)
        for line in lines[2] {
            let field = line.prefix { $0 != ":" }
            article.evidence[String(field)] = String(line.dropFirst(field.count + 2))
        }
    }

    /// Gives the entities their mentions and countries and the order in which a reader meets them, and the article its
    /// quotes.
    private func addMentions(of rowID: Int64, to article: inout Article) throws {
        let found = try mentions(in: rowID)
        for index in article.entities.indices {
            guard let stored = found.entity(article.entities[index])?.value else { continue }
            article.entities[index].mentions = stored.mentions
            article.entities[index].country = stored.country
            article.quotes += StoredQuotes.quotes(stored.quotes, by: article.entities[index].name, in: article)
        }
        article.quotes.sort { $0.readingOrder < $1.readingOrder }
        article.entities = article.entities.enumerated().sorted { one, other in
            let (first, second) = (one.element.mentions.first?.readingOrder, other.element.mentions.first?.readingOrder)
            return (first ?? .last, one.offset) < (second ?? .last, other.offset)
        }.map(\.element)
    }

    /// What is stored of an entity that an article names.
    private struct Stored {
        let id: Int64
        let mentions: [Mention]
        let country: String?
        /// The lines of ``StoredQuotes``.
        let quotes: String?
    }

    private func mentions(in rowID: Int64) throws -> MentionedEntities<Stored> {
        var found = MentionedEntities<Stored>(spellings)
        mentions.bind(rowID, at: 1)
        try mentions.eachRow { row in
            var mentions = MentionPositions.mentions(row.text(3) ?? "")
            StoredRoles.add(row.text(6), to: &mentions)
            let value = Stored(id: row.number(4), mentions: mentions, country: row.text(5), quotes: row.text(7))
            found.add(row.text(0) ?? "", row.text(1) ?? "", row.text(2) ?? "", value)
        }
        return found
    }

    private func gone<Value>() throws -> Value {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an index names an article that is not there")
    }
}
