#include "archive_fts.h"
#include "postings.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

enum {
    most_columns = 16,
    /* So many documents are looked up one by one before all lengths are loaded. */
    few_documents = 256,
    /* So many words at most are sought without SQL. */
    most_words = 8
};

static const double k1 = 1.2, b = 0.75; /* of FTS5's bm25() */
static const char pointer_type[] = "archive_ranking";

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

/* MARK: Document lengths */

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

static double document_length(archive_ranking *ranking, int64_t row) {
    if (ranking->load && !ranking->lengths.rows && ranking->looked_up >= few_documents) {
        ranking->lengths = ranking->load(ranking->context);
        ranking->load = NULL;
    }
    int found = ranking->lengths.rows ? find_length(ranking, row) : -1;
    if (found >= 0) return ranking->lengths.lengths[found];
    ranking->looked_up++;
    return (double)look_up_length(ranking, row);
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

static void keep(archive_ranking *ranking, archive_hit hit) {
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
static double inverse_frequency(collection_size size, int64_t documents) {
    double idf = log(((double)(size.documents - documents) + 0.5) / ((double)documents + 0.5));
    return idf > 0 ? idf : 1e-6; /* also where a damaged size makes it no number */
}

/* A hit's score; the operations are those of bm25() in their order, and so is what is lost by rounding. */
static double score(archive_ranking *ranking, int64_t row, const double *frequencies) {
    double length = document_length(ranking, row), sum = 0;
    for (int number = 0; number < ranking->idf_count; number++) {
        double frequency = frequencies[number];
        sum += ranking->idf[number]
            * ((frequency * (k1 + 1.0)) / (frequency + k1 * (1 - b + b * length / ranking->average_length)));
    }
    return sum;
}

/* Counts a hit whose score is still to come. */
static void count_hit(archive_ranking *ranking, int64_t row) {
    ranking->total++;
    if (!ranking->keeps_rows) return;
    int status = grow(&ranking->rows, ranking->row_count, &ranking->row_capacity, sizeof row);
    if (status == SQLITE_OK) ranking->rows[ranking->row_count++] = row;
    else ranking->status = status;
}

static void let_wait(archive_ranking *ranking, int64_t row, const double *frequencies) {
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

static int begin(archive_ranking *ranking, collection_size size, int phrases) {
    ranking->has_begun = 1;
    ranking->size = size;
    ranking->idf_count = phrases;
    ranking->idf = calloc((size_t)phrases + 1, sizeof *ranking->idf);
    int is_empty = size.documents <= 0 || size.words <= 0;
    ranking->average_length = is_empty ? 1 : (double)size.words / (double)size.documents;
    ranking->frequencies = calloc((size_t)phrases + 1, sizeof *ranking->frequencies);
    return ranking->idf && ranking->frequencies ? SQLITE_OK : SQLITE_NOMEM;
}

/* MARK: Hits of an expression */

static int count_document(const Fts5ExtensionApi *api, Fts5Context *context, void *documents) {
    (void)api, (void)context;
    (*(int64_t *)documents)++;
    return SQLITE_OK;
}

static int count_word(fts_index *index, const phrase *phrase, int64_t *documents) {
    postings *list;
    *documents = 0;
    int status = postings_open(index, phrase->words, phrase->bytes, &list);
    if (status == SQLITE_OK) {
        while (postings_next_unordered(list)) (*documents)++;
        status = postings_status(list);
    }
    postings_close(list);
    return status;
}

static int begin_expression(archive_ranking *ranking, const Fts5ExtensionApi *api, Fts5Context *context) {
    collection_size size;
    int status = api->xRowCount(context, &size.documents);
    if (status == SQLITE_OK) status = api->xColumnTotalSize(context, -1, &size.words);
    if (status == SQLITE_OK) status = begin(ranking, size, api->xPhraseCount(context));
    if (status != SQLITE_OK) return status;
    ranking->is_waiting = ranking->idf_count == 1 && ranking->is_unconditional;
    if (ranking->is_waiting || ranking->limit < 0) return SQLITE_OK;
    int knows_phrases = ranking->phrase_count == ranking->idf_count;
    fts_index *index = NULL;
    if (knows_phrases && fts_index_open(ranking->db, ranking->table, &index) != SQLITE_OK) index = NULL;
    for (int number = 0; number < ranking->idf_count && status == SQLITE_OK; number++) {
        const phrase *phrase = knows_phrases ? &ranking->phrases[number] : NULL;
        int64_t documents = 0;
        int is_word = index && phrase->count == 1 && phrase->columns == 0 && api->xPhraseSize(context, number) == 1;
        if (!is_word || count_word(index, phrase, &documents) != SQLITE_OK) {
            documents = 0;
            status = api->xQueryPhrase(context, number, &documents, count_document);
        }
        ranking->idf[number] = inverse_frequency(size, documents);
    }
    fts_index_close(index);
    return status;
}

static double weighted_frequency(
    const archive_ranking *ranking, const Fts5ExtensionApi *api, Fts5Context *context, int phrase) {
    Fts5PhraseIter iterator;
    int column, offset;
    double frequency = 0;
    if (api->xPhraseFirst(context, phrase, &iterator, &column, &offset) != SQLITE_OK) return 0;
    for (; column >= 0; api->xPhraseNext(context, &iterator, &column, &offset)) {
        frequency += column < ranking->columns ? ranking->weights[column] : 1;
    }
    return frequency;
}

static int take_hit(archive_ranking *ranking, const Fts5ExtensionApi *api, Fts5Context *context) {
    if (!ranking->has_begun) {
        int status = begin_expression(ranking, api, context);
        if (status != SQLITE_OK) return status;
    }
    int64_t row = api->xRowid(context);
    count_hit(ranking, row);
    if (ranking->limit < 0) return ranking->status;
    if (ranking->is_waiting) {
        double frequency = weighted_frequency(ranking, api, context, 0);
        ranking->documents[0]++;
        let_wait(ranking, row, &frequency);
        return ranking->status;
    }
    for (int number = 0; number < ranking->idf_count; number++) {
        ranking->frequencies[number] = weighted_frequency(ranking, api, context, number);
    }
    keep(ranking, (archive_hit){row, score(ranking, row, ranking->frequencies)});
    return ranking->status;
}

/* archive_hit(table, ranking): takes the hit, and is null so that the statement goes on to the next. */
static void archive_hit_function(
    const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count, sqlite3_value **values) {
    archive_ranking *ranking = count == 1 ? sqlite3_value_pointer(values[0], pointer_type) : NULL;
    if (!ranking) {
        sqlite3_result_error(result, "archive_hit() needs a ranking", -1);
        return;
    }
    int status = take_hit(ranking, api, context);
    if (status != SQLITE_OK) sqlite3_result_error_code(result, status);
}

int archive_fts_register(sqlite3 *db) {
    fts5_api *api = NULL;
    sqlite3_stmt *statement;
    int status = sqlite3_prepare_v2(db, "SELECT fts5(?)", -1, &statement, NULL);
    if (status != SQLITE_OK) return status;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    status = sqlite3_finalize(statement);
    if (status != SQLITE_OK || !api) return status == SQLITE_OK ? SQLITE_ERROR : status;
    return api->xCreateFunction(api, "archive_hit", NULL, archive_hit_function, NULL);
}

int archive_ranking_bind(archive_ranking *ranking, sqlite3_stmt *statement, int parameter) {
    return sqlite3_bind_pointer(statement, parameter, ranking, pointer_type, NULL);
}

/* MARK: Hits of words, without SQL */

/* The documents of one word. */
typedef struct {
    postings *list;
    double weights[most_columns]; /* 0 for columns in which it is not sought */
    int is_everywhere;            /* whether every column counts */
    int columns;
    int64_t row;
    double frequency; /* in it, if has_frequency */
    int has_frequency;
    int64_t documents; /* in which it stands where it is sought, as far as has come */
} word_list;

static void find_weights(const archive_ranking *ranking, uint32_t columns, double *weights) {
    for (int column = 0; column < ranking->columns; column++) {
        int is_sought = columns == 0 || (columns >> column & 1);
        weights[column] = is_sought ? ranking->weights[column] : 0;
    }
}

static int open_word(
    archive_ranking *ranking, fts_index *index, const char *word, int bytes, uint32_t columns, word_list *list) {
    memset(list, 0, sizeof *list);
    list->is_everywhere = columns == 0;
    list->columns = ranking->columns;
    find_weights(ranking, columns, list->weights);
    return postings_open(index, word, bytes, &list->list);
}

/* Notes the document that a list has come to; 0 if the word does not stand where it is sought. */
static int note_document(word_list *word) {
    word->row = postings_row(word->list);
    word->has_frequency = !word->is_everywhere;
    if (!word->has_frequency) return 1;
    word->frequency = postings_frequency(word->list, word->weights, word->columns);
    word->documents += word->frequency > 0;
    return word->frequency > 0;
}

static int next_document(word_list *word) {
    while (postings_next(word->list)) {
        if (note_document(word)) return 1;
    }
    return 0;
}

/* Goes to the first document from a row on. */
static int seek_document(word_list *word, int64_t row) {
    if (word->row >= row) return 1;
    if (!word->is_everywhere) {
        while (next_document(word)) {
            if (word->row >= row) return 1;
        }
        return 0;
    }
    return postings_seek(word->list, row) && note_document(word);
}

static double frequency_of(word_list *word) {
    if (!word->has_frequency) word->frequency = postings_frequency(word->list, word->weights, word->columns);
    word->has_frequency = 1;
    return word->frequency;
}

/* Goes on to the next document that has all the words, of which the rarest best comes first; 0 when one of them has no
 * more. */
static int next_common_document(word_list *const *words, int count) {
    if (!next_document(words[0])) return 0;
    for (int number = 1; number < count; number++) {
        if (!seek_document(words[number], words[0]->row)) return 0;
        if (words[number]->row > words[0]->row) {
            if (!seek_document(words[0], words[number]->row)) return 0;
            number = 0;
        }
    }
    return 1;
}

/* Takes the documents of one word, in any order. */
static void run_word(archive_ranking *ranking, word_list *word) {
    while (ranking->status == SQLITE_OK && postings_next_unordered(word->list)) {
        if (!note_document(word)) continue;
        count_hit(ranking, word->row);
        if (ranking->limit < 0) continue;
        double frequency = frequency_of(word);
        let_wait(ranking, word->row, &frequency);
    }
    ranking->documents[0] = ranking->total;
    if (ranking->status == SQLITE_OK) ranking->status = postings_status(word->list);
}

/* Counts the documents of words, which scores need, and puts the rarest first; words of certain columns, which are
 * counted as their lists are gone through, come last. */
static int order_words(archive_ranking *ranking, fts_index *index, word_list *words, int count, word_list **order) {
    for (int number = 0; number < count; number++) {
        words[number].documents = 0;
        if (words[number].is_everywhere) {
            int status = count_word(index, &ranking->phrases[number], &words[number].documents);
            if (status != SQLITE_OK) return status;
        }
        int place = number;
        int64_t documents = words[number].is_everywhere ? words[number].documents : INT64_MAX;
        for (; place > 0; place--) {
            int64_t before = order[place - 1]->is_everywhere ? order[place - 1]->documents : INT64_MAX;
            if (before <= documents) break;
            order[place] = order[place - 1];
        }
        order[place] = &words[number];
    }
    return SQLITE_OK;
}

static void run_lists(archive_ranking *ranking, fts_index *index, word_list *words, int count) {
    double frequencies[most_words];
    word_list *order[most_words];
    ranking->status = order_words(ranking, index, words, count, order);
    while (ranking->status == SQLITE_OK && next_common_document(order, count)) {
        count_hit(ranking, words[0].row);
        if (ranking->limit < 0) continue;
        for (int number = 0; number < count; number++) frequencies[number] = frequency_of(&words[number]);
        let_wait(ranking, words[0].row, frequencies);
    }
    for (int number = 0; number < count && ranking->status == SQLITE_OK; number++) {
        /* Those after the last hit count as well. */
        while (!words[number].is_everywhere && next_document(&words[number])) continue;
        ranking->documents[number] = words[number].documents;
        ranking->status = postings_status(words[number].list);
    }
}

/* Where a phrase begins in a document that has all its words: its first words' places that the others follow. */
static int find_phrase(word_list *words, int count, int64_t **starts, int *capacity) {
    const int64_t *places;
    int found = postings_places(words[0].list, &places);
    if (found > *capacity) {
        free(*starts);
        *starts = malloc((size_t)found * 2 * sizeof **starts);
        *capacity = *starts ? found * 2 : 0;
        if (!*starts) return -1;
    }
    if (found) memcpy(*starts, places, (size_t)found * sizeof **starts);
    for (int number = 1; number < count && found > 0; number++) {
        int following = postings_places(words[number].list, &places), kept = 0, at = 0;
        for (int index = 0; index < found; index++) {
            int64_t wanted = (*starts)[index] + number;
            while (at < following && places[at] < wanted) at++;
            if (at < following && places[at] == wanted) (*starts)[kept++] = (*starts)[index];
        }
        found = kept;
    }
    return found;
}

static void run_phrase(archive_ranking *ranking, word_list *words, int count, uint32_t columns) {
    word_list *order[most_words];
    for (int number = 0; number < count; number++) order[number] = &words[number];
    double weights[most_columns];
    int64_t *starts = NULL;
    int capacity = 0;
    find_weights(ranking, columns, weights);
    while (ranking->status == SQLITE_OK && next_common_document(order, count)) {
        int found = find_phrase(words, count, &starts, &capacity);
        if (found < 0) ranking->status = SQLITE_NOMEM;
        double frequency = 0;
        for (int index = 0; index < found; index++) {
            int64_t column = starts[index] >> 32;
            frequency += column < ranking->columns ? weights[column] : 1;
        }
        if (frequency == 0) continue;
        count_hit(ranking, words[0].row);
        let_wait(ranking, words[0].row, &frequency);
    }
    ranking->documents[0] = ranking->total;
    for (int number = 0; number < count && ranking->status == SQLITE_OK; number++) {
        ranking->status = postings_status(words[number].list);
    }
    free(starts);
}

/* Opens the lists of a phrase's words; columns are looked at when their places are. */
static int open_phrase(archive_ranking *ranking, fts_index *index, const phrase *phrase, word_list *words, int *opened) {
    const char *word = phrase->words, *end = phrase->words + phrase->bytes;
    int status = SQLITE_OK;
    while (word <= end && status == SQLITE_OK) {
        const char *space = memchr(word, ' ', (size_t)(end - word));
        if (!space) space = end;
        status = open_word(ranking, index, word, (int)(space - word), 0, &words[(*opened)++]);
        word = space + 1;
    }
    return status;
}

static int open_words(archive_ranking *ranking, fts_index *index, word_list *words, int *opened) {
    int status = SQLITE_OK;
    while (*opened < ranking->phrase_count && status == SQLITE_OK) {
        const phrase *phrase = &ranking->phrases[*opened];
        if (phrase->count != 1) return SQLITE_MISMATCH;
        status = open_word(ranking, index, phrase->words, phrase->bytes, phrase->columns, &words[(*opened)++]);
    }
    return status;
}

int archive_ranking_run_words(archive_ranking *ranking) {
    word_list words[most_words];
    int count = ranking->phrase_count, opened = 0;
    fts_index *index = NULL;
    if (count < 1 || count > most_words || ranking->phrases[0].count > most_words) return SQLITE_MISMATCH;
    int is_phrase = count == 1 && ranking->phrases[0].count > 1;
    int status = fts_index_open(ranking->db, ranking->table, &index);
    if (status == SQLITE_OK && is_phrase) {
        status = open_phrase(ranking, index, &ranking->phrases[0], words, &opened);
    } else if (status == SQLITE_OK) {
        status = open_words(ranking, index, words, &opened);
    }
    if (status == SQLITE_OK) status = begin(ranking, fts_index_size(index), count);
    if (status == SQLITE_OK) {
        ranking->is_waiting = 1;
        if (is_phrase) run_phrase(ranking, words, opened, ranking->phrases[0].columns);
        else if (opened == 1 && !ranking->keeps_rows) run_word(ranking, &words[0]);
        else run_lists(ranking, index, words, opened);
        status = ranking->status;
    }
    while (opened > 0) postings_close(words[--opened].list);
    fts_index_close(index);
    return status;
}

/* MARK: Results */

/* Weighs the hits that waited. */
static void weigh_waiting(archive_ranking *ranking) {
    int phrases = ranking->idf_count;
    for (int number = 0; number < phrases; number++) {
        ranking->idf[number] = inverse_frequency(ranking->size, ranking->documents[number]);
    }
    if (ranking->waiting_count > few_documents) ranking->looked_up = few_documents;
    for (int64_t index = 0; index < ranking->waiting_count && ranking->status == SQLITE_OK; index++) {
        int64_t row = ranking->waiting_rows[index];
        const double *frequencies = &ranking->waiting_frequencies[index * phrases];
        keep(ranking, (archive_hit){row, score(ranking, row, frequencies)});
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
