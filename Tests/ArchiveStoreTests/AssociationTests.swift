import Testing

@testable import ArchiveStore

@Suite("What is characteristic of an entity")
struct AssociationTests {
    @Test("What stands everywhere says nothing, however often it is met")
    func everywhere() {
        let everywhere = Association(both: 50, one: 100, other: 500, all: 1_000)
        let own = Association(both: 10, one: 100, other: 12, all: 1_000)
        #expect(everywhere.strength == 0 && everywhere.lift == 1)
        #expect(own.strength > 20 && own.lift > 8)
    }

    @Test("What avoids the entity ranks behind what is met by chance")
    func avoided() {
        #expect(Association(both: 2, one: 100, other: 500, all: 1_000).strength < 0)
    }

    @Test("Many articles weigh more than one of the same share")
    func certainty() {
        let once = Association(both: 1, one: 100, other: 1, all: 1_000)
        let often = Association(both: 20, one: 100, other: 20, all: 1_000)
        #expect(once.lift == often.lift && once.strength < often.strength)
    }

    @Test("A single article is enough only where there are few", arguments: [(3, false), (15, true), (200, true)])
    func floor(articles: Int, isRare: Bool) {
        #expect(Association(both: 1, one: articles, other: 1, all: 1_000).isRare == isRare)
        #expect(!Association(both: 3, one: articles, other: 3, all: 1_000).isRare)
    }
}
