#include "archive_facts.h"

// The tables are embedded by a directive of C23 that the compiler knows in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries[] = {
#embed "data/countries.tsv"
};

static const unsigned char agencies[] = {
#embed "data/agencies.tsv"
};

archive_facts_table archive_facts_countries(void) {
    return (archive_facts_table){countries, sizeof countries};
}

archive_facts_table archive_facts_agencies(void) {
    return (archive_facts_table){agencies, sizeof agencies};
}
