// ingest-floor ARTICLES FILE: JSON lines straight into one table and a full-text index, by SQLite's C interface.
//
// The least that any ingest does: no dates read, no names found, no sources kept. The index has the columns, tokenizer
// and memory of an archive's. The lines must be objects whose values are strings, as make-articles writes them.
#include <fcntl.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum { FIELDS = 9, LONGEST_LINE = 1 << 24 };
static const char *const names[FIELDS] = {"id", "title", "date", "agency", "country", "lang", "url", "summary", "body"};

static const char schema[] =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
    "CREATE TABLE articles"
    " (rowid INTEGER PRIMARY KEY, id TEXT UNIQUE, title, date, agency, country, lang, url, summary, body);"
    "CREATE VIRTUAL TABLE articles_fts USING fts5 (title, summary, body, captions, people, organisations, places,"
    " content = '', tokenize = 'unicode61 remove_diacritics 2');"
    "INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 33554432); BEGIN";

typedef struct { const char *start; int length; } Text;

static _Noreturn void fail(const char *what) {
    fprintf(stderr, "ingest-floor: %s\n", what);
    exit(2);
}

static void execute(sqlite3 *db, const char *sql) {
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) fail(sqlite3_errmsg(db));
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail(sqlite3_errmsg(db));
    return statement;
}

static void insert(sqlite3 *db, sqlite3_stmt *statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) fail(sqlite3_errmsg(db));
    sqlite3_reset(statement);
}

// Appends a code point of four hexadecimal digits, or of two such halves; returns where the text goes on.
static const char *unicode(const char *at, char **out) {
    unsigned code = 0, low = 0;
    if (sscanf(at, "%4x", &code) != 1) fail("a bad \\u");
    at += 4;
    if (code >> 10 == 0x36 && sscanf(at, "\\u%4x", &low) == 1) {
        code = 0x10000 + ((code & 0x3FF) << 10 | (low & 0x3FF));
        at += 6;
    }
    char *o = *out;
    int more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    *o++ = more ? (0xF0 << (3 - more) & 0xFF) | code >> 6 * more : code;
    while (more--) *o++ = 0x80 | (code >> 6 * more & 0x3F);
    *out = o;
    return at;
}

// The text from after an opening quote to the closing one, in place unless something in it is escaped.
static Text string(const char **cursor, char **spare) {
    const char *at = *cursor, *begin = at;
    while (*at != '"' && *at != '\\') at++;
    if (*at == '"') return *cursor = at + 1, (Text){begin, at - begin};
    char *out = memcpy(*spare, begin, at - begin), *first = out;
    for (out += at - begin; *at != '"';) {
        if (*at != '\\') { *out++ = *at++; continue; }
        static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
        const char *found = strchr(from, at[1]);
        at += 2;
        if (at[-1] == 'u') at = unicode(at, &out);
        else *out++ = found ? to[found - from] : at[-1];
    }
    *spare = out;
    return *cursor = at + 1, (Text){first, out - first};
}

// Reads the object at the cursor; returns whether there was one.
static bool article(const char **cursor, const char *end, char *spare, Text fields[FIELDS]) {
    memset(fields, 0, FIELDS * sizeof *fields);
    const char *line = *cursor, *newline = line < end ? memchr(line, '\n', end - line) : NULL;
    if (!newline) return false;
    if (newline - line > LONGEST_LINE) fail("a line is too long");
    for (const char *at = memchr(line, '"', newline - line); at && at < newline; at = memchr(at, '"', newline - at)) {
        at++;
        Text name = string(&at, &spare);
        if (!(at = memchr(at, '"', newline - at))) fail("a value that is no string");
        at++;
        Text value = string(&at, &spare);
        for (int i = 0; i < FIELDS; i++)
            if (name.length == (int)strlen(names[i]) && !memcmp(name.start, names[i], name.length)) fields[i] = value;
    }
    return *cursor = newline + 1, true;
}

int main(int count, char **arguments) {
    if (count != 3) fail("usage: ingest-floor ARTICLES FILE");
    int file = open(arguments[1], O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) || !status.st_size) fail("cannot read the articles");
    const char *bytes = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0), *end = bytes + status.st_size;
    char *spare = malloc(LONGEST_LINE);
    if (bytes == MAP_FAILED || !spare) fail("no memory");

    sqlite3 *db;
    if (sqlite3_open(arguments[2], &db) != SQLITE_OK) fail("cannot make the file");
    execute(db, schema);
    sqlite3_stmt *row = prepare(db, "INSERT INTO articles VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    sqlite3_stmt *words = prepare(db, "INSERT INTO articles_fts (rowid, title, summary, body) VALUES (?1, ?2, ?3, ?4)");
    static const int searched[] = {1, 7, 8};
    Text fields[FIELDS];
    for (sqlite3_int64 id = 1; article(&bytes, end, spare, fields); id++) {
        sqlite3_bind_int64(row, 1, id);
        for (int i = 0; i < FIELDS; i++)
            sqlite3_bind_text(row, i + 2, fields[i].start, fields[i].length, SQLITE_STATIC);
        insert(db, row);
        sqlite3_bind_int64(words, 1, id);
        for (int i = 0; i < 3; i++)
            sqlite3_bind_text(words, i + 2, fields[searched[i]].start, fields[searched[i]].length, SQLITE_STATIC);
        insert(db, words);
    }
    execute(db, "COMMIT");
    sqlite3_finalize(row);
    sqlite3_finalize(words);
    return sqlite3_close(db) == SQLITE_OK ? 0 : 2;
}
