#ifndef HTML_ARENA_H
#define HTML_ARENA_H

#include <setjmp.h>
#include <stddef.h>

/// Memory that is taken in small pieces and given back all at once.
typedef struct html_arena_block {
    struct html_arena_block *next;
    size_t used, size;
} html_arena_block;

typedef struct {
    html_arena_block *blocks;
    /// Where the parse is given up when there is no memory: libgumbo does not ask whether it got any.
    jmp_buf exhausted;
} html_arena;

void *html_arena_allocate(void *arena, size_t size);
void html_arena_free(html_arena *arena);

#endif
