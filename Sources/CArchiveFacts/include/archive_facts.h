/// Tables of facts, embedded as bytes and mapped with the program: nothing is read or parsed at start.
///
/// Where nothing else is said, a table is UTF-8 text, a record a line, fields separated by tabs, lines that begin with
/// `#` are comments. The first comment names the columns; `scripts/build-facts` writes the tables and states their sources and licences.
#ifndef ARCHIVE_FACTS_H
#define ARCHIVE_FACTS_H

#include "entity_model.h"

#include <stddef.h>

/// A table's bytes; they live as long as the program.
typedef struct {
    const unsigned char *bytes;
    size_t length;
} archive_facts_table;

/// Countries and territories: ISO 3166 codes, names, aliases, demonyms, capital.
archive_facts_table archive_facts_countries(void);
/// News agencies: code, name, country, language, aliases.
archive_facts_table archive_facts_agencies(void);
/// Cities of 15,000 and more, sorted by folded name: name folded, country, thousands of inhabitants, name.
archive_facts_table archive_facts_cities(void);
/// Names of places, peoples and bodies, sorted: the name folded, and in which countries it has bearers, the likeliest
/// first; `PlaceBearer` describes them, `scripts/build-places` makes the table.
archive_facts_table archive_facts_places(void);
/// The sizes of these cities by the key of their name, binary; `CityTable` and `KeyedNumbers` describe the table,
/// `scripts/build-names` makes it.
archive_facts_table archive_facts_city_sizes(void);
/// Regions, seas and other places larger or smaller than a country: name, country, aliases.
archive_facts_table archive_facts_regions(void);
/// Public bodies, movements, companies that news names without saying what they are: name, aliases.
archive_facts_table archive_facts_organisations(void);
/// The weights by which names are found, binary; `TaggerModel` describes them, `scripts/train-entities` makes them.
archive_facts_table archive_facts_entity_model(void);
/// Which words are used alike, binary; `WordClusters` describes the table, `scripts/train-entities` makes it.
archive_facts_table archive_facts_word_clusters(void);
/// What words are to names, binary; `Lexicon` and `KeyedNumbers` describe the table, `scripts/build-names` makes it.
archive_facts_table archive_facts_lexicon(void);
/// The names of countries, regions, capitals, public bodies and agencies, binary; `Gazetteer` describes the table,
/// `scripts/build-names` makes it.
archive_facts_table archive_facts_gazetteer(void);
/// IPTC Media Topics and the older Subject Codes, sorted: code of eight digits, name in English; `scripts/build-subjects`
/// makes the table.
archive_facts_table archive_facts_subjects(void);

#endif
