-- How many bytes of a source that is not read to its end yet have their articles in the archive, so that they need not be
-- read for names again; 0 of one that is.
ALTER TABLE sources ADD COLUMN stored_bytes INTEGER NOT NULL DEFAULT 0;
