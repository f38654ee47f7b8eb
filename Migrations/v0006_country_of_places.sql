-- The country that a place is or is in, ISO 3166-1 alpha-2; nothing of people and organisations.
--
-- Places that are known already have the country in which news most likely means their name: their articles were read
-- before names were told apart.
ALTER TABLE entities ADD COLUMN country TEXT;
UPDATE entities SET country = country_of_place(name) WHERE kind = 'place';
