-- What people are said to be where they are named, and what articles report as said.

-- roles: a line for each mention with one: the field's letter, its paragraph, the first Unicode scalar of the mention, and
-- the role as written ("b2:0 intelligence chief"). quotes: what the entity says, a line each: where its words stand, as in
-- positions, and the verb, parted by a tab ("b2:14-60", "said").
ALTER TABLE mentions ADD COLUMN roles TEXT;
ALTER TABLE mentions ADD COLUMN quotes TEXT;
CREATE INDEX mentions_that_speak ON mentions (entity_id) WHERE quotes IS NOT NULL;

-- What nobody says whom the archive knows: the same lines, with the speaker in the article's words after another tab.
ALTER TABLE articles ADD COLUMN quotes TEXT;

-- Both as they were read, where a correction changed the entities.
ALTER TABLE entities_as_read ADD COLUMN roles TEXT;
ALTER TABLE entities_as_read ADD COLUMN quotes TEXT;
