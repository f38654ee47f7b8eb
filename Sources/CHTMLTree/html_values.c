#include "html_values.h"

#include <stdlib.h>
#include <string.h>

enum { FEWEST_PLACES = 1024, MOST_LOOKS = 16 };

/// Eight bytes a step.
static uint64_t hashed(const char *text, size_t length) {
    const uint64_t factor = 0x9E3779B97F4A7C15;
    uint64_t hash = length * factor;
    for (; length >= 8; text += 8, length -= 8) {
        uint64_t word;
        memcpy(&word, text, 8);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 29;
    }
    uint64_t rest = 0;
    memcpy(&rest, text, length);
    hash = (hash ^ rest) * factor;
    return hash ^ hash >> 32;
}

static int is_equal(const html_value *value, uint64_t hash, const char *strings, const char *text, size_t length) {
    return value->number >= 0 && value->hash == hash && (size_t)value->length == length
           && !memcmp(strings + value->start, text, length);
}

/// The place of the value that is equal, else a free one, else one whose value has to go: a page that makes its values
/// collide is not searched for long, and a value may get another number when it comes again.
static html_value *place(const html_values *values, uint64_t hash, const char *strings, const char *text, size_t length) {
    html_value *at = NULL;
    for (size_t look = 0; look < MOST_LOOKS; look++) {
        at = &values->places[(hash + look) & (values->capacity - 1)];
        if (at->number < 0 || is_equal(at, hash, strings, text, length)) break;
    }
    return at;
}

static int grow(html_values *values, const char *strings) {
    size_t capacity = values->capacity ? values->capacity * 2 : FEWEST_PLACES;
    html_values larger = {.places = malloc(capacity * sizeof(html_value)), .capacity = capacity};
    if (!larger.places) return 0;
    for (size_t i = 0; i < capacity; i++) larger.places[i].number = -1;
    for (size_t i = 0; i < values->capacity; i++) {
        const html_value *value = &values->places[i];
        if (value->number < 0) continue;
        html_value *moved = place(&larger, value->hash, strings, strings + value->start, (size_t)value->length);
        if (moved->number < 0) larger.count++;
        *moved = *value;
    }
    free(values->places);
    *values = larger;
    return 1;
}

html_value *html_values_find(html_values *values, const char *strings, const char *text, size_t length) {
    if (values->count * 2 >= values->capacity && !grow(values, strings)) return NULL;
    uint64_t hash = hashed(text, length);
    html_value *found = place(values, hash, strings, text, length);
    if (is_equal(found, hash, strings, text, length)) return found;
    if (found->number < 0) values->count++;
    *found = (html_value){.hash = hash, .number = -1, .length = (int32_t)length};
    return found;
}

void html_values_free(html_values *values) { free(values->places); }
