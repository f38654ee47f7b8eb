/*
 * Posting lists, read from where FTS5 keeps them.
 *
 * FTS5 offers no way to count the documents of a word but to run a query. The form of its index is that of the comments
 * in SQLite's fts5_index.c (version 4, SQLite 3.7 to today): a list of segments, newest first, each a run of pages with
 * words in order and the documents of each, rows ascending. A newer segment's entry for a row takes the place of an
 * older one's; an empty one deletes it.
 */
#ifndef ARCHIVE_POSTINGS_H
#define ARCHIVE_POSTINGS_H

#include <sqlite3.h>
#include <stdint.h>

typedef struct fts_index fts_index;
typedef struct postings postings;

/* The size of the collection: documents, and the words of all of them together. */
typedef struct {
    sqlite3_int64 documents;
    sqlite3_int64 words;
} collection_size;

/* Opens the index of an FTS5 table. SQLITE_MISMATCH if its form is not known here, SQLITE_CORRUPT if it is damaged. */
int fts_index_open(sqlite3 *db, const char *table, fts_index **index);
void fts_index_close(fts_index *index);
collection_size fts_index_size(const fts_index *index);

/* Opens the posting list of a word, as the index holds it; one without documents if there is no such word. */
int postings_open(fts_index *index, const char *word, int bytes, postings **list);
void postings_close(postings *list);

/* Goes to the next document, rows ascending. Returns 0 at the end, which an error makes too: see postings_status. */
int postings_next(postings *list);

/* Goes to the first document from a row on, from the one in hand if it is not before it. */
int postings_seek(postings *list, int64_t row);

/* Goes to the next document segment by segment, in no order of rows, which is quicker; not to be mixed with the others. */
int postings_next_unordered(postings *list);

int postings_status(const postings *list);
int64_t postings_row(const postings *list);

/* How often the word stands in the document, each time counted with the weight of its column. To be asked once, and not
 * after postings_places. */
double postings_frequency(postings *list, const double *weights, int columns);

/* Where the word stands in the document: column << 32 | place, ascending; valid until the list goes on. Returns how
 * many. To be asked once. */
int postings_places(postings *list, const int64_t **places);

#endif
