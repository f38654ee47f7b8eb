import ArchiveModel
import Testing

@testable import ArchiveQuery

/// Queries put together at random: each is read or refused with a place that it has, and what is printed reads back.
@Suite struct QueryRoundTripTests {
    private static let pieces = [
        "a1", "b2", "Kalın", "al-Sudani", "U.S.", "don't", "🔥", "*", "-", "–", "(", ")", "((", "))", "|", "||", "OR",
        "AND",
        "NOT", "NEAR/3", "NEAR/", "\"", "“", "”", "\"x1 y1\"", "\"x1 y1\"~4", "~", "~2", "=", "@", ",", ":", "{",
        "{3..}",
        "ter*", "te*r", "title:", "title:ab", "body:\"a b\"", "body:\"a b c\"~2", "person:", "person:kalin",
        "person:\"I. Kalin\"", "org:(a OR \"b c\")", "country:TR", "country:tr,iq", "tag:", "tag:user/x", "tag:\"a b\"",
        "tag:a,b", "date:2025", "date:7d..", "date:..2024-02", "date:none", "has:agency", "missing:date",
        "source:*.txt",
        "http://a.b/c", "10:30", "x:", "\u{0}", "\t", "東京", "خبر", "by:(", "agency:AA", "id:12ab", "lang:en",
    ]

    @Test func whatIsPrintedReadsBackAsTheSameTree() throws {
        let today = try #require(NewsDate(iso8601: "2025-07-09"))
        var chance = Chance(state: 20_250_709)
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...9, using: &chance)
            let parts = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &chance) }
            let query = parts.joined(separator: Bool.random(using: &chance) ? " " : "")
            do throws(QueryError) {
                guard let node = try QueryParser.parse(query, today: today).node else { continue }
                let again = try QueryParser.parse(node.description, today: today).node
                #expect(again == node, "\(query) ⟶ \(node)")
            } catch {
                #expect((0...query.unicodeScalars.count).contains(error.position), "\(query): \(error)")
                #expect(!error.rendered(query).isEmpty)
            }
        }
    }

    @Test func whatIsPrintedIsNeverRefused() throws {
        let today = try #require(NewsDate(iso8601: "2025-07-09"))
        var chance = Chance(state: 7)
        for _ in 0..<20_000 {
            let parts = (0..<4).compactMap { _ in Self.pieces.randomElement(using: &chance) }
            guard let node = try? QueryParser.parse(parts.joined(separator: " "), today: today).node else { continue }
            #expect(throws: Never.self) { try QueryParser.parse(node.description, today: today) }
        }
    }
}

/// The same numbers in every run (SplitMix64).
private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
