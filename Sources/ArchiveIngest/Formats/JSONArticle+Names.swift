extension JSONArticle {
    /// What the member of that name tells, and how directly: of two names for one field the lower rank counts.
    static func key(_ name: String) -> (field: Field, rank: Int)? {
        keys[name] ?? keys[name.lowercased()]
    }

    private static let keys: [String: (field: Field, rank: Int)] = {
        var keys: [String: (field: Field, rank: Int)] = [:]
        for (field, names) in names {
            for (rank, name) in names.enumerated() { keys[name] = (field, rank) }
        }
        return keys
    }()

    /// The archive's own names first; then those of schema.org, Open Graph, news APIs, feeds, and of the programs that
    /// take the text out of pages.
    private static let names: [Field: [String]] = [
        .id: ["id", "_id", "guid", "uid", "uuid"],
        .title: ["title", "headline", "og:title", "headline_main", "webtitle"],
        .summary: [
            "summary", "standfirst", "description", "abstract", "excerpt", "lead", "lede", "dek", "subtitle",
            "og:description",
            "trailtext", "snippet_text",
        ],
        .published: [
            "published", "date", "published_at", "publishedat", "date_published", "datepublished", "pubdate",
            "pub_date",
            "published_date", "publisheddate", "publish_date", "publishdate", "publication_date", "publicationdate",
            "date_publish", "article:published_time", "published_time", "webpublicationdate", "datetime", "timestamp",
            "created_at", "createdat",
        ],
        .dateEvidence: ["date_evidence"],
        .updated: [
            "updated", "modified", "updated_at", "updatedat", "date_modified", "datemodified", "modified_at",
            "modifiedat",
            "last_modified", "date_modify", "article:modified_time",
        ],
        .byline: ["byline", "author", "authors", "creator", "dc:creator", "article:author"],
        .dateline: ["dateline"],
        .agency: ["agency", "source_agency", "sourceagency", "news_agency", "agency_name"],
        .publisher: [
            "publisher", "site_name", "sitename", "og:site_name", "site", "outlet", "source_name", "source",
            "publication",
            "sitelong", "hostname", "source_domain", "domain",
        ],
        .country: ["country", "country_code", "source_country", "sourcecountry"],
        .section: [
            "section", "category", "categories", "articlesection", "article:section", "section_name", "sectionname",
        ],
        .language: ["language", "lang", "inlanguage", "language_code", "languagecode", "locale", "og:locale"],
        .url: ["url", "link", "canonical_url", "canonicalurl", "web_url", "weburl", "og:url", "source_url", "href"],
        .tags: ["tags", "keywords", "topics", "article:tag", "news_keywords"],
        .body: [
            "body", "paragraphs", "text", "articlebody", "article_body", "content", "maintext", "main_text", "fulltext",
            "full_text", "content_text", "article", "bodytext", "raw_text",
        ],
        .captions: ["captions", "caption", "image_captions", "image_caption"],
        .related: ["related"],
        .furniture: ["furniture"],
    ]
}
