import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Bylines and headlines of copied pages")
struct BylineTests {
    @Test(
        "A labelled byline gives the names without role and place",
        arguments: [
            ("By Nora Lind and Tom Aske", ["Nora Lind", "Tom Aske"]),
            ("Von Max Muster, Redakteur", ["Max Muster"]),
            ("Por Ana de la Vega", ["Ana de la Vega"]),
            ("The council met by night", []),
        ])
    func readsLabelled(line: String, names: [String]) {
        #expect(Byline.names(in: line) == names)
    }

    @Test(
        "A line of mere names is told from other lines",
        arguments: [
            ("Nora Lind", ["Nora Lind"]),
            ("Nora Lind, Tom Aske", ["Nora Lind", "Tom Aske"]),
            ("Nora Lind | 4 May 2024", ["Nora Lind"]),
            ("POLITICS TODAY", []),
            ("Harbour town votes", []),
        ])
    func readsBare(line: String, names: [String]) {
        #expect(Byline.bareNames(in: line) == names)
    }

    @Test("A name next to the date is the author")
    func readsNameAtDate() {
        let article = PageReader.read(Self.page)
        #expect(article.title == "Harbour town votes to keep its fleet")
        #expect(article.byline == ["Nora Lind"])
    }

    @Test("What a byline says besides the names is kept")
    func keepsRole() {
        let page = Self.page.replacing("\nNora Lind\n", with: "\nBy Nora Lind, Reporter\n")
        let article = PageReader.read(page)
        #expect(article.byline == ["Nora Lind"])
        #expect(article.furniture.contains("By Nora Lind, Reporter"))
    }

    @Test("A long standfirst under a short headline is not taken for it")
    func tellsStandfirst() {
        #expect(PageReader.read(Self.page).summary?.hasPrefix("Skippers win") == true)
    }

    private static let page = """
        Skip to content
        News
        Sport
        Coast
        Harbour town votes to keep its fleet
        Skippers win a dispute of three years over the old harbour, the fishing fleet and the price of a quay
        Nora Lind
        5 May 2024
        The town council voted on Sunday to keep the fishing fleet in the old harbour, ending a dispute of three years.
        Skippers had warned that a move to the new docks would cost each boat two hours a day and much of its fuel.
        "The fleet belongs where the town can see it," said the mayor, who had first supported the plan to move.
        Opponents of the vote said that the old quay needs repairs which the town cannot pay for before next summer.
        Privacy policy
        © 2024 Harbour Herald. All rights reserved.

        """
}
