-- The first schema of an archive. Written once, never changed: what comes later is a script of its own.
--
-- What a view has as "folded", with columns and a table, is written out when the script runs: a SELECT with replace()
-- calls for the letters that the tokenizer does not fold itself, so that the full-text tables agree with what the program
-- indexes.

PRAGMA application_id = 1095910216; -- "ARCH"

-- What the archive says of itself.
CREATE TABLE archive_info (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The files that articles came from.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    size INTEGER NOT NULL,
    encoding TEXT,
    article_count INTEGER NOT NULL DEFAULT 0,
    started_at TEXT NOT NULL,
    ingested_at TEXT -- NULL until every article is stored
);
CREATE INDEX sources_by_path ON sources (path);

-- Their bytes: pieces of 1 MiB, each a zstd frame.
CREATE TABLE source_chunks (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    offset INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (source_id, offset)
);

-- The articles. rowid ascends with publication: day number << 20 | sequence (day 1 is 0001-01-01); articles without a
-- date are below 1 << 28, those of a day with more than a million below 366 << 20. Lists are lines: a name, caption or
-- credit each; paragraphs of the body are parted by an empty line; people, organisations and places have the
-- canonical name first, then its aliases, parted by tabs.
CREATE TABLE articles (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT,
    published TEXT,
    updated TEXT,
    date_evidence TEXT,
    country TEXT,
    agency TEXT,
    agency_name TEXT,
    publisher TEXT,
    section TEXT,
    language TEXT,
    url TEXT,
    byline TEXT,
    dateline TEXT,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    content_hash INTEGER NOT NULL,
    ingested_at TEXT NOT NULL,
    summary TEXT,
    people TEXT,
    organisations TEXT,
    places TEXT,
    captions TEXT,
    caption_credits TEXT,
    body TEXT
);
CREATE INDEX articles_by_country ON articles (country);
CREATE INDEX articles_by_agency ON articles (agency);
CREATE INDEX articles_by_publisher ON articles (publisher);
CREATE INDEX articles_by_source ON articles (source_id);

-- What stood around an article, and where its fields came from (lines "field: where").
CREATE TABLE article_extras (
    article_rowid INTEGER PRIMARY KEY REFERENCES articles (rowid) ON DELETE CASCADE,
    related TEXT,
    furniture TEXT,
    evidence TEXT
);

-- Where the bytes of older versions are.
CREATE TABLE article_versions (
    id INTEGER PRIMARY KEY,
    article_rowid INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    content_hash INTEGER NOT NULL,
    replaced_at TEXT NOT NULL
);
CREATE INDEX article_versions_by_article ON article_versions (article_rowid);

-- Tags, from the source or from the person.
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE article_tags (
    article_rowid INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    origin TEXT NOT NULL CHECK (origin IN ('source', 'user')),
    PRIMARY KEY (article_rowid, tag_id, origin)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag_id);

-- People, organisations and places; the folded name is the key. Every name of an entity is an alias, also its own.
CREATE TABLE entities (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place')),
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (key, kind)
);
CREATE TABLE entity_aliases (
    id INTEGER PRIMARY KEY,
    entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (key, entity_id)
);
CREATE INDEX entity_aliases_by_entity ON entity_aliases (entity_id);

-- Who is named where. positions: "t0:4-9 b2:0-13", a field's letter (title, summary, body, caption), its paragraph,
-- first and end Unicode scalar.
CREATE TABLE mentions (
    entity_id INTEGER NOT NULL REFERENCES entities (id),
    article_rowid INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    count INTEGER NOT NULL,
    positions TEXT NOT NULL,
    PRIMARY KEY (entity_id, article_rowid)
) WITHOUT ROWID;
CREATE INDEX mentions_by_article ON mentions (article_rowid);

-- Facts that the program brings: names for the codes.
CREATE TABLE agencies (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT,
    aliases TEXT
) WITHOUT ROWID;
CREATE TABLE countries (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    aliases TEXT
) WITHOUT ROWID;

-- The full-text indexes, and the text that they hold.
CREATE VIEW articles_searched AS
    folded(title, summary, body, captions, people, organisations, places FROM articles);
CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, summary, body, captions, people, organisations, places,
    content = 'articles_searched', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2"
);
-- Terms are gathered in memory before they are written: 32 MiB of them, not 1.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 33554432);
CREATE VIEW entity_names_searched AS
    folded(alias FROM entity_aliases);
CREATE VIRTUAL TABLE entity_names_fts USING fts5 (
    alias,
    content = 'entity_names_searched', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2"
);

-- For reading: newest first, with names beside the codes; who is named where; tags by name.
CREATE VIEW news AS
SELECT articles.id, published, title, summary, agency, countries.name AS country, publisher, section, language,
    people, organisations, places, body, url, sources.path AS source
FROM articles
    JOIN sources ON sources.id = articles.source_id
    LEFT JOIN countries ON countries.code = articles.country
ORDER BY articles.rowid DESC;
CREATE VIEW named AS
SELECT entities.kind, entities.name, mentions.count, articles.id AS article, articles.published, articles.title
FROM mentions
    JOIN entities ON entities.id = mentions.entity_id
    JOIN articles ON articles.rowid = mentions.article_rowid
ORDER BY articles.rowid DESC;
CREATE VIEW tagged AS
SELECT tags.name AS tag, article_tags.origin, articles.id AS article, articles.published, articles.title
FROM article_tags
    JOIN tags ON tags.id = article_tags.tag_id
    JOIN articles ON articles.rowid = article_tags.article_rowid
ORDER BY articles.rowid DESC;
