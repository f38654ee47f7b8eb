#include "postings.h"

#include <stdlib.h>
#include <string.h>

typedef const unsigned char *bytes;

enum {
    structure_row = 10,
    averages_row = 1,
    page_bits = 31,
    segment_shift = 37, /* row of a page: segment << 37 | page */
    page_header = 4,    /* offset of the first row on it, size of its content; then the content, then its words' places */
    most_segments = 2000,
    last_segment = 65535
};

typedef struct {
    int id;
    int first_page;
    int last_page;
} segment;

struct fts_index {
    sqlite3 *db;
    char *data_table;
    sqlite3_stmt *find_page;
    collection_size size;
    int count;
    segment segments[];
};

/* One segment's part of a posting list. */
typedef struct {
    const segment *segment;
    sqlite3_blob *blob;
    unsigned char *page; /* owned */
    int capacity;
    int page_number;
    int page_size;
    int content_end;  /* where the content of the page ends */
    int list_end;     /* where the next word begins; INT32_MAX when not on this page */
    int position;     /* of the entry's positions on `page` */
    int length;       /* bytes of the entry's positions, which may go on on the next pages */
    int64_t row;
    int is_fresh; /* whether the page was read for positions only, and its first row is still to come */
    int takes_back; /* whether the entry takes back what older segments say of its row */
} cursor;

struct postings {
    fts_index *index;
    int status;
    int64_t row;
    cursor *current;
    int64_t *rows;         /* of the cursors' entries, side by side; INT64_MAX at the end of one */
    unsigned char *joined; /* positions that go over the end of a page */
    int joined_capacity;
    int64_t *places;
    int place_capacity;
    int64_t *taken_back; /* rows that newer segments took back, ascending; behind them those of the segment in hand */
    int taken_count, taken_sorted, taken_at, taken_capacity;
    int count;
    cursor cursors[];
};

/* MARK: Numbers */

/* Reads a number of 1 to 9 bytes, big end first, seven bits a byte. Returns its width, or 0 if it ends too late. */
static int read_long_number(bytes at, bytes end, uint64_t *value) {
    uint64_t number = 0;
    for (int width = 0; width < 9 && at + width < end; width++) {
        unsigned char byte = at[width];
        if (width == 8) {
            *value = number << 8 | byte;
            return 9;
        }
        number = number << 7 | (byte & 0x7F);
        if (byte < 0x80) {
            *value = number;
            return width + 1;
        }
    }
    return 0;
}

static inline int read_number(bytes at, bytes end, uint64_t *value) {
    if (at >= end || *at >= 0x80) return read_long_number(at, end, value);
    *value = *at;
    return 1;
}

/* Reads the next number of a record and goes on behind it; -1 at the end. */
static int64_t next_number(bytes *at, bytes end) {
    uint64_t value;
    int width = read_number(*at, end, &value);
    if (width == 0) return -1;
    *at += width;
    return (int64_t)value;
}

static int two_bytes(bytes at) { return at[0] << 8 | at[1]; }

/* MARK: The index */

static int prepare(sqlite3 *db, const char *format, const char *table, sqlite3_stmt **statement) {
    char *sql = sqlite3_mprintf(format, table);
    if (!sql) return SQLITE_NOMEM;
    int status = sqlite3_prepare_v2(db, sql, -1, statement, NULL);
    sqlite3_free(sql);
    return status;
}

/* The version of the index's form: 4 is what is read here. */
static int check_version(sqlite3 *db, const char *table) {
    sqlite3_stmt *statement;
    int status = prepare(db, "SELECT v FROM \"%w_config\" WHERE k = 'version'", table, &statement);
    if (status != SQLITE_OK) return SQLITE_MISMATCH;
    int version = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    return version == 4 ? SQLITE_OK : SQLITE_MISMATCH;
}

static int read_sizes(bytes at, int count, collection_size *size) {
    bytes end = at + count;
    size->documents = next_number(&at, end);
    size->words = 0;
    while (at < end) {
        int64_t words = next_number(&at, end);
        if (words < 0 || words > INT64_MAX - size->words) return SQLITE_CORRUPT;
        size->words += words;
    }
    return size->documents < 0 ? SQLITE_CORRUPT : SQLITE_OK;
}

/* Reads the structure record: a cookie of four bytes, the numbers of levels, segments and writes, then the levels. */
static int read_structure(bytes at, int count, fts_index **result) {
    bytes end = at + count;
    if (count < 7) return SQLITE_CORRUPT;
    at += 4;
    if (*at == 0xFF) return SQLITE_MISMATCH; /* the second form of the record, for tables without content */
    int64_t levels = next_number(&at, end), segments = next_number(&at, end);
    if (next_number(&at, end) < 0 || levels < 0 || segments < 0) return SQLITE_CORRUPT;
    if (segments > most_segments) return SQLITE_MISMATCH;
    fts_index *index = calloc(1, sizeof *index + (size_t)segments * sizeof(segment));
    if (!index) return SQLITE_NOMEM;
    *result = index;
    for (int64_t level = 0; level < levels; level++) {
        int64_t merging = next_number(&at, end), here = next_number(&at, end);
        if (merging < 0 || here < 0 || here > segments - index->count) return SQLITE_CORRUPT;
        /* The newest segment of a level stands last in the record, and first here. */
        for (int64_t number = here - 1; number >= 0; number--) {
            segment *segment = &index->segments[index->count + number];
            int64_t id = next_number(&at, end), first = next_number(&at, end), last = next_number(&at, end);
            if (id < 1 || id > last_segment || first < 0 || last < first || last > INT32_MAX) return SQLITE_CORRUPT;
            segment->id = (int)id;
            segment->first_page = (int)first;
            segment->last_page = (int)last;
        }
        index->count += (int)here;
    }
    return SQLITE_OK;
}

static int read_records(sqlite3 *db, const char *table, fts_index **index) {
    sqlite3_stmt *statement;
    collection_size size = {0, 0};
    int status = prepare(db, "SELECT block FROM \"%w_data\" WHERE id = ?", table, &statement);
    if (status != SQLITE_OK) return status;
    for (int id = averages_row; status == SQLITE_OK; id = structure_row) {
        sqlite3_bind_int(statement, 1, id);
        bytes record = NULL;
        int count = 0;
        if (sqlite3_step(statement) == SQLITE_ROW) {
            record = sqlite3_column_blob(statement, 0);
            count = sqlite3_column_bytes(statement, 0);
        }
        if (id == averages_row) {
            status = count ? read_sizes(record, count, &size) : SQLITE_OK;
        } else {
            status = record ? read_structure(record, count, index) : SQLITE_CORRUPT;
        }
        sqlite3_reset(statement);
        if (id == structure_row) break;
    }
    sqlite3_finalize(statement);
    if (status == SQLITE_OK) (*index)->size = size;
    return status;
}

int fts_index_open(sqlite3 *db, const char *table, fts_index **result) {
    *result = NULL;
    int status = check_version(db, table);
    if (status == SQLITE_OK) status = read_records(db, table, result);
    fts_index *index = *result;
    if (status == SQLITE_OK) {
        index->db = db;
        index->data_table = sqlite3_mprintf("%s_data", table);
        status = index->data_table ? SQLITE_OK : SQLITE_NOMEM;
    }
    if (status == SQLITE_OK) {
        status = prepare(
            db, "SELECT pgno FROM \"%w_idx\" WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1", table,
            &index->find_page);
    }
    if (status != SQLITE_OK) {
        fts_index_close(index);
        *result = NULL;
    }
    return status;
}

void fts_index_close(fts_index *index) {
    if (!index) return;
    sqlite3_finalize(index->find_page);
    sqlite3_free(index->data_table);
    free(index);
}

collection_size fts_index_size(const fts_index *index) { return index->size; }

/* MARK: Pages */

static int read_page(fts_index *index, cursor *cursor, int number) {
    if (number > cursor->segment->last_page) return SQLITE_DONE;
    int64_t row = (int64_t)cursor->segment->id << segment_shift | number;
    int status = cursor->blob ? sqlite3_blob_reopen(cursor->blob, row)
                              : sqlite3_blob_open(index->db, "main", index->data_table, "block", row, 0, &cursor->blob);
    if (status != SQLITE_OK) return status == SQLITE_ERROR ? SQLITE_CORRUPT : status; /* there is no such page */
    int size = sqlite3_blob_bytes(cursor->blob);
    if (size > cursor->capacity) {
        free(cursor->page);
        cursor->page = malloc((size_t)size);
        cursor->capacity = cursor->page ? size : 0;
        if (!cursor->page) return SQLITE_NOMEM;
    }
    status = sqlite3_blob_read(cursor->blob, cursor->page, size, 0);
    if (status != SQLITE_OK) return status;
    int content_end = size < page_header ? 0 : two_bytes(cursor->page + 2);
    if (content_end < page_header || content_end > size) return SQLITE_CORRUPT;
    cursor->page_number = number;
    cursor->page_size = size;
    cursor->content_end = content_end;
    return SQLITE_OK;
}

/* MARK: Finding a word */

/* Compares a word of a page with the one sought: its first byte, '0', is that of the main index. */
static int is_word(const unsigned char *found, int count, const char *word, int bytes) {
    return count == bytes + 1 && found[0] == '0' && memcmp(found + 1, word, (size_t)bytes) == 0;
}

/* Finds the word on the page; puts the cursor behind it. Returns SQLITE_DONE when it is not there. */
static int find_on_page(cursor *cursor, const char *word, int count) {
    bytes page = cursor->page, places = page + cursor->content_end, places_end = page + cursor->page_size;
    bytes end = page + cursor->content_end;
    unsigned char found[4096];
    int found_count = 0, is_first = 1;
    int64_t place = next_number(&places, places_end);
    while (place > 0 && place < cursor->content_end) {
        int64_t step = next_number(&places, places_end);
        bytes at = page + place;
        int64_t kept = is_first ? 0 : next_number(&at, end), added = next_number(&at, end);
        if (kept < 0 || kept > found_count || added < 0 || added > end - at) return SQLITE_CORRUPT;
        if (kept + added > (int64_t)sizeof found) return SQLITE_MISMATCH;
        memcpy(found + kept, at, (size_t)added);
        found_count = (int)(kept + added);
        if (is_word(found, found_count, word, count)) {
            cursor->position = (int)(at + added - page);
            cursor->list_end = step < 0 || step > cursor->content_end ? INT32_MAX : (int)(place + step);
            return SQLITE_OK;
        }
        is_first = 0;
        if (step < 0 || step > cursor->content_end) break;
        place += step;
    }
    return SQLITE_DONE;
}

/* MARK: Entries */

/* Reads the size of the entry whose row was just read. */
static int read_size(cursor *cursor, bytes at) {
    uint64_t size;
    int width = read_number(at, cursor->page + cursor->content_end, &size);
    if (width == 0 || size > INT32_MAX) return SQLITE_CORRUPT;
    cursor->position = (int)(at + width - cursor->page);
    cursor->length = (int)(size >> 1);
    cursor->takes_back = size < 2 || (size & 1);
    return SQLITE_OK;
}

static int read_row(cursor *cursor, int at, int is_delta) {
    uint64_t number;
    int width = read_number(cursor->page + at, cursor->page + cursor->content_end, &number);
    if (width == 0) return SQLITE_CORRUPT;
    cursor->row = is_delta ? (int64_t)((uint64_t)cursor->row + number) : (int64_t)number;
    return read_size(cursor, cursor->page + at + width);
}

/* Where the page's first word is, at which a list that began before must end; -1 if none is. */
static int64_t first_place(cursor *cursor) {
    bytes places = cursor->page + cursor->content_end;
    int64_t place = next_number(&places, cursor->page + cursor->page_size);
    cursor->list_end = place < 0 ? INT32_MAX : (int)place;
    return place;
}

/* Goes to the first entry of a word, whose list may begin on the next page. */
static int first_entry(fts_index *index, cursor *cursor) {
    int at = cursor->position;
    while (at >= cursor->content_end) {
        int status = read_page(index, cursor, cursor->page_number + 1);
        if (status != SQLITE_OK) return status;
        at = page_header;
        first_place(cursor);
    }
    return read_row(cursor, at, 0);
}

/* Goes to the next entry of the list; SQLITE_DONE at its end. */
static int next_entry(fts_index *index, cursor *cursor) {
    int64_t at = (int64_t)cursor->position + cursor->length;
    if (at < cursor->content_end) {
        return at >= cursor->list_end ? SQLITE_DONE : read_row(cursor, (int)at, 1);
    }
    for (;;) {
        int status = cursor->is_fresh ? SQLITE_OK : read_page(index, cursor, cursor->page_number + 1);
        if (status != SQLITE_OK) return status;
        cursor->is_fresh = 0;
        int64_t first_word = first_place(cursor);
        int first_row = two_bytes(cursor->page);
        if (first_row >= page_header && first_row < cursor->content_end) return read_row(cursor, first_row, 0);
        if (first_word >= 0) return SQLITE_DONE;
    }
}

static int open_cursor(fts_index *index, cursor *cursor, const char *word, int count) {
    sqlite3_stmt *find = index->find_page;
    char *key = malloc((size_t)count + 1);
    if (!key) return SQLITE_NOMEM;
    key[0] = '0';
    memcpy(key + 1, word, (size_t)count);
    sqlite3_bind_int(find, 1, cursor->segment->id);
    sqlite3_bind_blob(find, 2, key, count + 1, SQLITE_STATIC);
    int page = cursor->segment->first_page;
    int step = sqlite3_step(find);
    if (step == SQLITE_ROW && sqlite3_column_int64(find, 0) >> 1 > page) page = (int)(sqlite3_column_int64(find, 0) >> 1);
    int status = sqlite3_reset(find);
    sqlite3_clear_bindings(find);
    free(key);
    if (status == SQLITE_OK) status = read_page(index, cursor, page);
    if (status == SQLITE_OK) status = find_on_page(cursor, word, count);
    if (status == SQLITE_OK) status = first_entry(index, cursor);
    return status;
}

/* MARK: Lists */

/* Notes where a cursor has come to. */
static void set_row(postings *list, const cursor *cursor, int status) {
    list->rows[cursor - list->cursors] = status == SQLITE_OK ? cursor->row : INT64_MAX;
    if (status != SQLITE_OK && status != SQLITE_DONE) list->status = status;
}

int postings_open(fts_index *index, const char *word, int bytes, postings **result) {
    postings *list = calloc(1, sizeof *list + (size_t)index->count * sizeof(cursor));
    *result = list;
    if (!list) return SQLITE_NOMEM;
    list->index = index;
    list->rows = calloc((size_t)index->count + 1, sizeof *list->rows);
    if (!list->rows) list->status = SQLITE_NOMEM;
    for (int number = 0; number < index->count && list->status == SQLITE_OK; number++) {
        cursor *cursor = &list->cursors[list->count];
        cursor->segment = &index->segments[number];
        if (cursor->segment->first_page == 0) continue; /* being written */
        list->count++;
        set_row(list, cursor, open_cursor(index, cursor, word, bytes));
    }
    return list->status;
}

void postings_close(postings *list) {
    if (!list) return;
    for (int number = 0; number < list->count; number++) {
        sqlite3_blob_close(list->cursors[number].blob);
        free(list->cursors[number].page);
    }
    free(list->rows);
    free(list->joined);
    free(list->places);
    free(list->taken_back);
    free(list);
}

int postings_status(const postings *list) { return list->status; }
int64_t postings_row(const postings *list) { return list->row; }

static int64_t lowest_row(const int64_t *rows, int count) {
    int64_t lowest = INT64_MAX;
    for (int number = 0; number < count; number++) lowest = rows[number] < lowest ? rows[number] : lowest;
    return lowest;
}

static void go_on(postings *list, cursor *cursor) { set_row(list, cursor, next_entry(list->index, cursor)); }

/* Takes the newest segment's entry of the lowest row; 0 when there is none. */
static int take_lowest(postings *list) {
    list->row = lowest_row(list->rows, list->count);
    list->current = NULL;
    if (list->status != SQLITE_OK || list->row == INT64_MAX) return 0;
    int newest = 0;
    while (list->rows[newest] != list->row) newest++;
    list->current = &list->cursors[newest];
    return 1;
}

int postings_next(postings *list) {
    if (list->status != SQLITE_OK) return 0; /* a cursor may stand nowhere */
    do {
        /* Older segments' entries of the same row have had their time as well. */
        for (int number = 0; list->current && number < list->count; number++) {
            if (list->rows[number] == list->row) go_on(list, &list->cursors[number]);
        }
        if (!take_lowest(list)) return 0;
    } while (list->current->length == 0); /* deleted */
    return 1;
}

int postings_seek(postings *list, int64_t row) {
    if (list->status != SQLITE_OK) return 0;
    if (list->current && list->row >= row) return 1;
    for (int number = 0; number < list->count; number++) {
        while (list->rows[number] < row) go_on(list, &list->cursors[number]);
    }
    if (!take_lowest(list)) return 0;
    return list->current->length > 0 || postings_next(list);
}

static int compare_rows(const void *one, const void *other) {
    int64_t first = *(const int64_t *)one, second = *(const int64_t *)other;
    return (first > second) - (first < second);
}

/* Notes that older segments' entries of a row do not count. */
static void take_back(postings *list, int64_t row) {
    if (list->taken_count == list->taken_capacity) {
        int capacity = list->taken_capacity ? list->taken_capacity * 2 : 64;
        int64_t *larger = realloc(list->taken_back, (size_t)capacity * sizeof row);
        if (!larger) {
            list->status = SQLITE_NOMEM;
            return;
        }
        list->taken_back = larger;
        list->taken_capacity = capacity;
    }
    list->taken_back[list->taken_count++] = row;
}

static int is_taken_back(postings *list, int64_t row) {
    while (list->taken_at < list->taken_sorted && list->taken_back[list->taken_at] < row) list->taken_at++;
    return list->taken_at < list->taken_sorted && list->taken_back[list->taken_at] == row;
}

static void end_segment(postings *list) {
    if (list->taken_count > list->taken_sorted) {
        qsort(list->taken_back, (size_t)list->taken_count, sizeof(int64_t), compare_rows);
    }
    list->taken_sorted = list->taken_count;
    list->taken_at = 0;
}

int postings_next_unordered(postings *list) {
    if (list->status != SQLITE_OK) return 0;
    cursor *cursor = list->current ? list->current : list->cursors, *end = list->cursors + list->count;
    if (list->current) go_on(list, cursor);
    list->current = NULL;
    while (cursor < end && list->status == SQLITE_OK) {
        int64_t row = list->rows[cursor - list->cursors];
        if (row == INT64_MAX) {
            end_segment(list);
            cursor++;
            continue;
        }
        int counts = cursor->length > 0 && !is_taken_back(list, row);
        if (cursor->takes_back) take_back(list, row);
        if (counts) {
            list->row = row;
            list->current = cursor;
            return 1;
        }
        go_on(list, cursor);
    }
    return 0;
}

/* MARK: Positions */

/* Collects the positions of an entry that go on on the next pages. */
static int join_positions(postings *list, cursor *cursor) {
    if (cursor->length > list->joined_capacity) {
        free(list->joined);
        list->joined = malloc((size_t)cursor->length * 2);
        list->joined_capacity = list->joined ? cursor->length * 2 : 0;
        if (!list->joined) return SQLITE_NOMEM;
    }
    int done = 0;
    for (;;) {
        int here = cursor->content_end - cursor->position, rest = cursor->length - done;
        if (here > rest) here = rest;
        memcpy(list->joined + done, cursor->page + cursor->position, (size_t)here);
        done += here;
        if (done == cursor->length) break;
        int status = read_page(list->index, cursor, cursor->page_number + 1);
        if (status != SQLITE_OK) return status == SQLITE_DONE ? SQLITE_CORRUPT : status;
        cursor->position = page_header;
    }
    cursor->is_fresh = 1;
    cursor->position = cursor->content_end;
    cursor->length = 0;
    return SQLITE_OK;
}

/* Counts the positions: a number each, but for the number 1, which goes before the number of the next column. */
static double weigh(bytes at, bytes end, const double *weights, int columns) {
    double frequency = 0, weight = columns > 0 ? weights[0] : 1;
    while (at < end) {
        if (*at == 1) {
            uint64_t column;
            at++;
            int width = read_number(at, end, &column);
            if (width == 0) break;
            at += width;
            weight = column < (uint64_t)columns ? weights[column] : 1;
        } else {
            while (at < end && *at >= 0x80) at++;
            at++;
            frequency += weight;
        }
    }
    return frequency;
}

/* The positions of the entry in hand, joined if they go over the end of a page; NULL after an error. */
static bytes current_positions(postings *list, int *count) {
    cursor *cursor = list->current;
    *count = cursor->length;
    if (cursor->position + cursor->length <= cursor->content_end) return cursor->page + cursor->position;
    list->status = join_positions(list, cursor);
    return list->status == SQLITE_OK ? list->joined : NULL;
}

double postings_frequency(postings *list, const double *weights, int columns) {
    int count;
    bytes at = current_positions(list, &count);
    return at ? weigh(at, at + count, weights, columns) : 0;
}

int postings_places(postings *list, const int64_t **places) {
    int size, count = 0;
    bytes at = current_positions(list, &size), end = at + size;
    if (size > list->place_capacity) {
        free(list->places);
        list->places = malloc((size_t)size * 2 * sizeof *list->places);
        list->place_capacity = list->places ? size * 2 : 0;
        if (!list->places) list->status = SQLITE_NOMEM;
    }
    int64_t place = 0, column = 0;
    while (list->status == SQLITE_OK && at < end) {
        uint64_t number;
        int width = read_number(at, end, &number);
        if (width == 0) break;
        at += width;
        if (number == 1) {
            width = read_number(at, end, &number);
            if (width == 0) break;
            at += width;
            column = (int64_t)(number & 0xFFFF);
            place = 0;
        } else {
            place += (int64_t)number - 2;
            list->places[count++] = column << 32 | (place & 0x7FFFFFFF);
        }
    }
    *places = list->places;
    return count;
}
