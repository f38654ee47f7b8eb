#include "archive_facts.h"

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
