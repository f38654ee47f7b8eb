-- By which recogniser each article was read for names: after a better one it is read again.

CREATE TABLE recognisers (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL UNIQUE
);

-- An article that is not here was never read for names.
CREATE TABLE recognised (
    article_rowid INTEGER PRIMARY KEY REFERENCES articles (rowid) ON DELETE CASCADE,
    recogniser_id INTEGER NOT NULL REFERENCES recognisers (id)
);

-- Until now that was not kept: an article with names was read by an earlier one.
INSERT INTO recognisers (id, version) SELECT 1, 'earlier' WHERE EXISTS (SELECT 1 FROM mentions);
INSERT INTO recognised (article_rowid, recogniser_id) SELECT DISTINCT article_rowid, 1 FROM mentions;
