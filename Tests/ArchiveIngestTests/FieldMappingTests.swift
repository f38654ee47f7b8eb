import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Mapping of names to fields")
struct FieldMappingTests {
    @Test(
        "A name is known in every spelling",
        arguments: ["publish_date", "publishDate", "Publish Date", "PUBLISH-DATE", "published_at"])
    func spellings(name: String) { #expect(ArticleField.guess(name)?.field == .published) }

    @Test("What the person says comes before a guess, and the first said before the next")
    func stated() throws {
        let mapping = try FieldMapping([("title", "kicker"), ("title", "section"), ("body", "data.text")])
        let read = try ReadArticles(
            of: #"{"title": "T", "section": "S", "kicker": "K", "text": "no", "data": {"text": "yes"}}"#.utf8,
            mapping: mapping)
        #expect(read.articles.map(\.title) == ["K"])
        #expect(read.articles.map(\.section) == [nil])
        #expect(read.articles.map(\.body) == [["yes"]])
    }

    @Test("A field that no article has is refused, and the message lists those that there are")
    func unknown() throws {
        let error = #expect(throws: FieldMappingError.self) { try FieldMapping([("titel", "headline")]) }
        #expect(error?.description.hasPrefix("an article has no field 'titel': choose from id, title, ") == true)
    }

    @Test("Numbers, which stand for entries of tables elsewhere, are no authors and no sections")
    func numbers() throws {
        let read = try ReadArticles(of: #"{"title": "T", "author": 3, "categories": [4], "tags": [7]}"#.utf8)
        #expect(read.articles.map(\.byline) == [[]])
        #expect(read.articles.map(\.section) == [nil])
    }

    @Test(
        "The answer of a news service is read for the list of articles within it",
        arguments: [
            #"{"status": "ok", "articles": [{"title": "One"}, {"title": "Two"}], "total": 2}"#,
            #"{"response": {"docs": [{"headline": {"main": "One"}}, {"headline": {"main": "Two"}}]}, "more": [1]}"#,
            #"{"hits": {"total": 2, "hits": [{"_source": {"title": "One"}}, {"_source": {"title": "Two"}}]}}"#,
            #"{"articles": [{"title": "One"}, {"title": "Two"}, "#,
        ])
    func envelope(text: String) throws {
        let read = try ReadArticles(of: text.utf8)
        #expect(read.articles.map(\.title) == ["One", "Two"])
        let bytes = Array(text.utf8)
        #expect(read.articles.allSatisfy { bytes[$0.range].first == UInt8(ascii: "{") })
    }

    @Test(
        "Lists as Python writes them are lists",
        arguments: [
            ("['a', \"b's\"]", ["a", "b's"]), ("[]", []), ("a, b", ["a, b"]), ("[sic]", ["[sic]"]),
            (#"['it\'s']"#, ["it's"]),
        ])
    func pythonLists(text: String, items: [String]) { #expect(PythonList.items(text) == items) }
}
