/*
 * Ranking of full-text hits by BM25, as FTS5's own bm25() computes it to the last bit, without the look-up of a
 * document's length for every hit that makes bm25() slow.
 *
 *     ranking = archive_ranking_create(db, "articles_fts", weights, 7, 20);
 *     archive_ranking_add_phrase(ranking, ...);                                      -- one for each of the expression
 *     SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? AND archive_hit(articles_fts, ranking)   -- runs through
 *     archive_ranking_finish(ranking, &hits);                                        -- best first
 *
 * A query of a few words needs no SQL: archive_ranking_run_words reads their posting lists. All of it happens within the
 * caller's transaction, on the caller's connection, in one thread. Functions that return int without a word on it
 * return an SQLite result code.
 */
#ifndef ARCHIVE_FTS_H
#define ARCHIVE_FTS_H

#include <sqlite3.h>
#include <stdint.h>

/* An article that a query finds, and how well it fits: BM25, higher is better. */
typedef struct {
    int64_t row;
    double score;
} archive_hit;

/* Document lengths: rows ascending, with the number of words of each. */
typedef struct {
    const int64_t *rows;
    const uint32_t *lengths;
    int count;
} archive_lengths;

/* The hits of one run of a query: their number, the best of them, and if wanted the rows of all. */
typedef struct archive_ranking archive_ranking;

/* Registers the auxiliary function archive_hit(table, ranking) on a connection. */
int archive_fts_register(sqlite3 *db);

/* A ranking over an FTS5 table of database "main" by its columns' weights, which keeps the `limit` best hits; all for
 * 0, none for -1. NULL when there is no memory. */
archive_ranking *archive_ranking_create(sqlite3 *db, const char *table, const double *weights, int columns, int limit);
void archive_ranking_free(archive_ranking *ranking);

/* Keeps the row of every hit, for archive_ranking_rows. */
void archive_ranking_keep_rows(archive_ranking *ranking);

/* Keeps only what comes after that hit: a lower score, or the same and a lower row. */
void archive_ranking_set_after(archive_ranking *ranking, archive_hit hit);

/* Tells the next phrase of the expression: its words as the index holds them, parted by spaces, and the columns that it
 * is sought in (bit 0 is the first; 0 is all); NULL where the last of them is only the beginning of a word. */
int archive_ranking_add_phrase(archive_ranking *ranking, const char *words, int bytes, uint32_t columns);

/* Says that the statement has no condition but MATCH, so that the hits of a single phrase are all that it has. */
void archive_ranking_set_unconditional(archive_ranking *ranking);

/* Where document lengths come from: called once, when the hits are so many that it pays. */
void archive_ranking_set_lengths(archive_ranking *ranking, archive_lengths (*load)(void *context), void *context);

/* Binds the ranking as the function's second argument. */
int archive_ranking_bind(archive_ranking *ranking, sqlite3_stmt *statement, int parameter);

/* Runs through the documents that have every word, or the only phrase, without SQL. SQLITE_MISMATCH if there are too
 * many of them, or if the index has a form that is not known here: then the statement does the same. */
int archive_ranking_run_words(archive_ranking *ranking);

/* The number of hits. */
int64_t archive_ranking_total(const archive_ranking *ranking);

/* The hits that were kept, best first, rows descending where scores are the same; valid as long as the ranking. */
int archive_ranking_finish(archive_ranking *ranking, const archive_hit **hits, int *count);

/* The rows of all hits, ascending; valid as long as the ranking. Returns how many. */
int64_t archive_ranking_rows(const archive_ranking *ranking, const int64_t **rows);

#endif
