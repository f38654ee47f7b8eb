// html-floor PAGE...: each page into a tree by libgumbo, and no more.
//
// The least that reading a page takes: no text is told from its surroundings, no date read, nothing written.
#include <fcntl.h>
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void fail(const char *what, const char *path) {
    fprintf(stderr, "html-floor: %s: %s\n", path, what);
    exit(2);
}

static void parse(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status)) fail("cannot be read", path);
    if (status.st_size) {
        char *bytes = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (bytes == MAP_FAILED) fail("no memory", path);
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes, status.st_size);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        munmap(bytes, status.st_size);
    }
    close(file);
}

int main(int count, char **arguments) {
    for (int i = 1; i < count; i++) parse(arguments[i]);
}
