#ifndef HTML_TREE_H
#define HTML_TREE_H

#include <stddef.h>
#include <stdint.h>

/// The tree of an HTML page in flat arrays, in the order of the page.
///
/// libgumbo parses as browsers do. Its nodes are many small blocks of memory; here they are taken from an arena, which is
/// given back at once, and what is wanted of them is copied into four arrays, which Swift reads without further calls.

/// An element, or a piece of text.
typedef struct {
    /// Its number in libgumbo's list of names; `HTML_TREE_TEXT` for text.
    int32_t tag;
    /// The node that holds it; -1 for the root.
    int32_t parent;
    /// The first node that is not below it: its descendants are those between.
    int32_t end;
    /// Text: where it stands in `strings`; an element of no known name: where its name stands.
    int32_t start, length;
    /// Where its attributes stand in `attributes`.
    int32_t first_attribute, attribute_count;
} html_tree_node;

/// An attribute: where its name, in small letters, and its value stand in `strings`.
typedef struct {
    int32_t name, name_length;
    int32_t value, value_length;
    /// The number of its value: attributes with the same value have the same, so that what a value tells is worked out
    /// once a page.
    int32_t value_number;
} html_tree_attribute;

enum { HTML_TREE_TEXT = -1 };

typedef struct {
    html_tree_node *nodes;
    int32_t node_count;
    html_tree_attribute *attributes;
    int32_t attribute_count;
    /// How many different values there are.
    int32_t value_count;
    char *strings;
    int32_t string_length;
} html_tree;

/// Parses UTF-8; at most 256 MiB of it. Returns 0, or -1 when memory fails or the text is too long.
int html_tree_parse(const char *bytes, size_t count, html_tree *tree);

/// Gives back what a tree holds.
void html_tree_free(html_tree *tree);

/// The number of the element of that name in small letters; one for all that are unknown.
int32_t html_tree_tag(const char *name);

/// The name of a number; empty for the unknown.
const char *html_tree_name(int32_t tag);

#endif
