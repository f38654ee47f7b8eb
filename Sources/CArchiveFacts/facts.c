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

static const unsigned char cities[] = {
#embed "data/cities.tsv"
};

archive_facts_table archive_facts_cities(void) {
    return (archive_facts_table){cities, sizeof cities};
}

static const unsigned char places[] = {
#embed "data/places.tsv"
};

archive_facts_table archive_facts_places(void) {
    return (archive_facts_table){places, sizeof places};
}

static const unsigned char regions[] = {
#embed "data/regions.tsv"
};

archive_facts_table archive_facts_regions(void) {
    return (archive_facts_table){regions, sizeof regions};
}

static const unsigned char organisations[] = {
#embed "data/organisations.tsv"
};

archive_facts_table archive_facts_organisations(void) {
    return (archive_facts_table){organisations, sizeof organisations};
}

static const unsigned char entity_model[] = {
#embed "data/entities.model"
};

archive_facts_table archive_facts_entity_model(void) {
    return (archive_facts_table){entity_model, sizeof entity_model};
}

static const unsigned char word_clusters[] = {
#embed "data/words.clusters"
};

archive_facts_table archive_facts_word_clusters(void) {
    return (archive_facts_table){word_clusters, sizeof word_clusters};
}

static const unsigned char lexicon[] = {
#embed "data/words.lexicon"
};

archive_facts_table archive_facts_lexicon(void) {
    return (archive_facts_table){lexicon, sizeof lexicon};
}

static const unsigned char city_sizes[] = {
#embed "data/cities.sizes"
};

archive_facts_table archive_facts_city_sizes(void) {
    return (archive_facts_table){city_sizes, sizeof city_sizes};
}

static const unsigned char gazetteer[] = {
#embed "data/names.gazetteer"
};

archive_facts_table archive_facts_gazetteer(void) {
    return (archive_facts_table){gazetteer, sizeof gazetteer};
}

static const unsigned char subjects[] = {
#embed "data/subjects.tsv"
};

archive_facts_table archive_facts_subjects(void) {
    return (archive_facts_table){subjects, sizeof subjects};
}
