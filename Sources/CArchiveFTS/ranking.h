/*
 * The inside of a ranking, which its four parts share: ranking.c makes it and keeps the best hits, lengths.c knows how
 * long documents are, expression.c takes the hits of FTS5's own search, words.c those of posting lists.
 */
#ifndef ARCHIVE_RANKING_H
#define ARCHIVE_RANKING_H

#include "archive_fts.h"
#include "postings.h"

enum {
    most_columns = 16,
    /* So many documents are looked up one by one before all lengths are loaded. */
    few_documents = 256,
    /* So many words at most are sought without SQL. */
    most_words = 8
};

typedef struct {
    char *words; /* NULL if they are not known */
    int bytes;
    int count; /* of words */
    uint32_t columns;
} phrase;

struct archive_ranking {
    sqlite3 *db;
    char *table;
    int status;
    double weights[most_columns];
    int columns;

    phrase *phrases;
    int phrase_count;
    int is_unconditional;

    archive_lengths (*load)(void *context);
    void *context;
    archive_lengths lengths;
    int length_position;
    int looked_up;
    sqlite3_stmt *find_length;

    int has_begun;
    collection_size size;
    double average_length;
    int idf_count;
    double *idf;
    double *frequencies; /* of the hit in hand */

    /* Hits whose scores wait until all documents of the phrases are counted: rows, and as many frequencies each as
     * there are phrases. */
    int is_waiting;
    int64_t documents[most_words];
    int64_t *waiting_rows;
    double *waiting_frequencies;
    int64_t waiting_count, waiting_capacity, frequency_count, frequency_capacity;

    int64_t total;
    int limit;
    int has_after;
    archive_hit after;
    archive_hit *best; /* a heap with the worst on top while it is full and limited */
    int best_count, best_capacity;
    int keeps_rows;
    int64_t *rows;
    int64_t row_count, row_capacity;
};

/* Begins a run over a collection of that size, for so many phrases. Returns an SQLite result code. */
int ranking_begin(archive_ranking *ranking, collection_size size, int phrases);

/* How much a phrase counts that stands in so many documents; bm25() lets none count for nothing. */
double ranking_inverse_frequency(collection_size size, int64_t documents);

/* A hit's score by how often each phrase stands in it, weighted. */
double ranking_score(archive_ranking *ranking, int64_t row, const double *frequencies);

/* Counts a hit, whose score may come later or never. */
void ranking_count_hit(archive_ranking *ranking, int64_t row);

/* Lets a hit wait for its score until the documents of each phrase are counted. */
void ranking_let_wait(archive_ranking *ranking, int64_t row, const double *frequencies);

/* Keeps a hit if it is among the best. */
void ranking_keep(archive_ranking *ranking, archive_hit hit);

/* How many words a document has. */
double ranking_length(archive_ranking *ranking, int64_t row);

/* Counts the documents of a phrase that is one word sought in every column. Returns an SQLite result code. */
int ranking_count_word(fts_index *index, const phrase *phrase, int64_t *documents);

#endif
