#include "ranking.h"

#include <stdlib.h>
#include <string.h>

int ranking_count_word(fts_index *index, const phrase *phrase, int64_t *documents) {
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
        ranking_count_hit(ranking, word->row);
        if (ranking->limit < 0) continue;
        double frequency = frequency_of(word);
        ranking_let_wait(ranking, word->row, &frequency);
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
            int status = ranking_count_word(index, &ranking->phrases[number], &words[number].documents);
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
        ranking_count_hit(ranking, words[0].row);
        if (ranking->limit < 0) continue;
        for (int number = 0; number < count; number++) frequencies[number] = frequency_of(&words[number]);
        ranking_let_wait(ranking, words[0].row, frequencies);
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
        ranking_count_hit(ranking, words[0].row);
        ranking_let_wait(ranking, words[0].row, &frequency);
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
    if (status == SQLITE_OK) status = ranking_begin(ranking, fts_index_size(index), count);
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
