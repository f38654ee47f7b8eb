#include "html_arena.h"

#include <stdlib.h>

enum { ALIGNMENT = 16, BLOCK_SIZE = 1 << 20 };

static size_t aligned(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

void *html_arena_allocate(void *userdata, size_t size) {
    html_arena *arena = userdata;
    size_t header = aligned(sizeof(html_arena_block));
    size = aligned(size);
    html_arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        size_t wanted = header + size > BLOCK_SIZE ? header + size : BLOCK_SIZE;
        block = malloc(wanted);
        if (!block) longjmp(arena->exhausted, 1);
        *block = (html_arena_block){.next = arena->blocks, .used = header, .size = wanted};
        arena->blocks = block;
    }
    void *piece = (char *)block + block->used;
    block->used += size;
    return piece;
}

void html_arena_free(html_arena *arena) {
    while (arena->blocks) {
        html_arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}
