import ArchiveModel
import EntityRecognition
import Testing

/// What stands between quotation marks of all kinds.
@Suite struct QuotationMarkTests {
    private func quotes(_ paragraphs: String...) -> [Quote] {
        var article = article(body: paragraphs)
        RuleRecogniser().read(&article)
        return article.quotes
    }

    @Test(
        arguments: [
            "“We will be back before noon,” Grace Okello said.", "\"We will be back before noon,\" Grace Okello said.",
            "„We will be back before noon“, Grace Okello said.", "« We will be back before noon », Grace Okello said.",
            "»We will be back before noon«, Grace Okello said.", "‘We will be back before noon,’ Grace Okello said.",
            "'We will be back before noon,' Grace Okello said.", "”We will be back before noon”, Grace Okello said.",
        ])
    func allMarksAreRead(text: String) {
        #expect(quotes(text).map(\.text) == ["We will be back before noon"])
        #expect(quotes(text).map(\.speaker) == ["Grace Okello"])
    }

    @Test func apostrophesAreNoMarks() {
        #expect(quotes("The farmers' wives and the workers’ sons don't meet at the Okellos' house, 'tis said.").isEmpty)
        #expect(quotes("The board was 6'2\" long and the traders' stall 3\" high.").isEmpty)
    }

    @Test func marksWithinMarksBelongToTheWords() {
        #expect(
            quotes("“He told me ‘run’ and I ran,” Grace Okello said.").map(\.text) == ["He told me ‘run’ and I ran"])
        #expect(
            quotes("“He said “run” and I ran home,” Grace Okello said.").map(\.text) == ["He said “run” and I ran home"]
        )
    }

    @Test func aMarkThatIsNeverClosedOpensNothing() {
        #expect(quotes("“The lake is rising and nobody knows why.", "Grace Okello left.").isEmpty)
    }

    @Test func theRangeSpansTheWords() throws {
        let paragraph = "Ångström, 70: “Ça va très bien, merci,” said Grace Okello."
        let quote = try #require(quotes("Nothing.", paragraph).first)
        let scalars = Array(paragraph.unicodeScalars)[quote.range]
        #expect(String(String.UnicodeScalarView(scalars)) == quote.text)
        #expect(quote.paragraph == 1)
    }

    @Test func headlinesAndCaptionsAreReadToo() {
        var article = article(
            "Okello: “We will be back before noon”", body: ["Grace Okello spoke to traders."],
            captions: ["“It is cold out here,” said Grace Okello."])
        RuleRecogniser().read(&article)
        #expect(article.quotes.map(\.field) == [.title, .caption])
        #expect(article.quotes.map(\.speaker) == ["Grace Okello", "Grace Okello"])
    }

    @Test func aBookInOneParagraphIsRead() {
        let sentence = "“The water is 'cold' again,” Grace Okello said. He told 'Samuel Mugisha “no. "
        let found = quotes(String(repeating: sentence, count: 1500))
        #expect(found.count >= 1000)
    }
}
