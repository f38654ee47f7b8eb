import ArchiveModel
import ArchiveStore
import Testing

@Suite("What goes in comes out")
struct RoundTripTests {
    @Test("An article with something in every field comes back whole")
    func everyField() throws {
        let store = try ArchiveStore.inMemory()
        var article = Samples.complete
        try store.ingest([article], from: "folder/bay.txt", text: "…")
        article.file = "bay.txt"
        article.source?.sha256 = ArchiveStore.digest("…")
        #expect(try store.article(article.id) == article)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Missing fields stay missing")
    func emptyArticle() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest([Samples.article(1, "Bare", on: nil)])
        let article = try store.article(Samples.id(1))
        #expect(article.summary == nil)
        #expect(article.published == nil)
        #expect(article.body.isEmpty)
        #expect(article.captions.isEmpty)
        #expect(article.byline.isEmpty)
    }

    @Test("A list shows articles without their text")
    func heads() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest([Samples.complete])
        let article = try #require(try store.search(nil).hits.first?.article)
        #expect(article.body.isEmpty && article.furniture.isEmpty)
        #expect(article.title == Samples.complete.title)
        #expect(article.tags == ["transport", "Sea"])
        #expect(article.names(of: .person) == ["Ayşe Kalın"])
    }

    @Test("The beginning of an id is enough where it is the only one")
    func abbreviatedID() throws {
        let store = try ArchiveStore.inMemory()
        var other = Samples.article(2, "Other")
        other.id = "00000000000000ff"
        try store.ingest([Samples.article(0xFE, "One"), other])
        #expect(try store.article("00000000000000FF").title == "Other")
        #expect(throws: ArchiveStoreError.self) { try store.article("00") }
        #expect(throws: ArchiveStoreError.self) { try store.article("1234") }
        #expect(throws: ArchiveStoreError.self) { try store.article("") }
    }

    @Test("The bytes of an article are cut from its file, also across pieces")
    func rawBytes() throws {
        let store = try ArchiveStore.inMemory()
        let text = String(repeating: "0123456789abcdef", count: 150_000)
        let size = 1 << 20
        var articles = [(0, 16), (size - 8, 24), (size - 1, size + 2), (text.utf8.count - 5, 5)].enumerated().map {
            var article = Samples.article($0.offset + 1, "Part \($0.offset)")
            article.source = SourceReference(sha256: "", offset: $0.element.0, length: $0.element.1)
            return article
        }
        try store.ingest(articles, text: text)
        articles = try articles.map { try store.article($0.id) }
        for article in articles {
            let place = try #require(article.source)
            let expected = Array(text.utf8)[place.offset..<place.offset + place.length]
            #expect(try store.rawBytes(of: article.id) == Array(expected))
        }
    }
}
