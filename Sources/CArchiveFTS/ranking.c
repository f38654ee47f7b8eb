#include "ranking.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

static const double k1 = 1.2, b = 0.75; /* of FTS5's bm25() */

/* MARK: Making one */

archive_ranking *archive_ranking_create(sqlite3 *db, const char *table, const double *weights, int columns, int limit) {
    archive_ranking *ranking = calloc(1, sizeof *ranking);
    if (!ranking) return NULL;
    ranking->db = db;
    ranking->table = sqlite3_mprintf("%s", table);
    if (!ranking->table) ranking->status = SQLITE_NOMEM;
    ranking->columns = columns < most_columns ? columns : most_columns;
    memcpy(ranking->weights, weights, (size_t)ranking->columns * sizeof *weights);
    ranking->limit = limit;
    return ranking;
}

void archive_ranking_free(archive_ranking *ranking) {
    if (!ranking) return;
    for (int number = 0; number < ranking->phrase_count; number++) free(ranking->phrases[number].words);
    free(ranking->phrases);
    free(ranking->idf);
    free(ranking->frequencies);
    free(ranking->waiting_rows);
    free(ranking->waiting_frequencies);
    free(ranking->best);
    free(ranking->rows);
    sqlite3_finalize(ranking->find_length);
    sqlite3_free(ranking->table);
    free(ranking);
}

void archive_ranking_keep_rows(archive_ranking *ranking) { ranking->keeps_rows = 1; }

void archive_ranking_set_after(archive_ranking *ranking, archive_hit hit) {
    ranking->has_after = 1;
    ranking->after = hit;
}

void archive_ranking_set_unconditional(archive_ranking *ranking) { ranking->is_unconditional = 1; }

void archive_ranking_set_lengths(archive_ranking *ranking, archive_lengths (*load)(void *context), void *context) {
    ranking->load = load;
    ranking->context = context;
}

/* Makes room for one more of an array's items, doubling it. */
static int grow(void *items, int64_t count, int64_t *capacity, size_t size) {
    if (count < *capacity) return SQLITE_OK;
    int64_t wanted = *capacity ? *capacity * 2 : 64;
    void **array = items;
    void *larger = realloc(*array, (size_t)wanted * size);
    if (!larger) return SQLITE_NOMEM;
    *array = larger;
    *capacity = wanted;
    return SQLITE_OK;
}

int archive_ranking_add_phrase(archive_ranking *ranking, const char *words, int bytes, uint32_t columns) {
    if ((ranking->phrase_count & (ranking->phrase_count - 1)) == 0) {
        size_t capacity = ranking->phrase_count ? (size_t)ranking->phrase_count * 2 : 1;
        phrase *larger = realloc(ranking->phrases, capacity * sizeof(phrase));
        if (!larger) return SQLITE_NOMEM;
        ranking->phrases = larger;
    }
    phrase *phrase = &ranking->phrases[ranking->phrase_count];
    *phrase = (typeof(*phrase)){NULL, bytes, 0, columns};
    if (words) {
        phrase->words = malloc((size_t)bytes + 1);
        if (!phrase->words) return SQLITE_NOMEM;
        memcpy(phrase->words, words, (size_t)bytes);
        phrase->count = 1;
        for (int index = 0; index < bytes; index++) phrase->count += words[index] == ' ';
    }
    ranking->phrase_count++;
    return SQLITE_OK;
}

/* MARK: Keeping the best */

static int is_worse(archive_hit one, archive_hit other) {
    return one.score < other.score || (one.score == other.score && one.row < other.row);
}

static void sift_up(archive_hit *heap, int index, archive_hit hit) {
    while (index > 0 && is_worse(hit, heap[(index - 1) / 2])) {
        heap[index] = heap[(index - 1) / 2];
        index = (index - 1) / 2;
    }
    heap[index] = hit;
}

static void sift_down(archive_hit *heap, int count, archive_hit hit) {
    int index = 0;
    for (int child = 1; child < count; child = 2 * index + 1) {
        if (child + 1 < count && is_worse(heap[child + 1], heap[child])) child++;
        if (!is_worse(heap[child], hit)) break;
        heap[index] = heap[child];
        index = child;
    }
    heap[index] = hit;
}

void ranking_keep(archive_ranking *ranking, archive_hit hit) {
    if (ranking->limit < 0 || (ranking->has_after && !is_worse(hit, ranking->after))) return;
    if (ranking->limit > 0 && ranking->best_count == ranking->limit) {
        if (is_worse(ranking->best[0], hit)) sift_down(ranking->best, ranking->best_count, hit);
        return;
    }
    int64_t capacity = ranking->best_capacity;
    int status = grow(&ranking->best, ranking->best_count, &capacity, sizeof hit);
    ranking->best_capacity = (int)capacity;
    if (status != SQLITE_OK) {
        ranking->status = status;
        return;
    }
    sift_up(ranking->best, ranking->best_count++, hit);
}

/* MARK: Scores */

/* How much a phrase counts that stands in so many documents; bm25() lets none count for nothing. */
double ranking_inverse_frequency(collection_size size, int64_t documents) {
    double idf = log(((double)(size.documents - documents) + 0.5) / ((double)documents + 0.5));
    return idf > 0 ? idf : 1e-6; /* also where a damaged size makes it no number */
}

/* A hit's score; the operations are those of bm25() in their order, and so is what is lost by rounding. */
double ranking_score(archive_ranking *ranking, int64_t row, const double *frequencies) {
    double length = ranking_length(ranking, row), sum = 0;
    for (int number = 0; number < ranking->idf_count; number++) {
        double frequency = frequencies[number];
        sum += ranking->idf[number]
            * ((frequency * (k1 + 1.0)) / (frequency + k1 * (1 - b + b * length / ranking->average_length)));
    }
    return sum;
}

/* Counts a hit whose score is still to come. */
void ranking_count_hit(archive_ranking *ranking, int64_t row) {
    ranking->total++;
    if (!ranking->keeps_rows) return;
    int status = grow(&ranking->rows, ranking->row_count, &ranking->row_capacity, sizeof row);
    if (status == SQLITE_OK) ranking->rows[ranking->row_count++] = row;
    else ranking->status = status;
}

void ranking_let_wait(archive_ranking *ranking, int64_t row, const double *frequencies) {
    if (ranking->limit < 0) return;
    int status = grow(&ranking->waiting_rows, ranking->waiting_count, &ranking->waiting_capacity, sizeof row);
    if (status == SQLITE_OK) ranking->waiting_rows[ranking->waiting_count++] = row;
    for (int number = 0; number < ranking->idf_count && status == SQLITE_OK; number++) {
        status = grow(
            &ranking->waiting_frequencies, ranking->frequency_count, &ranking->frequency_capacity, sizeof(double));
        if (status == SQLITE_OK) ranking->waiting_frequencies[ranking->frequency_count++] = frequencies[number];
    }
    if (status != SQLITE_OK) ranking->status = status;
}

int ranking_begin(archive_ranking *ranking, collection_size size, int phrases) {
    ranking->has_begun = 1;
    ranking->size = size;
    ranking->idf_count = phrases;
    ranking->idf = calloc((size_t)phrases + 1, sizeof *ranking->idf);
    int is_empty = size.documents <= 0 || size.words <= 0;
    ranking->average_length = is_empty ? 1 : (double)size.words / (double)size.documents;
    ranking->frequencies = calloc((size_t)phrases + 1, sizeof *ranking->frequencies);
    return ranking->idf && ranking->frequencies ? SQLITE_OK : SQLITE_NOMEM;
}

/* MARK: Results */

/* Weighs the hits that waited. */
static void weigh_waiting(archive_ranking *ranking) {
    int phrases = ranking->idf_count;
    for (int number = 0; number < phrases; number++) {
        ranking->idf[number] = ranking_inverse_frequency(ranking->size, ranking->documents[number]);
    }
    if (ranking->waiting_count > few_documents) ranking->looked_up = few_documents;
    for (int64_t index = 0; index < ranking->waiting_count && ranking->status == SQLITE_OK; index++) {
        int64_t row = ranking->waiting_rows[index];
        const double *frequencies = &ranking->waiting_frequencies[index * phrases];
        ranking_keep(ranking, (archive_hit){row, ranking_score(ranking, row, frequencies)});
    }
    ranking->waiting_count = 0;
    ranking->is_waiting = 0;
}

static int compare_hits(const void *one, const void *other) {
    archive_hit first = *(const archive_hit *)one, second = *(const archive_hit *)other;
    return is_worse(first, second) ? 1 : is_worse(second, first) ? -1 : 0;
}

int archive_ranking_finish(archive_ranking *ranking, const archive_hit **hits, int *count) {
    if (ranking->is_waiting) weigh_waiting(ranking);
    if (ranking->best_count > 1) qsort(ranking->best, (size_t)ranking->best_count, sizeof(archive_hit), compare_hits);
    *hits = ranking->best;
    *count = ranking->best_count;
    return ranking->status;
}

int64_t archive_ranking_total(const archive_ranking *ranking) { return ranking->total; }

int64_t archive_ranking_rows(const archive_ranking *ranking, const int64_t **rows) {
    *rows = ranking->rows;
    return ranking->row_count;
}
