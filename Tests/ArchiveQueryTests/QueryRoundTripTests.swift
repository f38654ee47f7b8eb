import ArchiveModel
import Testing

@testable import ArchiveQuery

/// Queries put together at random: each is read or refused at a place that it has, and what is printed reads back as
/// the same tree.
@Suite struct QueryRoundTripTests {
    private let saved = SavedQueries([("talks", "kalin OR title:(fidan =US)"), ("not-syria", "-syria")])

    private func check(_ query: String, isAccepted: Bool? = nil) throws {
        let today = try QueryReading.today()
        do throws(QueryError) {
            guard let node = try QueryParser.parse(query, today: today, saved: saved).node else { return }
            #expect(try QueryParser.parse(node.description, today: today).node == node, "\(query) ⟶ \(node)")
        } catch {
            #expect(isAccepted != true, "\(query): \(error.message)")
            #expect((0...query.unicodeScalars.count).contains(error.position), "\(query): \(error)")
            #expect(!error.message.contains("\n") && !error.rendered(query).isEmpty)
        }
    }

    @Test func queriesThatAreWrittenWell() throws {
        var chance = Chance(state: 20_250_709)
        for round in 0..<2_000 { try check(RandomQuery.wellFormed(depth: round % 5, &chance), isAccepted: true) }
    }

    @Test func piecesOfQueries() throws {
        var chance = Chance(state: 7)
        for _ in 0..<4_000 { try check(RandomQuery.pieces(&chance)) }
    }

    @Test func anyScalars() throws {
        var chance = Chance(state: 11)
        for _ in 0..<3_000 { try check(RandomQuery.scalars(&chance)) }
    }
}
