/// Tables of facts, embedded as bytes and mapped with the program: nothing is read or parsed at start.
///
/// Each table is UTF-8 text, a record a line, fields separated by tabs, lines that begin with `#` are comments. The
/// first comment names the columns; `scripts/build-facts` writes the tables and states their sources and licences.
#ifndef ARCHIVE_FACTS_H
#define ARCHIVE_FACTS_H

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

#endif
