#include "ranking.h"

#include <stdlib.h>

static const char pointer_type[] = "archive_ranking";

static int count_document(const Fts5ExtensionApi *api, Fts5Context *context, void *documents) {
    (void)api, (void)context;
    (*(int64_t *)documents)++;
    return SQLITE_OK;
}

static int begin_expression(archive_ranking *ranking, const Fts5ExtensionApi *api, Fts5Context *context) {
    collection_size size;
    int status = api->xRowCount(context, &size.documents);
    if (status == SQLITE_OK) status = api->xColumnTotalSize(context, -1, &size.words);
    if (status == SQLITE_OK) status = ranking_begin(ranking, size, api->xPhraseCount(context));
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
        if (!is_word || ranking_count_word(index, phrase, &documents) != SQLITE_OK) {
            documents = 0;
            status = api->xQueryPhrase(context, number, &documents, count_document);
        }
        ranking->idf[number] = ranking_inverse_frequency(size, documents);
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
    ranking_count_hit(ranking, row);
    if (ranking->limit < 0) return ranking->status;
    if (ranking->is_waiting) {
        double frequency = weighted_frequency(ranking, api, context, 0);
        ranking->documents[0]++;
        ranking_let_wait(ranking, row, &frequency);
        return ranking->status;
    }
    for (int number = 0; number < ranking->idf_count; number++) {
        ranking->frequencies[number] = weighted_frequency(ranking, api, context, number);
    }
    ranking_keep(ranking, (archive_hit){row, ranking_score(ranking, row, ranking->frequencies)});
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
