#include "archive_safety.h"

#include <pthread.h>

/* The calls take a variable number of arguments, which Swift cannot give. */
int archive_make_defensive(sqlite3 *db) {
    static const struct { int option, value; } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    };
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        int status = sqlite3_db_config(db, options[i].option, options[i].value, (int *)0);
        if (status != SQLITE_OK) return status;
    }
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
    return SQLITE_OK;
}

static void configure(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

void archive_count_no_memory(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, configure);
}
