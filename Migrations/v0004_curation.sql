-- One entity for the spellings of its name, and what people correct about entities.

-- How many articles name an entity so: as its name there, and at all.
ALTER TABLE entity_aliases ADD COLUMN named INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entity_aliases ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
INSERT INTO archive_info (name, value) SELECT 'names', 'counted' WHERE NOT EXISTS (SELECT 1 FROM entities);

-- The key of an entity is that of all spellings of its name; entities that have one key become the first of them.
CREATE TABLE respelled (id INTEGER PRIMARY KEY, target INTEGER NOT NULL, key TEXT NOT NULL);
INSERT INTO respelled (id, target, key)
SELECT id, min(id) OVER (PARTITION BY kind, spelling), spelling
FROM (SELECT id, kind, spelling_key(name, kind) AS spelling FROM entities);
INSERT INTO mentions (article_rowid, entity_id, count, positions)
SELECT article_rowid, target, count, positions FROM mentions JOIN respelled ON id = entity_id WHERE id <> target
ON CONFLICT DO UPDATE SET
    count = count + excluded.count, positions = trim(positions || ' ' || excluded.positions);
DELETE FROM mentions WHERE entity_id IN (SELECT id FROM respelled WHERE id <> target);
UPDATE OR IGNORE entity_aliases SET entity_id = (SELECT target FROM respelled WHERE id = entity_id)
WHERE entity_id IN (SELECT id FROM respelled WHERE id <> target);
DELETE FROM entity_aliases WHERE entity_id IN (SELECT id FROM respelled WHERE id <> target);
DELETE FROM entities WHERE id IN (SELECT id FROM respelled WHERE id <> target);
-- In two steps, for a new key may be that which another entity, whose turn comes later, has so far.
UPDATE entities SET key = 'respelled ' || id;
UPDATE entities SET key = (SELECT key FROM respelled WHERE respelled.id = entities.id);
DROP TABLE respelled;
INSERT INTO entity_names_fts (entity_names_fts) VALUES ('rebuild');
DELETE FROM packed_fields;

-- What people corrected, in order. The entity is meant by kind and key; name is what was written. A correction that is
-- undone holds no longer.
CREATE TABLE curation_log (
    number INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('merge', 'split', 'rename', 'hide', 'kind')),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    to_kind TEXT,
    to_key TEXT,
    to_name TEXT,
    undone_at TEXT
);

-- The entities of articles as they were read, where a correction changed them, so that it can be undone.
CREATE TABLE entities_as_read (
    article_rowid INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    names TEXT NOT NULL, -- the name, then the aliases, parted by tabs
    positions TEXT NOT NULL,
    PRIMARY KEY (article_rowid, number)
) WITHOUT ROWID;
