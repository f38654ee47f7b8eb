-- Which file of a container an article stands in: its name there, the format that it was read in, and the article's place
-- among the bytes at articles.offset once they are unpacked (NULL: they are not packed).
CREATE TABLE article_members (
    article_rowid INTEGER PRIMARY KEY REFERENCES articles (rowid) ON DELETE CASCADE,
    name TEXT,
    format TEXT NOT NULL,
    offset INTEGER,
    length INTEGER
);
