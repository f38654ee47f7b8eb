-- What the source says of an article beside its text: what a news agency says of the item, and whom and what it names as
-- the article's subjects. A line each: "slugline: IRAQ-TALKS", "person: Ibrahim Kalin".
ALTER TABLE article_extras ADD COLUMN source_facts TEXT;
