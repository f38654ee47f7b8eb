-- What searching needs beyond words: searches that are kept, the archive's vocabulary, and what ranking and facets ask
-- of every article, packed.

-- Searches under a name, for @name in a query.
CREATE TABLE saved_searches (
    key TEXT PRIMARY KEY, -- the name in small letters
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    saved_at TEXT NOT NULL
) WITHOUT ROWID;

-- The words of the full-text indexes, as they are folded there, each with the number of articles or names that have it.
CREATE VIRTUAL TABLE article_words USING fts5vocab (articles_fts, 'row');
CREATE VIRTUAL TABLE entity_name_words USING fts5vocab (entity_names_fts, 'row');

-- The same words once for each place where they stand; the next word is found without reading all places of one.
CREATE VIRTUAL TABLE article_word_places USING fts5vocab (articles_fts, 'instance');
CREATE VIRTUAL TABLE entity_name_word_places USING fts5vocab (entity_names_fts, 'instance');

-- Values that articles share (countries, agencies, publishers …), numbered.
CREATE TABLE facet_values (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (field, value)
);

-- Fields of all articles, an array each, in pieces. A chunk from 0 on holds the articles from that row id to the next
-- chunk's; those below 0 were written since, the latest first, and are put into their places in time. All of it is made
-- of the other tables and can be made again.
CREATE TABLE packed_fields (
    field TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (field, chunk)
) WITHOUT ROWID;
