internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Turns conditions on fields into SQL.
struct ClauseCompiler {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func condition(_ clause: QueryClause) throws -> SQLCondition {
        switch clause {
        case .date(let range): try published(within: range)
        case .undated: Self.undated
        case .ingested(let range): Self.text("article.ingested_at", within: range)
        case .entity(let kind, let name, let isWhole, let atLeast):
            Self.mentions("count >= \(atLeast > 1 ? atLeast : 0)", Self.entities(kind, name, isWhole: isWhole))
        case .said(let name, let isWhole):
            Self.mentions("quotes IS NOT NULL", Self.entities(nil, name, isWhole: isWhole))
        case .value(let field, let value): Self.equals(field, value)
        case .presence(let field, let isThere):
            isThere ? Self.presence(field) : Self.presence(field).negated
        }
    }

    // MARK: Dates

    private static var undated: SQLCondition {
        SQLCondition(
            "$row BETWEEN ? AND ?",
            [.number(ArticleRowID.undated.lowerBound), .number(ArticleRowID.undated.upperBound)])
    }

    /// Row ids of the days; articles that had to go elsewhere are found by their date.
    private func published(within range: DateRange) throws -> SQLCondition {
        let rows = ArticleRowID.range(from: range.firstDay, to: range.lastDay)
        let home = SQLCondition("$row BETWEEN ? AND ?", [.number(rows.lower), .number(rows.upper)])
        let overflow = SQLCondition(
            "$row BETWEEN ? AND ?",
            [.number(ArticleRowID.overflow.lowerBound), .number(ArticleRowID.overflow.upperBound)])
        guard try isInUse(overflow) else { return home }
        let elsewhere = [overflow, Self.text("article.published", within: range)]
        return .joined([home, .joined(elsewhere, by: "AND")], by: "OR")
    }

    private func isInUse(_ rows: SQLCondition) throws -> Bool {
        try QueryPlan(conditions: [rows]).select("1", tail: "LIMIT 1").prepared(db).first { _ in true } ?? false
    }

    /// Compares ISO 8601 texts; "~" comes after all that can follow a day, month or year.
    private static func text(_ column: String, within range: DateRange) -> SQLCondition {
        let first = range.from.map { SQLCondition("\(column) >= ?", [.text($0.iso8601)]) }
        let last = range.to.map { SQLCondition("\(column) < ?", [.text($0.iso8601 + "~")]) }
        return .joined([first, last].compactMap(\.self), by: "AND")
    }

    // MARK: Entities

    /// The articles that mention one of the entities in a way.
    private static func mentions(_ way: String, _ entities: SQLCondition) -> SQLCondition {
        SQLCondition(
            """
            $row IN (SELECT article_rowid FROM mentions WHERE \(way)
            AND entity_id IN (\(entities.sql)))
            """, entities.values)
    }

    /// The entities that have a name.
    private static func entities(_ kind: EntityKind?, _ name: String, isWhole: Bool) -> SQLCondition {
        let alias =
            isWhole
            ? SQLCondition("key = ?", [.text(TextFolding.key(name))])
            : SQLCondition(
                "entity_aliases.id IN (SELECT rowid FROM entity_names_fts WHERE entity_names_fts MATCH ?)",
                [.text(FullTextExpression.quoted(name))])
        let kinds = kind.map { " AND (SELECT kind FROM entities WHERE id = entity_id) = '\($0.rawValue)'" } ?? ""
        let named = SQLCondition("SELECT entity_id FROM entity_aliases WHERE \(alias.sql)\(kinds)", alias.values)
        guard kind ?? .place == .place, let (place, countries) = PlaceName.parted(name) else { return named }
        return .joined([named, places(place, in: countries)], by: "UNION")
    }

    /// The places that have a name and are in one of the countries: `Tripoli, Libya`, which is called Tripoli.
    private static func places(_ name: String, in countries: [String]) -> SQLCondition {
        let codes = countries.map { _ in "?" }.joined(separator: ", ")
        return SQLCondition(
            """
            SELECT entity_id FROM entity_aliases WHERE key = ?
            AND entity_id IN (SELECT id FROM entities WHERE kind = 'place' AND country IN (\(codes)))
            """, [.text(TextFolding.key(name))] + countries.map(SQLValue.text))
    }

    // MARK: Values

    private static func equals(_ field: QueryClause.ValueField, _ value: String) -> SQLCondition {
        switch field {
        case .country: SQLCondition("article.country = ?", [.text(value)])
        case .lang: SQLCondition("article.language = ?", [.text(value)])
        case .agency: agency(value)
        case .publisher: publisher(value)
        case .by: SQLCondition("has_words(article.byline, ?)", [.text(TextFolding.key(value))])
        case .filed: SQLCondition("has_words(article.dateline, ?)", [.text(TextFolding.key(value))])
        case .tag: tag(value)
        case .format:
            SQLCondition(
                """
                (article.source_id IN (SELECT id FROM sources WHERE format = ?)
                    OR article.rowid IN (SELECT article_rowid FROM article_members WHERE format = ?))
                """, [.text(value), .text(value)])
        case .source:
            SQLCondition(
                "article.source_id IN (SELECT id FROM sources WHERE name GLOB ? OR path GLOB ?)",
                [.text(glob(value)), .text(glob(value))])
        case .id: SQLCondition("(article.id >= ? AND article.id < ?)", [.text(value), .text(value + "g")])
        }
    }

    private static func agency(_ value: String) -> SQLCondition {
        guard Agency.named(value) == nil else { return SQLCondition("article.agency = ?", [.text(value)]) }
        return SQLCondition(
            "(article.agency = ? COLLATE NOCASE OR article.agency_name = ? COLLATE NOCASE)",
            [.text(value), .text(value)])
    }

    /// Looks at each publisher once, hopping from one to the next in their index.
    private static func publisher(_ value: String) -> SQLCondition {
        SQLCondition(
            """
            article.publisher IN (
                WITH RECURSIVE publishers (name) AS (
                    SELECT min(publisher) FROM articles
                    UNION ALL
                    SELECT (SELECT min(publisher) FROM articles WHERE publisher > name) FROM publishers
                    WHERE name IS NOT NULL)
                SELECT name FROM publishers WHERE has_words(name, ?))
            """, [.text(TextFolding.key(value))])
    }

    /// A tag, also only one that comes from the person, or from elsewhere.
    private static func tag(_ value: String) -> SQLCondition {
        let giver = TagGiver(of: value)
        let name = String(value.dropFirst(giver?.prefix.count ?? 0))
        let origin = giver.map { " AND " + $0.condition } ?? ""
        return SQLCondition(
            """
            $row IN (SELECT article_rowid FROM article_tags
            WHERE tag_id = (SELECT id FROM tags WHERE key = ?)\(origin))
            """, [.text(TagWriter.key(name))])
    }

    /// A pattern in which only `*` and `?` are special.
    private static func glob(_ value: String) -> String { value.replacing("[", with: "[[]") }

    // MARK: Presence

    private static func presence(_ field: QueryClause.PresenceField) -> SQLCondition {
        switch field {
        case .date: undated.negated
        case .tag: SQLCondition("$row IN (SELECT article_rowid FROM article_tags)")
        case .by: isThere("byline")
        case .lang: isThere("language")
        case .caption: isThere("captions")
        case .person: isThere("people")
        case .org: isThere("organisations")
        case .place: isThere("places")
        case .quote:
            SQLCondition(
                "(article.quotes IS NOT NULL OR $row IN (SELECT article_rowid FROM mentions WHERE quotes IS NOT NULL))")
        case .title, .summary, .updated, .dateline, .agency, .publisher, .country, .section, .url:
            isThere(field.rawValue)
        }
    }

    private static func isThere(_ column: String) -> SQLCondition { SQLCondition("article.\(column) IS NOT NULL") }
}
