-- The first schema of an archive. Written once, never changed: what comes later is a script of its own.

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
    article_rowid INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    entity_id INTEGER NOT NULL REFERENCES entities (id),
    count INTEGER NOT NULL,
    positions TEXT NOT NULL,
    PRIMARY KEY (article_rowid, entity_id)
) WITHOUT ROWID;
CREATE INDEX mentions_by_entity ON mentions (entity_id, count);

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

-- The letters that the tokenizer of the full-text indexes does not fold itself, and what stands for them there.
CREATE TABLE folded_letters (
    n INTEGER PRIMARY KEY,
    letter TEXT NOT NULL,
    plain TEXT NOT NULL
);
INSERT INTO folded_letters (n, letter, plain) VALUES
    (1, 'ı', 'i'), (2, 'İ', 'i'), (3, 'ł', 'l'), (4, 'Ł', 'l'), (5, 'đ', 'd'), (6, 'Đ', 'd'), (7, 'ð', 'd'),
    (8, 'Ð', 'd'), (9, 'ø', 'o'), (10, 'Ø', 'o'), (11, 'ǿ', 'o'), (12, 'Ǿ', 'o'), (13, 'ß', 'ss'),
    (14, 'ẞ', 'ss'), (15, 'æ', 'ae'), (16, 'Æ', 'ae'), (17, 'ǽ', 'ae'), (18, 'Ǽ', 'ae'), (19, 'œ', 'oe'),
    (20, 'Œ', 'oe'), (21, 'þ', 'th'), (22, 'Þ', 'th'), (23, 'ħ', 'h'), (24, 'Ħ', 'h'), (25, 'ŋ', 'n'),
    (26, 'Ŋ', 'n'), (27, 'ŧ', 't'), (28, 'Ŧ', 't'), (29, 'ĸ', 'k'), (30, 'ŀ', 'l'), (31, 'Ŀ', 'l'),
    (32, 'ŉ', 'n'), (33, 'ĳ', 'ij'), (34, 'Ĳ', 'ij'), (35, 'ə', 'a'), (36, 'Ə', 'a'), (37, 'ɓ', 'b'),
    (38, 'Ɓ', 'b'), (39, 'ɗ', 'd'), (40, 'Ɗ', 'd'), (41, 'ƙ', 'k'), (42, 'Ƙ', 'k'), (43, 'ǝ', 'e'),
    (44, 'Ǝ', 'e'), (45, 'ſ', 's'), (46, 'ﬀ', 'ff'), (47, 'ﬁ', 'fi'), (48, 'ﬂ', 'fl'), (49, 'ﬃ', 'ffi'),
    (50, 'ﬄ', 'ffl'), (51, 'ά', 'α'), (52, 'έ', 'ε'), (53, 'ή', 'η'), (54, 'ί', 'ι'), (55, 'ό', 'ο'),
    (56, 'ύ', 'υ'), (57, 'ώ', 'ω'), (58, 'ϊ', 'ι'), (59, 'ϋ', 'υ'), (60, 'ΐ', 'ι'), (61, 'ΰ', 'υ'),
    (62, 'Ά', 'α'), (63, 'Έ', 'ε'), (64, 'Ή', 'η'), (65, 'Ί', 'ι'), (66, 'Ό', 'ο'), (67, 'Ύ', 'υ'),
    (68, 'Ώ', 'ω'), (69, 'Ϊ', 'ι'), (70, 'Ϋ', 'υ'), (71, 'ς', 'σ'), (72, 'ё', 'е'), (73, 'Ё', 'е'),
    (74, 'й', 'и'), (75, 'Й', 'и'), (76, 'ї', 'і'), (77, 'Ї', 'і'), (78, 'ў', 'у'), (79, 'Ў', 'у'),
    (80, 'ѓ', 'г'), (81, 'Ѓ', 'г'), (82, 'ќ', 'к'), (83, 'Ќ', 'к'), (84, 'ѐ', 'е'), (85, 'Ѐ', 'е'),
    (86, 'ѝ', 'и'), (87, 'Ѝ', 'и'), (88, 'ґ', 'г'), (89, 'Ґ', 'г'), (90, 'آ', 'ا'), (91, 'أ', 'ا'),
    (92, 'إ', 'ا'), (93, 'ٱ', 'ا'), (94, 'ؤ', 'و'), (95, 'ئ', 'ي'), (96, 'ى', 'ي'), (97, 'ة', 'ه'),
    (98, 'ک', 'ك'), (99, 'ی', 'ي'), (100, 'ۀ', 'ه'), (101, 'ہ', 'ه'), (102, 'ـ', ''), (103, char(1648), ''),
    (104, char(1611), ''), (105, char(1612), ''), (106, char(1613), ''), (107, char(1614), ''),
    (108, char(1615), ''), (109, char(1616), ''), (110, char(1617), ''), (111, char(1618), ''),
    (112, char(1619), ''), (113, char(1620), ''), (114, char(1621), ''), (115, char(1425), ''),
    (116, char(1426), ''), (117, char(1427), ''), (118, char(1428), ''), (119, char(1429), ''),
    (120, char(1430), ''), (121, char(1431), ''), (122, char(1432), ''), (123, char(1433), ''),
    (124, char(1434), ''), (125, char(1435), ''), (126, char(1436), ''), (127, char(1437), ''),
    (128, char(1438), ''), (129, char(1439), ''), (130, char(1440), ''), (131, char(1441), ''),
    (132, char(1442), ''), (133, char(1443), ''), (134, char(1444), ''), (135, char(1445), ''),
    (136, char(1446), ''), (137, char(1447), ''), (138, char(1448), ''), (139, char(1449), ''),
    (140, char(1450), ''), (141, char(1451), ''), (142, char(1452), ''), (143, char(1453), ''),
    (144, char(1454), ''), (145, char(1455), ''), (146, char(1456), ''), (147, char(1457), ''),
    (148, char(1458), ''), (149, char(1459), ''), (150, char(1460), ''), (151, char(1461), ''),
    (152, char(1462), ''), (153, char(1463), ''), (154, char(1464), ''), (155, char(1465), ''),
    (156, char(1466), ''), (157, char(1467), ''), (158, char(1468), ''), (159, char(1469), ''),
    (160, char(1471), ''), (161, char(1473), ''), (162, char(1474), ''), (163, char(1476), ''),
    (164, char(1477), ''), (165, char(1479), ''), (166, '０', '0'), (167, '１', '1'), (168, '２', '2'),
    (169, '３', '3'), (170, '４', '4'), (171, '５', '5'), (172, '６', '6'), (173, '７', '7'), (174, '８', '8'),
    (175, '９', '9'), (176, 'Ａ', 'a'), (177, 'Ｂ', 'b'), (178, 'Ｃ', 'c'), (179, 'Ｄ', 'd'), (180, 'Ｅ', 'e'),
    (181, 'Ｆ', 'f'), (182, 'Ｇ', 'g'), (183, 'Ｈ', 'h'), (184, 'Ｉ', 'i'), (185, 'Ｊ', 'j'), (186, 'Ｋ', 'k'),
    (187, 'Ｌ', 'l'), (188, 'Ｍ', 'm'), (189, 'Ｎ', 'n'), (190, 'Ｏ', 'o'), (191, 'Ｐ', 'p'), (192, 'Ｑ', 'q'),
    (193, 'Ｒ', 'r'), (194, 'Ｓ', 's'), (195, 'Ｔ', 't'), (196, 'Ｕ', 'u'), (197, 'Ｖ', 'v'), (198, 'Ｗ', 'w'),
    (199, 'Ｘ', 'x'), (200, 'Ｙ', 'y'), (201, 'Ｚ', 'z'), (202, 'ａ', 'a'), (203, 'ｂ', 'b'), (204, 'ｃ', 'c'),
    (205, 'ｄ', 'd'), (206, 'ｅ', 'e'), (207, 'ｆ', 'f'), (208, 'ｇ', 'g'), (209, 'ｈ', 'h'), (210, 'ｉ', 'i'),
    (211, 'ｊ', 'j'), (212, 'ｋ', 'k'), (213, 'ｌ', 'l'), (214, 'ｍ', 'm'), (215, 'ｎ', 'n'), (216, 'ｏ', 'o'),
    (217, 'ｐ', 'p'), (218, 'ｑ', 'q'), (219, 'ｒ', 'r'), (220, 'ｓ', 's'), (221, 'ｔ', 't'), (222, 'ｕ', 'u'),
    (223, 'ｖ', 'v'), (224, 'ｗ', 'w'), (225, 'ｘ', 'x'), (226, 'ｙ', 'y'), (227, 'ｚ', 'z'), (228, char(173), ''),
    (229, 'ʾ', ''), (230, 'ʿ', ''), (231, char(8206), ''), (232, char(8207), ''), (233, char(8288), ''),
    (234, char(65279), ''), (235, 'ʼ', ''''), (236, 'ʻ', ''''), (237, char(1564), ''),
    (238, char(8294), ''), (239, char(8295), ''), (240, char(8296), ''), (241, char(8297), ''), (242, '₺', ' '),
    (243, '₼', ' '), (244, '₽', ' '), (245, '₾', ' '), (246, '₿', ' ');

-- The full-text indexes, and the text that they hold: the columns with each of those letters replaced. Text of ASCII
-- alone, whose bytes are as many as its characters, stays as it is.
CREATE VIEW articles_searched AS
SELECT rowid,
    iif(length(CAST(title AS BLOB)) > length(title), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, title
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), title) AS title,
    iif(length(CAST(summary AS BLOB)) > length(summary), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, summary
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), summary) AS summary,
    iif(length(CAST(body AS BLOB)) > length(body), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, body
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), body) AS body,
    iif(length(CAST(captions AS BLOB)) > length(captions), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, captions
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), captions) AS captions,
    iif(length(CAST(people AS BLOB)) > length(people), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, people
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), people) AS people,
    iif(length(CAST(organisations AS BLOB)) > length(organisations), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, organisations
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), organisations) AS organisations,
    iif(length(CAST(places AS BLOB)) > length(places), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, places
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), places) AS places
FROM articles;
CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, summary, body, captions, people, organisations, places,
    content = 'articles_searched', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2"
);
-- Terms are gathered in memory before they are written: 32 MiB of them, not 1.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 33554432);
CREATE VIEW entity_names_searched AS
SELECT id AS rowid,
    iif(length(CAST(alias AS BLOB)) > length(alias), (
        WITH RECURSIVE folding (done, text) AS (
            SELECT 0, alias
            UNION ALL
            SELECT n, replace(text, letter, plain) FROM folding JOIN folded_letters ON n = done + 1)
        SELECT text FROM folding WHERE done = (SELECT count(*) FROM folded_letters)), alias) AS alias
FROM entity_aliases;
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
