-- What articles say of people that keeps namesakes apart, by the key of the name; of most people nothing. Lists are
-- parted by spaces, countries are ISO 3166-1 alpha-2. namesakes: what stands after the name of others of the name,
-- parted by |.
CREATE TABLE person_signs (
    key TEXT PRIMARY KEY,
    callings TEXT NOT NULL,
    states TEXT NOT NULL,
    homes TEXT NOT NULL,
    born_from INTEGER,
    born_to INTEGER,
    has_changed INTEGER NOT NULL,
    namesakes TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX person_signs_of_namesakes ON person_signs (key) WHERE namesakes <> '';
