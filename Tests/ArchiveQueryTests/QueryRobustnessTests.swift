import Testing

@testable import ArchiveQuery

/// Queries that no person types, and some program will.
@Suite struct QueryRobustnessTests {
    private func isRead(_ text: String) throws -> Bool {
        let today = try QueryReading.today()
        do throws(QueryError) {
            return try QueryParser.parse(text, today: today).node != nil
        } catch {
            #expect((0...text.unicodeScalars.count).contains(error.position))
            #expect(error.message.unicodeScalars.count < 300)
            #expect(error.rendered(text).count < 300)
            return false
        }
    }

    private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(arguments: [" ", " OR ", " NOT ", " AND ", " NEAR/3 "])
    func tenThousandWords(joinedBy separator: String) throws {
        #expect(try isRead((0..<10_000).map { "w\($0)" }.joined(separator: separator)))
    }

    @Test func deepNestingIsReadAndDeeperNestingRefused() throws {
        #expect(try QueryReading.meaning(of: many("(", 500) + "a1" + many(")", 500)) == "a1")
        #expect(try QueryReading.meaning(of: many("NOT ", 10_001) + "a1") == "NOT a1")
        #expect(try QueryReading.error(of: many("(", 100_000)).message.contains("deep"))
        #expect(try QueryReading.error(of: many("title:(", 100_000)).message.contains("another"))
        #expect(try QueryReading.error(of: many("-(", 100_000)).message.contains("deep"))
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["\"", "\u{0}", "~", "@", "=", ":", ",", "*", "a:", "{", "🔥", "a,", "\u{301}", "-", "|", "a "])
    func tensOfThousandsOfOneSign(sign: String) throws {
        let signs = many(sign, 30_000)
        for query in [signs, "kalin" + signs, "title:" + signs, "country:" + signs + "x"] { _ = try isRead(query) }
    }

    @Test(.timeLimit(.minutes(1))) func aMegabyteOfQuotes() throws {
        #expect(try !isRead(many("\"", 1_000_000)))
    }

    @Test(.timeLimit(.minutes(1)))
    func longWords() throws {
        #expect(try isRead(many("a", 50_000) + "://" + many(":", 50_000)))
        #expect(try !isRead(many("a", 100_000) + ":x"))
        #expect(try !isRead("@" + many("a", 100_000)))
        #expect(try !isRead("lang:" + many("a", 100_000)))
        #expect(try isRead(many("a", 100_000) + "~2"))
        #expect(try !isRead(many("a-", 50_000) + "b~2"))
    }
}
