#ifndef HTML_VALUES_H
#define HTML_VALUES_H

#include <stddef.h>
#include <stdint.h>

/// A value that attributes have: its hash, its number, and where it stands in the strings of the tree.
typedef struct {
    uint64_t hash;
    /// -1 for a place that is free.
    int32_t number;
    int32_t start, length;
} html_value;

/// The values that attributes have so far, in a table with open addressing.
typedef struct {
    html_value *places;
    size_t capacity, count;
} html_values;

/// The place of a value; one with the number -1, which is to be filled, if the value is new. Null when memory fails.
html_value *html_values_find(html_values *values, const char *strings, const char *text, size_t length);

void html_values_free(html_values *values);

#endif
