import ArchiveModel
import ArchiveStore
import Testing

@Suite("The same article again")
struct UpdateTests {
    let store: ArchiveStore

    init() throws {
        store = try ArchiveStore.inMemory()
    }

    @Test("The same file twice changes nothing")
    func sameFile() throws {
        #expect(try store.ingest([Samples.complete]) == BatchReport(new: 1))
        #expect(try store.ingest([Samples.complete]) == BatchReport())
        let status = try store.write { try $0.source(ArchiveStore.record("elsewhere.txt", "x")) }
        guard case .new = status else {
            Issue.record("a new file is taken for a known one")
            return
        }
        #expect(try store.count(nil) == 1)
    }

    @Test("The same article in another file is unchanged")
    func sameArticle() throws {
        try store.ingest([Samples.complete], from: "one.txt")
        #expect(try store.ingest([Samples.complete], from: "two.txt") == BatchReport(unchanged: 1))
        #expect(try store.versions(of: Samples.complete.id) == [])
        #expect(try store.integrityProblems() == [])
    }

    @Test("A file that an interruption left unfinished is read again")
    func interrupted() throws {
        let record = ArchiveStore.record("dump.txt", "text")
        try store.write { writer in
            guard case .new(let source) = try writer.source(record) else { return }
            _ = try writer.write([Samples.article(1, "First")], from: source)
        }
        let report = try store.write { writer in
            guard case .new(let source) = try writer.source(record) else { return BatchReport() }
            let report = try writer.write([Samples.article(1, "First"), Samples.article(2, "Second")], from: source)
            try writer.finish(source)
            return report
        }
        #expect(report == BatchReport(new: 1, unchanged: 1))
        #expect(try store.write { try $0.source(record) } == .known(articleCount: 2))
    }

    @Test("A changed page takes the place of its article, and the older bytes stay")
    func changedPage() throws {
        var article = Samples.complete
        article.source?.length = 5
        try store.ingest([article], from: "page.txt", text: "older bytes")
        try store.addTag("mine", to: nil)
        article.title = "Harbour council of Izmir delays ferry line"
        article.tags = ["sea"]
        article.source?.length = 7
        article.entities.removeLast()
        #expect(try store.ingest([article], from: "page.txt", text: "changed bytes") == BatchReport(updated: 1))

        let stored = try store.article(article.id)
        #expect(stored.title == article.title)
        #expect(Set(stored.tags) == ["Sea", "mine"])
        #expect(stored.names(of: .person) == [])
        #expect(try store.rawBytes(of: article.id) == Array("changed".utf8))
        let version = try #require(try store.versions(of: article.id).first)
        #expect(version.path == "page.txt")
        #expect(try store.rawBytes(of: version) == Array("older".utf8))
        #expect(try store.count(nil) == 1)
        #expect(try store.integrityProblems() == [])
    }

    @Test("An article whose date is corrected moves to its day with all that hangs on it")
    func changedDate() throws {
        var article = Samples.complete
        try store.ingest([article, Samples.article(1, "Day after", on: "2024-03-06")])
        try store.addTag("mine", to: nil)
        article.published = NewsDate(iso8601: "2024-03-07")
        try store.ingest([article])
        #expect(try store.titles == [article.title, "Day after"])
        #expect(try store.article(article.id).tags.contains("mine"))
        #expect(try store.versions(of: article.id).count == 1)
        #expect(try store.integrityProblems() == [])
    }

    @Test("Two stories of one headline and day in one file are two articles, each updated for itself")
    func sameHeadline() throws {
        let first = Samples.article(1, "News in brief", body: ["A bridge opened in the north of the country."])
        let second = Samples.article(1, "News in brief", body: ["A museum closed its doors for repairs."])
        #expect(try store.ingest([first, second]) == BatchReport(new: 2))
        #expect(try store.ingest([second, first], from: "again.txt") == BatchReport(unchanged: 2))
        var longer = second
        longer.body.append("It opens again in the spring.")
        #expect(try store.ingest([longer], from: "later.txt") == BatchReport(updated: 1))
        #expect(try store.count(nil) == 2)
        #expect(try store.article(first.id).body == first.body)
    }

    @Test("A page saved again under a new headline replaces its article; another story in the same file does not")
    func changedHeadline() throws {
        let text = "The council meets on Monday to vote on the plan."
        try store.ingest([Samples.article(1, "Council to vote", body: [text])], from: "page.txt")
        let renamed = Samples.article(2, "Council votes", body: [text, "It passed by nine to two."])
        #expect(try store.ingest([renamed], from: "page.txt") == BatchReport(updated: 1))
        #expect(try store.titles == ["Council votes"])
        let other = Samples.article(3, "Storm warning", body: ["Strong wind is expected on the coast."])
        #expect(try store.ingest([other], from: "page.txt") == BatchReport(new: 1))
        #expect(try store.count(nil) == 2)
    }

    @Test("An address is an identity: whatever the text becomes, it is one article")
    func address() throws {
        var article = Samples.article(1, "Live: the vote", body: ["Polls open."])
        article.url = "https://news.example/live"
        try store.ingest([article])
        article.body = ["Polls have closed."]
        #expect(try store.ingest([article]) == BatchReport(updated: 1))
    }
}
