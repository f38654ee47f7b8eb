-- Which file of a container an article stands in: its name there, the address that a crawl fetched it from, the format that
-- it was read in, and its place among the bytes at articles.offset once they are unpacked (NULL: they are not packed).
CREATE TABLE article_members (
    article_rowid INTEGER PRIMARY KEY REFERENCES articles (rowid) ON DELETE CASCADE,
    name TEXT,
    address TEXT,
    format TEXT NOT NULL,
    offset INTEGER,
    length INTEGER
);
