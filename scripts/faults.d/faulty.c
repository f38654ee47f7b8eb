/*
 * Loaded before the C library, it makes one call fail, or writes down what is written, for scripts/faults:
 *
 *     clang -shared -fPIC -O1 -o faulty.so faulty.c
 *     LD_PRELOAD=./faulty.so FAULT_FILES=/tmp/a.sqlite FAULT_CALL=write FAULT_AT=7 FAULT_ERROR=ENOSPC archive …
 *
 * FAULT_FILES   the archive: calls on files whose name begins so are counted
 * FAULT_CALL    write, sync, truncate, open, or malloc, of which those that SQLite makes are counted
 * FAULT_AT      which of them fails, from 1
 * FAULT_ERROR   EIO, ENOSPC, or SHORT: half of the bytes are written
 * FAULT_LASTS   yes: all that come after it fail too
 * FAULT_REPORT  a file that gets the number of calls when the process ends
 * FAULT_JOURNAL a file that gets every write, truncation, sync and removal, in order
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum fault { none, failing, halved };

static const char *files, *call_name, *report_path;
static long fault_at;
static int fault_errno, is_short, lasts, journal = -1, is_malloc;
static atomic_long calls;
static uintptr_t sqlite_start, sqlite_end;
static pthread_mutex_t journal_lock = PTHREAD_MUTEX_INITIALIZER;

static int find_sqlite(struct dl_phdr_info *info, size_t size, void *data) {
    (void)size, (void)data;
    if (!strstr(info->dlpi_name, "libsqlite3")) return 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *header = &info->dlpi_phdr[i];
        if (header->p_type != PT_LOAD || !(header->p_flags & PF_X)) continue;
        sqlite_start = info->dlpi_addr + header->p_vaddr;
        sqlite_end = sqlite_start + header->p_memsz;
    }
    return 1;
}

__attribute__((constructor)) static void begin(void) {
    files = getenv("FAULT_FILES");
    report_path = getenv("FAULT_REPORT");
    const char *name = getenv("FAULT_CALL"), *at = getenv("FAULT_AT"), *error = getenv("FAULT_ERROR");
    const char *path = getenv("FAULT_JOURNAL");
    fault_at = at ? atol(at) : 0;
    fault_errno = error && !strcmp(error, "ENOSPC") ? ENOSPC : EIO;
    is_short = error && !strcmp(error, "SHORT");
    lasts = getenv("FAULT_LASTS") != NULL;
    if (path) journal = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    dl_iterate_phdr(find_sqlite, NULL);
    is_malloc = name && !strcmp(name, "malloc");
    call_name = name;
}

__attribute__((destructor)) static void end(void) {
    if (!report_path) return;
    char text[32];
    int length = snprintf(text, sizeof text, "%ld\n", atomic_load(&calls));
    int report = (int)syscall(SYS_openat, AT_FDCWD, report_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    syscall(SYS_write, report, text, length);
    syscall(SYS_close, report);
}

static enum fault count(void) {
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (fault_at == 0 || (lasts ? number < fault_at : number != fault_at)) return none;
    return is_short && number == fault_at ? halved : failing;
}

/* The name of an open file, if it is one of the archive's. */
static int is_watched(int descriptor, char *name, size_t size) {
    if (!files) return 0;
    char link[48];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, size - 1);
    if (length < 0) return 0;
    name[length] = 0;
    return !strncmp(name, files, strlen(files));
}

static enum fault fault_of(const char *call, const char *name) {
    return call_name && name && !strcmp(call, call_name) ? count() : none;
}

/* A line of what happened, then the bytes that were written. */
static void note(const char *what, const char *name, long long offset, const void *bytes, size_t size) {
    if (journal < 0) return;
    char line[4200];
    int length = snprintf(line, sizeof line, "%s\t%lld\t%zu\t%s\n", what, offset, size, name);
    struct iovec parts[2] = {{line, (size_t)length}, {(void *)bytes, bytes ? size : 0}};
    pthread_mutex_lock(&journal_lock);
    syscall(SYS_writev, journal, parts, 2);
    pthread_mutex_unlock(&journal_lock);
}

static ssize_t write_at(int descriptor, const void *bytes, size_t size, off_t offset, int has_offset) {
    char path[4096];
    const char *name = is_watched(descriptor, path, sizeof path) ? path : NULL;
    enum fault fault = fault_of("write", name);
    if (fault == failing) return errno = fault_errno, -1;
    if (fault == halved) size /= 2;
    off_t start = has_offset ? offset : lseek(descriptor, 0, SEEK_CUR);
    long result = has_offset ? syscall(SYS_pwrite64, descriptor, bytes, size, offset)
                             : syscall(SYS_write, descriptor, bytes, size);
    if (name && result > 0) note("write", name, start, bytes, (size_t)result);
    return result;
}

ssize_t write(int descriptor, const void *bytes, size_t size) { return write_at(descriptor, bytes, size, 0, 0); }

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset) {
    return write_at(descriptor, bytes, size, offset, 1);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset) {
    return write_at(descriptor, bytes, size, offset, 1);
}

static int sync_file(int descriptor, long call) {
    char path[4096];
    const char *name = is_watched(descriptor, path, sizeof path) ? path : NULL;
    if (fault_of("sync", name) != none) return errno = EIO, -1;
    int result = (int)syscall(call, descriptor);
    if (name && result == 0) note("sync", name, 0, NULL, 0);
    return result;
}

int fsync(int descriptor) { return sync_file(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return sync_file(descriptor, SYS_fdatasync); }

static int truncate_file(int descriptor, off_t size) {
    char path[4096];
    const char *name = is_watched(descriptor, path, sizeof path) ? path : NULL;
    if (fault_of("truncate", name) != none) return errno = fault_errno, -1;
    int result = (int)syscall(SYS_ftruncate, descriptor, size);
    if (name && result == 0) note("truncate", name, size, NULL, 0);
    return result;
}

int ftruncate(int descriptor, off_t size) { return truncate_file(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return truncate_file(descriptor, size); }

int unlink(const char *name) {
    int result = (int)syscall(SYS_unlinkat, AT_FDCWD, name, 0);
    if (files && result == 0 && !strncmp(name, files, strlen(files))) note("remove", name, 0, NULL, 0);
    return result;
}

static int open_file(const char *name, int flags, mode_t mode) {
    int is_ours = files && !strncmp(name, files, strlen(files));
    if (is_ours && fault_of("open", name) != none) return errno = EIO, -1;
    return (int)syscall(SYS_openat, AT_FDCWD, name, flags, mode);
}

#define OPENED(function)                                    \
    int function(const char *name, int flags, ...) {        \
        va_list rest;                                       \
        va_start(rest, flags);                              \
        mode_t mode = va_arg(rest, mode_t);                 \
        va_end(rest);                                       \
        return open_file(name, flags, mode);                \
    }
OPENED(open)
OPENED(open64)

/* Swift ends a process that has no memory, as it is meant to; SQLite has an answer, and that is put to the test. */
static int fails_to_allocate(const void *caller) {
    uintptr_t at = (uintptr_t)caller;
    return is_malloc && at >= sqlite_start && at < sqlite_end && count() != none;
}

extern void *__libc_malloc(size_t size);
extern void *__libc_realloc(void *old, size_t size);

void *malloc(size_t size) {
    if (fails_to_allocate(__builtin_return_address(0))) return errno = ENOMEM, NULL;
    return __libc_malloc(size);
}

void *realloc(void *old, size_t size) {
    if (fails_to_allocate(__builtin_return_address(0))) return errno = ENOMEM, NULL;
    return __libc_realloc(old, size);
}
