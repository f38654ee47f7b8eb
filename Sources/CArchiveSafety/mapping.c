#include "archive_safety.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/* The handler of a signal may take no lock: a place is watched while its size is not 0. */
enum { places = 1024 };
static struct {
    _Atomic uintptr_t start;
    _Atomic size_t size;
    atomic_bool is_taken, was_cut;
} watched[places];

static struct sigaction previous;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* Puts zeros where the file ends, up to the end of the mapping, and lets the reading go on. */
static void on_missing_bytes(int signal, siginfo_t *info, void *context) {
    (void)signal, (void)context;
    uintptr_t at = (uintptr_t)info->si_addr;
    for (int place = 0; place < places; place++) {
        uintptr_t start = atomic_load(&watched[place].start);
        size_t size = atomic_load(&watched[place].size);
        if (size == 0 || at < start || at - start >= size) continue;
        uintptr_t page = at & ~(uintptr_t)(sysconf(_SC_PAGESIZE) - 1);
        void *zeros = mmap((void *)page, start + size - page, PROT_READ,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
        if (zeros == MAP_FAILED) break;
        atomic_store(&watched[place].was_cut, 1);
        return;
    }
    /* Not ours: the instruction runs again, and whoever was here before takes it. */
    sigaction(SIGBUS, &previous, NULL);
}

static void install(void) {
    struct sigaction action = {.sa_sigaction = on_missing_bytes, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(SIGBUS, &action, &previous);
}

int archive_watch_mapping(void *address, size_t size) {
    pthread_once(&once, install);
    for (int place = 0; place < places; place++) {
        if (atomic_exchange(&watched[place].is_taken, 1)) continue;
        atomic_store(&watched[place].was_cut, 0);
        atomic_store(&watched[place].start, (uintptr_t)address);
        atomic_store(&watched[place].size, size);
        return place;
    }
    return -1;
}

int archive_mapping_was_cut(int watch) {
    return watch >= 0 && atomic_load(&watched[watch].was_cut);
}

void archive_unwatch_mapping(int watch) {
    if (watch < 0) return;
    atomic_store(&watched[watch].size, 0);
    atomic_store(&watched[watch].is_taken, 0);
}
