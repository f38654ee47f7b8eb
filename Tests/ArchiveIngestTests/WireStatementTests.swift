import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Wire standards, what items state")
struct WireStatementTests {
    @Test("A picture that ninjs ties to an item is one of its own, though it says little of itself")
    func picture() throws {
        let text = """
            {"uri": "https://agency.example/1", "type": "story", "versioncreated": "2025-07-08T10:00:00Z",
            "headline": "The clock", "body_text": "It strikes.", "associations": [{"id": "main", "type": "picture",
            "headline": "tower.png", "description_text": "The tower."}]}
            """
        let articles = try ReadArticles(of: text.utf8, by: WireJSONFormat()).articles
        #expect(articles.map(\.title) == ["The clock", "tower.png"])
        #expect(articles.map(\.wire?.kind) == ["text", "picture"])
        #expect(articles[0].captions.map(\.text) == ["The tower."])
        #expect(articles[1].id == nil && articles[1].body == ["The tower."])
    }

    @Test("The title of NITF that numbers a take has the line under which the text runs")
    func runningLine() throws {
        let text = """
            <nitf><head><title>2 CHESS Rook (Final)</title><docdata><key-list><keyword key="Rook (Final)"/></key-list>
            </docdata></head><body><body.head><hedline><hl1>ROOK TAKES ALL</hl1></hedline></body.head></body></nitf>
            """
        let article = try #require(try ReadArticles(of: text.utf8, by: NITFFormat()).articles.first)
        #expect(article.title == "ROOK TAKES ALL")
        #expect(article.wire?.slugline == "CHESS Rook (Final)")
        #expect(article.tags == ["Rook (Final)"])
    }

    @Test(
        "The letters before a slugline tell the sport",
        arguments: [
            ("BKN--Reds-Blues", "15008000"), ("FBC--Bowl", "15003000"), ("SOC--Cup", "15054000"),
            ("GLF--Open", "15027000"),
            ("BKX--Reds", nil), ("US--Storm", nil), ("Reds-Blues", nil),
        ] as [(String, String?)])
    func sports(slugline: String, code: String?) {
        #expect(SportCode.subject(ofSlugline: slugline) == code)
    }

    @Test("A bulletin moves before what is urgent, and a sport is a tag", arguments: [("b", 2), ("u", 3), ("r", 4)])
    func levels(level: String, priority: Int) throws {
        let text =
            "\u{16}\u{16}\u{1}W1\u{1F}-\n\(level) s\u{13}\u{11} BC-SOC--Cup 07-08 9\r\n"
            + "\u{2}^BC-SOC--Cup,9<\r\n^Reds win<\r\n"
            + "\t   HULL (AP) _ Reds won.\r\n\u{3}AP-WF-07-08-25 1312GMT<\r\n\u{4}"
        let article = try #require(try ReadArticles(of: text.utf8, by: WireTextFormat()).articles.first)
        #expect(article.wire?.priority == priority)
        #expect(article.wire?.categories == ["s", "15054000"] && article.tags == ["soccer"])
    }

    @Test("XML of an agency names its item; one that it takes back must not be used")
    func record() throws {
        let text = """
            <News><NewsID>9a-6</NewsID><PublishDate>2025-01-30T17:32:18.397</PublishDate><headline>Tid</headline>
            <content>&lt;p&gt;Uret sl&#xE5;r.&lt;/p&gt;</content>
            <Priority>3</Priority><Annuleret>true</Annuleret></News>
            """
        let article = try #require(try ReadArticles(of: text.utf8, by: XMLRecordsFormat()).articles.first)
        #expect(article.wire?.guid == "9a-6" && article.wire?.priority == 3 && article.wire?.status == .canceled)
    }
}
