#include "ranking.h"

#include <stddef.h>

/* Sums the numbers of a record of FTS5's "docsize" table: words of each column. */
static int64_t sum_of_numbers(const unsigned char *at, int count) {
    int64_t sum = 0, number = 0;
    for (int index = 0; index < count; index++) {
        number = number << 7 | (at[index] & 0x7F);
        if (at[index] < 0x80) {
            sum += number;
            number = 0;
        }
    }
    return sum;
}

static int64_t look_up_length(archive_ranking *ranking, int64_t row) {
    if (!ranking->find_length) {
        char *sql = sqlite3_mprintf("SELECT sz FROM \"%w_docsize\" WHERE id = ?", ranking->table);
        ranking->status = sql ? sqlite3_prepare_v2(ranking->db, sql, -1, &ranking->find_length, NULL) : SQLITE_NOMEM;
        sqlite3_free(sql);
        if (ranking->status != SQLITE_OK) return 0;
    }
    sqlite3_bind_int64(ranking->find_length, 1, row);
    int64_t length = 0;
    if (sqlite3_step(ranking->find_length) == SQLITE_ROW) {
        length = sum_of_numbers(
            sqlite3_column_blob(ranking->find_length, 0), sqlite3_column_bytes(ranking->find_length, 0));
    }
    int status = sqlite3_reset(ranking->find_length);
    if (status != SQLITE_OK) ranking->status = status;
    return length;
}

/* The place of a row in the lengths, which are sought from the last one on with growing steps. */
static int find_length(archive_ranking *ranking, int64_t row) {
    const int64_t *rows = ranking->lengths.rows;
    int count = ranking->lengths.count, low = ranking->length_position, step = 1;
    if (low >= count || rows[low] > row) low = 0;
    while (low + step < count && rows[low + step] <= row) {
        low += step;
        step *= 2;
    }
    int high = low + step < count ? low + step : count;
    while (high - low > 1) {
        int middle = low + (high - low) / 2;
        if (rows[middle] <= row) low = middle;
        else high = middle;
    }
    ranking->length_position = low;
    return low < count && rows[low] == row ? low : -1;
}

double ranking_length(archive_ranking *ranking, int64_t row) {
    if (ranking->load && !ranking->lengths.rows && ranking->looked_up >= few_documents) {
        ranking->lengths = ranking->load(ranking->context);
        ranking->load = NULL;
    }
    int found = ranking->lengths.rows ? find_length(ranking, row) : -1;
    if (found >= 0) return ranking->lengths.lengths[found];
    ranking->looked_up++;
    return (double)look_up_length(ranking, row);
}
