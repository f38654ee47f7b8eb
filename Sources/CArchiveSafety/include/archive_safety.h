/*
 * What keeps the program whole when files are not: a mapped file that is cut short while it is read, and an archive
 * that somebody made to do harm.
 */
#ifndef ARCHIVE_SAFETY_H
#define ARCHIVE_SAFETY_H

#include <sqlite3.h>
#include <stddef.h>

/* Watches over mapped bytes: where their file has lost them, they read as zeros instead of ending the process. Returns
 * the number of the watch, or -1 when too many are watched already. Threads may call it at the same time. */
int archive_watch_mapping(void *address, size_t size);

/* Whether bytes of it were missing when somebody looked. */
int archive_mapping_was_cut(int watch);

/* Ends the watch; to be called after the bytes were unmapped. */
void archive_unwatch_mapping(int watch);

/* Makes a connection careful: nobody writes into the tables that indexes are kept in, triggers do not run, no library
 * is loaded, the file is not mapped. Returns an SQLite result code. */
int archive_make_defensive(sqlite3 *db);

/* Has SQLite count no bytes of its memory, for which each allocation would take a lock of the whole process. To be called
 * before the first connection is opened; later it does nothing. */
void archive_count_no_memory(void);

#endif
