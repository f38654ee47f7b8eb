import ArchiveModel
import ArchiveQuery
import Testing

@testable import ArchiveStore

@Suite("Snippets")
struct SnippetTests {
    private func snippet(_ query: QueryNode, _ change: (inout Article) -> Void) -> String? {
        var article = Samples.article(1, "A headline about ferries")
        change(&article)
        let texts = SearchedTexts(
            title: article.title, summary: article.summary, body: StoredText.paragraphs(article.body),
            captions: article.captions.map(\.text))
        return SnippetMaker(query).snippet(of: texts)
    }

    private func words(_ texts: String...) -> QueryNode { .and(texts.map { .phrase($0, part: nil) }) }

    @Test("The words are marked as they are written, however they are folded")
    func marks() {
        let text = snippet(words("kalin")) { $0.body = ["Ibrahim Kalın’s visit."] }
        #expect(text == "Ibrahim <b>Kalın</b>’s visit.")
    }

    @Test("Of a long text, thirty words around those that are sought")
    func window() throws {
        let filler = (1...50).map { "word\($0)" }.joined(separator: " ")
        let text = try #require(
            snippet(words("border", "security")) { $0.body = ["One border.", filler + " border security " + filler] })
        #expect(text.hasPrefix("…word45 ") && text.hasSuffix("…"))
        #expect(text.contains("<b>border</b> <b>security</b>"))
        #expect(text.split(separator: " ").count == 30)
    }

    @Test("The end of a text is shown in full length")
    func end() throws {
        let filler = (1...50).map { "word\($0)" }.joined(separator: " ")
        let text = try #require(snippet(words("last")) { $0.body = [filler + " last."] })
        #expect(text.hasPrefix("…word22 ") && text.hasSuffix("word50 <b>last</b>."))
    }

    @Test("A passage with more of the words is preferred")
    func variety() {
        let text = snippet(words("oil", "gas")) { $0.body = ["Oil, oil and oil.", "Oil and gas."] }
        #expect(text == "<b>Oil</b> and <b>gas</b>.")
    }

    @Test("What the body does not have comes from summary, headline or captions; else the text begins")
    func otherFields() {
        #expect(snippet(words("ferries")) { $0.body = ["Text."] } == "A headline about <b>ferries</b>")
        #expect(snippet(words("pier")) { $0.captions = [Caption(text: "The pier.")] } == "The <b>pier</b>.")
        #expect(snippet(words("nothing")) { $0.body = ["Text."] } == "Text.")
        #expect(snippet(words("nothing")) { $0.title = nil } == nil)
    }

    @Test("Beginnings of words are marked as whole words, excluded words are not")
    func prefixes() {
        let query = QueryNode.and([.prefix("terror", part: nil), .not(.phrase("text", part: nil))])
        #expect(snippet(query) { $0.body = ["Terrorised\nby text."] } == "<b>Terrorised</b> by text.")
    }
}
