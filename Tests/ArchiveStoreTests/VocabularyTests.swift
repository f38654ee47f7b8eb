import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

@Suite("Near spellings")
struct VocabularyTests {
    /// The words of titles, made of few letters so that many are near each other.
    private static let words: [String] = {
        var seed: UInt64 = 7
        func next(_ bound: UInt64) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % bound)
        }
        let letters = Array("abкн1ل中𐐨")
        return (0..<400).map { _ in String((0..<next(5) + 1).map { _ in letters[next(UInt64(letters.count))] }) }
    }()

    private static func near(_ store: ArchiveStore, _ word: String, _ edits: Int) throws -> [NearWord] {
        try store.reading { db in try Vocabulary(db, of: .articles).words(near: word, within: edits) }
    }

    @Test("They are exactly the words of the archive that so many edits make", arguments: [0, 1, 2])
    func exact(edits: Int) throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest(Self.words.enumerated().map { Samples.article($0.offset + 1, $0.element) })
        let known = Set(Self.words.map(TextFolding.key))
        for word in ["", "a", "ab", "кн1", "abкн", "ل中ab", "bakн", "zzz", "𐐨ab"] {
            let found = try Self.near(store, word, edits)
            let expected = known.filter { Self.distance(Array(word), Array($0)) <= edits }
            #expect(Set(found.map(\.word)) == expected, "\(word)")
            #expect(found.count == expected.count)
            #expect(found.allSatisfy { Self.distance(Array(word), Array($0.word)) == $0.edits })
        }
    }

    /// Optimal string alignment as it is defined, without any of the walk's shortcuts.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        guard let last = one.last, let otherLast = other.last else { return one.count + other.count }
        let (short, otherShort) = (Array(one.dropLast()), Array(other.dropLast()))
        if last == otherLast { return distance(short, otherShort) }
        var least = min(distance(short, otherShort), distance(one, otherShort), distance(short, other)) + 1
        if short.last == otherLast, otherShort.last == last, one.count > 1, other.count > 1 {
            least = min(least, distance(Array(short.dropLast()), Array(otherShort.dropLast())) + 1)
        }
        return least
    }

    @Test("The nearest come first, of these the commonest, with the number of articles")
    func order() throws {
        let store = try ArchiveStore.inMemory()
        let titles = ["Kalın in Baghdad", "Kalin again", "Kaln, Kaln", "Kaline", "Salim", "Karim", "Kalin in Baku"]
        try store.ingest(titles.enumerated().map { Samples.article($0.offset + 1, $0.element) })
        let found = try Self.near(store, "kalim", 2)
        #expect(found.map(\.word) == ["kalin", "karim", "salim", "kaline", "kaln"])
        #expect(found.map(\.count) == [3, 1, 1, 1, 1])
        #expect(found.map(\.edits) == [1, 1, 1, 2, 2])
    }

    @Test("A word with ~ finds its near spellings in the part asked for, and snippets mark them")
    func search() throws {
        let store = try Harbour.store()
        func find(_ node: QueryNode) throws -> [Int?] {
            let page = try store.search(node, options: SearchOptions(sort: .newest))
            #expect(try store.count(node) == page.hits.count)
            return page.hits.map { Int($0.article.id, radix: 16) }
        }
        let kalim = QueryNode.fuzzy("Kalım", edits: 1, part: nil)
        #expect(try find(kalim) == [2, 1])
        #expect(try find(.fuzzy("kalim", edits: 1, part: .title)) == [2])
        #expect(try find(.fuzzy("kxlim", edits: 1, part: nil)) == [])
        #expect(try find(.fuzzy("kxlim", edits: 2, part: nil)) == [2, 1])
        #expect(try find(.not(kalim)) == [3, 9])
        #expect(try find(.and([kalim, .clause(.value(.country, "TR"))])) == [1])
        #expect(try find(.or([kalim, .clause(.undated)])) == [2, 1, 9])
        #expect(try find(.fuzzy("bordr-securit", edits: 1, part: nil)) == [])
        #expect(try find(.fuzzy("border-securit", edits: 1, part: nil)) == [1])
        #expect(try find(.fuzzy("!", edits: 2, part: nil)) == [])
        let snippets = try store.search(.fuzzy("securityy", edits: 1, part: nil)).hits.compactMap(\.snippet)
        #expect(snippets.count == 2 && snippets.allSatisfy { $0.lowercased().contains("<b>security</b>") })
    }

    @Test("An archive of the first schema, only read, has near spellings too")
    func olderArchive() throws {
        let folder = try TemporaryFolder()
        try ArchiveStore.open(path: folder.archive, mode: .create).ingest([Samples.article(1, "Kalin")])
        let queue = try DatabaseQueue(path: folder.archive)
        try queue.write { db in
            for table in ["article_words", "article_word_places", "entity_name_words", "entity_name_word_places"] {
                try db.execute(sql: "DROP TABLE \(table)")
            }
        }
        try queue.close()
        let older = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        #expect(try Self.near(older, "kalim", 1).map(\.word) == ["kalin"])
        #expect(try older.count(.fuzzy("kalim", edits: 1, part: nil)) == 1)
    }
}
