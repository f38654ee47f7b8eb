#include "html_tree.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#include "html_arena.h"
#include "html_values.h"

enum { MOST_BYTES = 256 << 20 };

static void free_nothing(void *arena, void *piece) {
    (void)arena;
    (void)piece;
}

/// Arrays that grow; `failed` once memory has run out.
typedef struct {
    html_tree *tree;
    html_values values;
    size_t node_capacity, attribute_capacity, string_capacity;
    int failed;
} builder;

static int grow(void **array, size_t *capacity, size_t wanted, size_t size) {
    if (wanted <= *capacity) return 1;
    size_t larger = *capacity ? *capacity * 2 : 1024;
    while (larger < wanted) larger *= 2;
    void *moved = realloc(*array, larger * size);
    if (!moved) return 0;
    *array = moved;
    *capacity = larger;
    return 1;
}

static int32_t add_string(builder *builder, const char *text, size_t length) {
    html_tree *tree = builder->tree;
    size_t wanted = (size_t)tree->string_length + length;
    if (wanted > INT32_MAX || !grow((void **)&tree->strings, &builder->string_capacity, wanted, 1)) {
        builder->failed = 1;
        return 0;
    }
    int32_t start = tree->string_length;
    memcpy(tree->strings + start, text, length);
    tree->string_length = (int32_t)wanted;
    return start;
}

static void add_attribute(builder *builder, const GumboAttribute *attribute) {
    html_tree *tree = builder->tree;
    if (builder->failed) return;
    size_t wanted = (size_t)tree->attribute_count + 1;
    if (!grow((void **)&tree->attributes, &builder->attribute_capacity, wanted, sizeof(html_tree_attribute))) {
        builder->failed = 1;
        return;
    }
    size_t name = strlen(attribute->name), value = strlen(attribute->value);
    html_tree_attribute added = {.name_length = (int32_t)name, .value_length = (int32_t)value};
    added.name = add_string(builder, attribute->name, name);
    html_value *known = html_values_find(&builder->values, tree->strings, attribute->value, value);
    if (!known) {
        builder->failed = 1;
        return;
    }
    if (known->number < 0) {
        known->number = tree->value_count++;
        known->start = add_string(builder, attribute->value, value);
    }
    added.value = known->start;
    added.value_number = known->number;
    tree->attributes[tree->attribute_count++] = added;
}

/// Adds a node and returns its number; -1 if it is none that is kept, or memory fails.
static int32_t add_node(builder *builder, const GumboNode *node, int32_t parent) {
    html_tree *tree = builder->tree;
    html_tree_node added = {.parent = parent, .first_attribute = tree->attribute_count};
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        added.tag = HTML_TREE_TEXT;
        added.length = (int32_t)strlen(node->v.text.text);
        added.start = add_string(builder, node->v.text.text, (size_t)added.length);
        break;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        added.tag = (int32_t)node->v.element.tag;
        if (node->v.element.tag == GUMBO_TAG_UNKNOWN) {
            GumboStringPiece name = node->v.element.original_tag;
            gumbo_tag_from_original_text(&name);
            added.length = (int32_t)name.length;
            added.start = add_string(builder, name.data, name.length);
        }
        for (unsigned i = 0; i < node->v.element.attributes.length; i++)
            add_attribute(builder, node->v.element.attributes.data[i]);
        added.attribute_count = tree->attribute_count - added.first_attribute;
        break;
    default: return -1;
    }
    size_t wanted = (size_t)tree->node_count + 1;
    if (builder->failed || wanted > INT32_MAX
        || !grow((void **)&tree->nodes, &builder->node_capacity, wanted, sizeof(html_tree_node))) {
        builder->failed = 1;
        return -1;
    }
    added.end = tree->node_count + 1;
    tree->nodes[tree->node_count] = added;
    return tree->node_count++;
}

static int holds_children(const GumboNode *node) {
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

/// Walks through all nodes in the order of the page; without recursion, as pages nest without limit.
static void flatten(builder *builder, const GumboNode *root) {
    const GumboNode *parent = root;
    int32_t open = add_node(builder, root, -1);
    unsigned next = 0;
    while (!builder->failed) {
        const GumboVector *children = &parent->v.element.children;
        if (next < children->length) {
            const GumboNode *child = children->data[next++];
            int32_t added = add_node(builder, child, open);
            if (added >= 0 && holds_children(child)) {
                parent = child;
                open = added;
                next = 0;
            }
        } else {
            html_tree_node *closed = &builder->tree->nodes[open];
            closed->end = builder->tree->node_count;
            if (parent == root) return;
            next = (unsigned)parent->index_within_parent + 1;
            open = closed->parent;
            parent = parent->parent;
        }
    }
}

int html_tree_parse(const char *bytes, size_t count, html_tree *tree) {
    memset(tree, 0, sizeof *tree);
    if (count > MOST_BYTES) return -1;
    html_arena arena = {0};
    builder builder = {.tree = tree};
    if (setjmp(arena.exhausted)) {
        html_arena_free(&arena);
        html_tree_free(tree);
        return -1;
    }
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = html_arena_allocate;
    options.deallocator = free_nothing;
    options.userdata = &arena;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, bytes, count);
    flatten(&builder, output->root);
    html_values_free(&builder.values);
    html_arena_free(&arena);
    if (!builder.failed) return 0;
    html_tree_free(tree);
    return -1;
}

void html_tree_free(html_tree *tree) {
    free(tree->nodes);
    free(tree->attributes);
    free(tree->strings);
    memset(tree, 0, sizeof *tree);
}

int32_t html_tree_tag(const char *name) { return (int32_t)gumbo_tag_enum(name); }

const char *html_tree_name(int32_t tag) {
    return tag >= 0 && tag < GUMBO_TAG_UNKNOWN ? gumbo_normalized_tagname((GumboTag)tag) : "";
}
