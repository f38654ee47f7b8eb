extension ArticleField {
    /// What the column or member of that name tells, and how directly: of two names for one field the lower rank counts.
    ///
    /// Capitals and the signs between words make no difference: `publish_date`, `publishDate`, `Publish Date`.
    static func guess(_ name: String) -> (field: ArticleField, rank: Int)? { keys[name] ?? keys[bare(name)] }

    /// The letters and digits of a name, lower-case.
    static func bare(_ name: String) -> String {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            let scalars = name.unicodeScalars.filter { $0.properties.isAlphabetic || "0"..."9" ~= $0 }
            return String(String.UnicodeScalarView(scalars)).lowercased()
        }
        return String(unsafeUninitializedCapacity: name.utf8.count) { bytes in
            var count = 0
            for byte in name.utf8 {
                switch byte {
                case 0x30...0x39, 0x61...0x7A: bytes[count] = byte
                case 0x41...0x5A: bytes[count] = byte | 0x20
                default: continue
                }
                count += 1
            }
            return count
        }
    }

    private static let keys: [String: (field: ArticleField, rank: Int)] = {
        var keys: [String: (field: ArticleField, rank: Int)] = [:]
        for (field, names) in names {
            for (rank, name) in (names + (translations[field] ?? [])).enumerated() {
                keys[name] = (field, rank)
                keys[bare(name)] = (field, rank)
            }
        }
        return keys
    }()

    /// The archive's own names first; then those of schema.org, Open Graph, Dublin Core, news APIs, publishing systems,
    /// of the programs that take the text out of pages, and of tables that people share.
    private static let names: [ArticleField: [String]] = [
        .id: ["id", "_id", "guid", "uid", "uuid", "article_id", "news_id", "story_id", "doc_id", "uri"],
        .title: [
            "title", "headline", "heading", "og:title", "headline_main", "web_title", "article_title", "news_title",
            "title_full", "title_page", "title_rss", "header",
        ],
        .summary: [
            "summary", "standfirst", "description", "abstract", "excerpt", "lead", "lede", "dek", "subtitle",
            "subheading", "subheadline", "og:description", "trail_text", "meta_description", "short_description",
            "lead_paragraph", "snippet_text", "snippet", "highlights", "teaser", "intro",
        ],
        .published: [
            "published", "date_published", "published_at", "publish_date", "publishing_date", "date_publish",
            "pub_date", "published_date", "publication_date", "article:published_time", "published_time",
            "publish_time", "web_publication_date", "date_time", "date", "article_date", "news_date", "dc:date",
            "seen_date", "timestamp", "created_at", "date_created", "created", "posted_at", "date_posted",
        ],
        .dateEvidence: ["date_evidence"],
        .updated: [
            "updated", "modified", "updated_at", "date_modified", "modified_at", "date_modify", "last_modified",
            "update_date", "date_updated", "last_updated", "article:modified_time",
        ],
        .byline: ["byline", "author", "authors", "creator", "dc:creator", "article:author", "author_name", "writer"],
        .dateline: ["dateline"],
        .agency: ["agency", "source_agency", "news_agency", "agency_name"],
        .publisher: [
            "publisher", "site_name", "og:site_name", "meta_site_name", "site", "outlet", "newspaper", "source_name",
            "media_name", "source_hostname", "source", "publication", "publication_name", "site_long", "hostname",
            "source_domain", "domain", "clean_url", "dc:publisher",
        ],
        .country: ["country", "country_code", "source_country"],
        .section: [
            "section", "category", "categories", "article_section", "article:section", "section_name", "section_title",
            "news_desk", "news_type", "news_category", "topic", "sub_category",
        ],
        .language: [
            "language", "lang", "in_language", "language_code", "meta_lang", "locale", "og:locale", "dc:language",
        ],
        .url: [
            "url", "canonical_url", "canonical_link", "link", "permalink", "web_url", "og:url", "article_url",
            "news_url", "source_url", "href",
        ],
        .tags: ["tags", "keywords", "topics", "article:tag", "news_keywords", "meta_keywords", "labels", "dc:subject"],
        .people: ["people", "persons"],
        .organisations: ["organisations", "organizations"],
        .places: ["places", "locations"],
        .body: [
            "body", "paragraphs", "article_body", "maintext", "main_text", "full_text", "text", "content",
            "content_text",
            "article", "article_text", "article_content", "news_text", "body_text", "plaintext", "story", "document",
            "cleaned_text", "content:encoded", "content_html", "body_html", "raw_text",
        ],
        .captions: ["captions", "caption", "image_captions", "image_caption"],
        .related: ["related"],
        .furniture: ["furniture"],
    ]

    /// What the columns of tables are called in other languages.
    private static let translations: [ArticleField: [String]] = [
        .title: [
            "titel", "titre", "título", "titulo", "titular", "titolo", "tytuł", "rubriek", "başlık", "заголовок",
            "العنوان",
        ],
        .summary: [
            "zusammenfassung", "vorspann", "chapeau", "résumé", "resumen", "resumo", "sommario", "özet", "описание",
        ],
        .published: ["datum", "veröffentlicht", "fecha", "data", "data_publicacao", "tarih", "дата", "التاريخ"],
        .byline: ["autor", "autoren", "auteur", "auteurs", "autores", "autore", "yazar", "автор", "الكاتب"],
        .publisher: [
            "quelle", "zeitung", "medium", "journal", "fuente", "medio", "fonte", "testata", "kaynak", "источник",
        ],
        .section: [
            "ressort", "rubrik", "rubrique", "sección", "seccion", "sezione", "kategorie", "kategori", "рубрика",
        ],
        .language: ["sprache", "langue", "idioma", "lingua", "dil", "язык"],
        .country: ["land", "pays", "país", "pais", "paese", "ülke", "страна"],
        .tags: ["schlagwörter", "schlagworte", "stichwörter", "mots_clés", "etiquetas", "etiketler", "теги"],
        .body: [
            "inhalt", "volltext", "texte", "contenu", "texto", "contenido", "cuerpo", "testo", "metin", "içerik",
            "текст", "النص",
        ],
    ]
}
