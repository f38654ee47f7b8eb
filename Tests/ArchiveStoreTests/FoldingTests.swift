import ArchiveMigrations
import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Folding agrees with the index")
struct FoldingTests {
    private let words = [
        "Kalın", "KALIN", "İstanbul", "Łódź", "straße", "Ærø", "œuvre", "Þór", "Đorđe", "Erdoğan", "al-Sudani’s",
        "U.S.", "AC/DC", "don't", "Ελλάδα", "Αθήνας", "Йошкар-Ола", "ёлка", "Україна", "القاهرة", "ﻣﺤﻤﺪﷺ", "ᾠδή",
        "बांग्लादेश", "বাংলা", "CO₂", "١٢٫٥", "الْعَرَبِيَّة", "שָׁלוֹם",
        "Ｔｏｋｙｏ", "東京タワー", "서울", "ไทย", "हिन्दी", "Nguyễn", "naïve", "e\u{301}te\u{301}", "co\u{00AD}operate",
        "ﬁnance", "x²", "№5", "2024-05-01", "3,14", "a_b", "C++", "été", "Ĳssel", "ʻOkina", "Ma‘arib",
        "₺500", "\u{2067}Kalin\u{2069}", "a\u{310}b", "🤝🏽Iraq", "ꝏ", "x\u{0378}y",
    ]

    @Test("The archive has the program's table of letters; when that changes, a migration must change this one")
    func letters() throws {
        let stored = try ArchiveStore.inMemory().reading { db in
            try Row.fetchAll(db, sql: "SELECT letter, plain FROM folded_letters").map { row in
                "\(row["letter"] as String)\(row["plain"] as String)"
            }
        }
        // Compared by scalars: strings that decompose alike would be equal.
        let listed = TextFolding.letterReplacements.map { "\($0.letter)\($0.plain)" }
        #expect(Set(stored.map { Array($0.unicodeScalars) }) == Set(listed.map { Array($0.unicodeScalars) }))
        #expect(stored.count == listed.count)
    }

    @Test("Every letter that the program replaces is replaced by the searched views in the same way")
    func views() throws {
        let store = try ArchiveStore.inMemory()
        let text = TextFolding.letterReplacements.map { "x\($0.letter)y" }.joined(separator: " ")
        var article = Samples.article(1, text, body: [words.joined(separator: " "), "plain ASCII"])
        article.summary = "plain"
        try store.ingest([article])
        try store.reading { db in
            let row = try #require(try Row.fetchOne(db, sql: "SELECT title, summary, body FROM articles_searched"))
            #expect(row["title"] == TextFolding.indexText(text))
            #expect(row["summary"] == "plain")
            #expect(row["body"] == TextFolding.indexText(StoredText.paragraphs(article.body)))
        }
        #expect(try store.integrityProblems() == [])
    }

    @Test("The index holds the words that the program's own cutting gives")
    func vocabulary() throws {
        let store = try ArchiveStore.inMemory()
        for (number, word) in words.enumerated() {
            let queue = try DatabaseQueue()
            let indexed = try queue.write { db in
                try db.execute(
                    sql: """
                        CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = "unicode61 remove_diacritics 2");
                        CREATE VIRTUAL TABLE v USING fts5vocab (t, instance);
                        """)
                try db.execute(sql: "INSERT INTO t VALUES (?)", arguments: [TextFolding.indexText(word)])
                return try String.fetchAll(db, sql: "SELECT term FROM v ORDER BY offset")
            }
            #expect(TextFolding.words(in: word).map(\.text) == indexed, "\(word)")
            try store.ingest([Samples.article(number + 1, word)], from: word)
        }
        for (number, word) in words.enumerated() {
            let hits = try store.search(.phrase(word, part: nil)).hits
            #expect(hits.contains { $0.article.id == Samples.id(number + 1) }, "\(word)")
            #expect(hits.allSatisfy { $0.snippet?.contains("<b>") == true }, "\(word)")
        }
    }

    @Test("Words are cut and folded as the tokenizer does it, whatever the scalar")
    func everyScalar() throws {
        let queue = try DatabaseQueue()
        // Letters of scripts beyond the first plane stay as they are; their capitals do not occur in news.
        let scalars = (UInt32(0x80)..<0x10400).compactMap(Unicode.Scalar.init)
        let indexed = try queue.write { db in
            try db.execute(
                sql: """
                    CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = "unicode61 remove_diacritics 2", content = '');
                    CREATE VIRTUAL TABLE v USING fts5vocab (t, instance);
                    """)
            for scalar in scalars {
                let text = TextFolding.indexText("a\(scalar)b")
                try db.execute(sql: "INSERT INTO t (rowid, x) VALUES (?, ?)", arguments: [scalar.value, text])
            }
            let rows = try Row.fetchAll(db, sql: "SELECT doc, term FROM v ORDER BY doc, offset")
            return Dictionary(grouping: rows) { $0["doc"] as UInt32 }
                .mapValues { rows in rows.map { $0["term"] as String } }
        }
        let wrong = scalars.filter { TextFolding.words(in: "a\($0)b").map(\.text) != indexed[$0.value] }
        #expect(wrong.map { String($0.value, radix: 16) } == [])
    }

    @Test("Making the index anew changes nothing that a search finds")
    func rebuild() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest(words.enumerated().map { Samples.article($0.offset + 1, $0.element, body: [$0.element]) })
        let before = try words.map { try store.search(.phrase($0, part: nil)) }
        try store.inTransaction { try $0.execute(sql: "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')") }
        #expect(try words.map { try store.search(.phrase($0, part: nil)) } == before)
        #expect(try store.integrityProblems() == [])
    }

    @Test("An archive made before more letters were folded is found by them, and by new keys, once it is opened")
    func olderArchive() throws {
        let folder = try TemporaryFolder()
        try makeOlderArchive(folder.archive)
        let store = try ArchiveStore.open(path: folder.archive, mode: .readWrite)
        #expect(try store.count(.phrase("राम", part: nil)) == 1)
        #expect(try store.count(.phrase("ωδη", part: nil)) == 1)
        #expect(try store.integrityProblems() == [])
        let keys = try store.reading { db in try String.fetchAll(db, sql: "SELECT key FROM entities ORDER BY id") }
        // Keys of entities are in Latin letters where the script is known.
        #expect(keys == ["रआम", "odi", "plain"])
    }

    /// An archive of the second schema, with an article and three people.
    private func makeOlderArchive(_ path: String) throws {
        var migrator = DatabaseMigrator()
        for migration in ArchiveMigrations.all.prefix(2) {
            migrator.registerMigration(migration.name) { db in try db.execute(sql: migration.sql()) }
        }
        let queue = try DatabaseQueue(path: path)
        try migrator.migrate(queue)
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO sources (id, sha256, path, name, format, size, started_at, ingested_at)
                    VALUES (1, '', 'a.txt', 'a.txt', 'page-text', 0, '2025-07-09', '2025-07-09');
                    INSERT INTO articles (rowid, id, title, source_id, offset, length, content_hash, ingested_at)
                    VALUES (1, '0000000000000001', 'राम ᾠδή', 1, 0, 0, 0, '2025-07-09');
                    INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
                    INSERT INTO entities (id, kind, name, key) VALUES
                        (1, 'person', 'राम', 'र म'), (2, 'person', 'ᾠδή', 'ᾠδη'), (3, 'person', 'Plain', 'plain');
                    """)
        }
        try queue.close()
    }

    @Test("An index that does not agree is found out")
    func disagreement() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest([Samples.complete])
        try store.inTransaction { try $0.execute(sql: "UPDATE articles SET title = 'Something else'") }
        #expect(try store.integrityProblems().count == 1)
    }
}
