import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Telling joined pages apart")
struct PageSplittingTests {
    @Test("Two long texts with a foot's links and a menu between them are two pages, without any copyright line")
    func splitsBetweenLongTexts() throws {
        let articles = try read(Self.bridge + Self.links + Self.menu + Self.orchard + Self.links)
        #expect(
            articles.map(\.title) == ["Old bridge closes for two years", "Late frost ruins cherry harvest in valley"])
        #expect(articles.map(\.body.count) == [9, 9])
    }

    @Test("Comments on an article are no page of their own, however long they are")
    func keepsComments() throws {
        #expect(
            try read(Self.bridge + Self.links + "Comments\n" + Self.paragraphs(of: Self.orchard) + Self.links).count
                == 1)
        #expect(try read(Self.bridge + Self.links + Self.paragraphs(of: Self.bridge) + Self.links).count == 1)
    }

    @Test("A notice on cookies behind the foot belongs to its page")
    func keepsConsentNotice() throws {
        let foot = "© 2024 Valley Post. All rights reserved.\nYour privacy\nManage your choices\n"
        let notice = String(
            repeating: "We store cookies on your device to see which pages are read most and to show you notices that "
                + "fit your interests, and our partners may do the same when you agree to it.\n", count: 12)
        let articles = try read(Self.bridge + Self.links + foot + notice)
        #expect(articles.map(\.title) == ["Old bridge closes for two years"])
        #expect(articles.first?.body.count == 9)
    }

    @Test("Where the language changes behind a foot, a page begins")
    func splitsWhereLanguageChanges() throws {
        let german = """
            Menü
            Anmelden
            Alte Mühle mahlt wieder Korn
            Von Jana Feld
            Seit gestern dreht sich das Rad der alten Mühle wieder, und die Bauern aus dem Tal bringen ihr Korn zu ihr.
            Der neue Müller hat das Handwerk bei seinem Großvater gelernt und will im Herbst das erste Mehl verkaufen.
            Die Gemeinde hatte das Haus vor drei Jahren gekauft, weil es sonst abgerissen worden wäre, sagt sie heute.
            Für Besucher ist die Mühle am Sonntag offen, und wer will, kann dort auch ein Brot aus dem Ofen mitnehmen.
            Impressum

            """
        let articles = try read(Self.bridge + Self.links + german)
        #expect(articles.map(\.title) == ["Old bridge closes for two years", "Alte Mühle mahlt wieder Korn"])
    }

    @Test("Articles without menus and feet are told apart by headline and date", arguments: ["\n", "\n\n"])
    func splitsCleanedArticles(separator: String) throws {
        let articles =
            ["Old bridge closes for two years\n4 May 2024\n" + Self.paragraphs(of: Self.bridge)]
            + ["Late frost ruins cherry harvest in valley\n9 May 2024\n" + Self.paragraphs(of: Self.orchard)]
        let found = try read(articles.joined(separator: separator))
        #expect(found.map(\.title) == ["Old bridge closes for two years", "Late frost ruins cherry harvest in valley"])
        #expect(found.map(\.published) == ["2024-05-04", "2024-05-09"])
    }

    @Test("A dated story on the subject, set into an article, does not part it")
    func keepsInsets() throws {
        let paragraphs = Self.paragraphs(of: Self.bridge).split(separator: "\n").map { $0 + "\n" }
        let text =
            "Old bridge closes for two years\n4 May 2024\n" + paragraphs[..<4].joined()
            + "Engineers found rust on girders of bridge\n2 May 2024\n" + paragraphs[4...].joined()
        #expect(try read(text).count == 1)
    }

    @Test(
        "Bytes are made lower-case as text is",
        arguments: ["The QUICK Fox", "ÄÖÜ ẞ Çağ İstanbul IĞDIR", "ЁЖИК Їжак Ђорђе", "ΑΘΗΝΑ Ϊ", "東京 أنقرة", "ǅ Ł Đ Ø"])
    func lowersBytes(text: String) {
        #expect(String(decoding: LowercaseBytes.of(text), as: UTF8.self) == text.lowercased())
    }

    private func read(_ text: String) throws -> [ParsedArticle] {
        try ReadArticles(of: text.utf8, by: PageTextFormat()).articles
    }

    /// The paragraphs of a page, without its head.
    private static func paragraphs(of page: String) -> String {
        page.split(separator: "\n").filter { $0.count > 60 }.joined(separator: "\n") + "\n"
    }

    private static let menu = """
        Home
        Politics
        Parliament
        Business
        Markets
        Farming
        Culture
        Books
        Theatre
        Sport
        Sailing
        Weather
        Puzzles
        Letters
        Archive
        Shop

        """

    private static let links = """
        Most read
        Ten walks along the coast
        Where to buy bread on Sunday
        About us
        Jobs
        Advertising
        Contact
        Privacy policy
        Terms

        """

    private static let bridge = """
        Old bridge closes for two years
        By Nora Lind
        4 May 2024
        The old bridge over the river closes on Monday for two years, because rust has eaten into its main girders.
        Engineers found the damage in winter, when a diver went down to the third pier and saw daylight through steel.
        Cars and lorries must drive to the motorway crossing, which adds half an hour to the way from bank to bank.
        A small ferry will carry people and bicycles from six in the morning until the last train has come in at night.
        The ministry pays for most of the repair, which costs forty million, and the two towns share what is left of it.
        Shopkeepers on the left bank fear for their customers and ask for free parking next to the ferry's landing stage.
        The contractor wants to lift out the girders one by one and mend them on land, as was done in the fifties before.
        Nobody has painted the steel since then, the report says, although the plans asked for a new coat every ten years.
        When the bridge opens again it will carry lorries of forty tonnes, and there will be a path for walkers on its side.

        """

    private static let orchard = """
        Late frost ruins cherry harvest in valley
        By Tom Aske
        9 May 2024
        Three nights of frost have killed nine of ten cherry blossoms in the valley, the growers' union said on Thursday.
        Farmers lit candles between their trees and sprayed water on the buds, yet the cold stayed longer than the wood did.
        Only the slopes above the chapel, where the air drains away to the south, kept enough flowers for a small harvest.
        Pickers who come from abroad each June have been told to wait, since many orchards will not need their hands at all.
        The union asks parliament to help with loans and wants insurance against frost to be as cheap as against hail now.
        Apples bloom later and got away with it, but plums and apricots suffered nearly as much, a first count has shown.
        Warm weather in March had made the trees flower three weeks early, which happens more often than it ever used to.
        Researchers at the institute breed kinds that bloom late, though it takes twelve years until one comes to be sold.
        Prices in the markets will double, traders expect, and most fruit on offer will be brought here over the mountains.

        """
}
