import ArchiveModel
import GRDB
import Testing

@testable import ArchiveStore

/// Corrections of random news, and what the tables hold before and after.
@Suite("Corrections leave no trace once undone")
struct CurationExactnessTests {
    private let store: ArchiveStore

    init() throws {
        store = try ArchiveStore.inMemory()
        var chance = Chance(state: 20_250_709)
        let first = ["Karim", "Kareem", "Nadia", "Ömer", "Grace", "Said"]
        let last = ["Haddad", "al-Nadim", "Aksoy", "Okello", "Nowak"]
        let articles = (1...300).map { number in
            var article = Samples.article(number, "Talks, day \(number)", body: ["They met.", "They parted."])
            var names: [String] = []
            for _ in 0..<3 {
                let name = "\(first[chance.number(0...5)]) \(last[chance.number(0...4)])"
                if !names.contains(name) { names.append(name) }
            }
            article.entities = names.enumerated().map { index, name in
                let aliases = chance.isTrue(outOf: 2) ? [] : [String(name.split(separator: " ")[1])]
                let mentions = [Mention(field: .body, paragraph: index % 2, range: index..<index + 3)]
                return ArticleEntity(kind: .person, name: name, aliases: aliases, mentions: mentions)
            }
            return article
        }
        try store.ingest(articles)
    }

    /// What the tables hold of names; entities by their keys, as numbers are given anew.
    private func contents() throws -> [String] {
        try store.reading { db in
            let selections = [
                "rowid, people, organisations, places FROM articles ORDER BY 1",
                """
                article_rowid, kind, key, count, positions FROM mentions JOIN entities ON id = entity_id ORDER BY 1, 2, 3
                """,
                "kind, key, name FROM entities ORDER BY 1, 2",
                """
                kind, entities.key, alias, named, used FROM entity_aliases JOIN entities ON entities.id = entity_id
                ORDER BY 1, 2, 3
                """,
                "* FROM entities_as_read",
                "term, doc, col, offset FROM article_word_places ORDER BY 1, 2, 3, 4",
                "id, sz FROM articles_fts_docsize ORDER BY 1",
                "term, doc FROM entity_name_words ORDER BY 1",
            ]
            return try selections.flatMap { try Row.fetchAll(db, sql: "SELECT " + $0).map(\.description) }
        }
    }

    /// How often each name is counted from the packed fields.
    private func counts() throws -> [String] {
        try store.entities(in: nil, kind: nil, named: nil, limit: nil).entities.map {
            "\($0.kind) \($0.name) \($0.articles) \($0.aliases)"
        }
    }

    @Test("A merge of two people with many articles and names, undone, leaves the tables as they were")
    func merge() throws {
        let before = (try contents(), try counts())
        let change = try store.mergeEntity("Grace Okello", into: "Karim Haddad", kind: nil)
        #expect(change.articles > 20)
        #expect(try store.integrityProblems() == [])
        #expect(try contents() != before.0)
        _ = try store.undoCuration(nil)
        #expect(try contents() == before.0)
        #expect(try counts() == before.1)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Several corrections, undone in whatever order, leave the tables as they were")
    func several() throws {
        let before = try contents()
        _ = try store.hideEntity("Nadia Aksoy", kind: nil)
        _ = try store.mergeEntity("Grace Okello", into: "Karim Haddad", kind: nil)
        _ = try store.splitEntity("Kareem Haddad", from: "Karim Haddad", kind: nil)
        _ = try store.renameEntity("Ömer Nowak", to: "Minister Nowak of Tyre", kind: nil)
        _ = try store.setKind(.organisation, of: "Said al-Nadim", kind: nil)
        #expect(try store.integrityProblems() == [])
        for number in [2, 5, 1, 4, 3] { _ = try store.undoCuration(number) }
        let after = try contents()
        let (old, new) = (Set(before), Set(after))
        #expect(after.filter { !old.contains($0) } == [])
        #expect(before.filter { !new.contains($0) } == [])
        #expect(after == before)
        #expect(try store.integrityProblems() == [])
    }
}
