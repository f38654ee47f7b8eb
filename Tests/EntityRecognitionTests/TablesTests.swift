import CArchiveFacts
import Foundation
import Testing

@testable import EntityRecognition

@Suite struct TablesTests {
    @Test func theLargestCityOfANameIsFound() {
        #expect(CityTable.city(named: "london".utf8)?.country == "GB")
        #expect(CityTable.city(named: "cape coast".utf8)?.name == "Cape Coast")
        #expect(CityTable.city(named: "zywiec".utf8)?.name == "Żywiec")
        #expect(CityTable.city(named: "birmingham".utf8)?.country == "GB")
        #expect(CityTable.city(named: "no such city".utf8) == nil)
        #expect(CityTable.city(named: "".utf8) == nil)
    }

    @Test func aCityHasASize() {
        #expect(CityTable.size(of: NameKey("London")) == 4)
        #expect(CityTable.size(of: NameKey("Cape Coast")) == 3)
        #expect(CityTable.size(of: NameKey("No Such City")) == 0)
    }

    @Test func theFirstAndTheLastLineOfATableAreFound() {
        #expect(CityTable.city(named: "6th of october city".utf8)?.country == "EG")
        #expect(CityTable.city(named: "zywiec".utf8)?.country == "PL")
    }

    @Test func aWordHasItsUses() {
        func uses(_ word: String) -> WordUse { TokenisedText.annotated(word).tokens[0].uses }
        #expect(uses("tensions") == .ordinary)
        #expect(uses("Mehmet").contains(.givenName))
        #expect(uses("Smith").contains(.familyName))
        #expect(uses("qwrtz").isEmpty)
    }

    @Test func aNameOfTheGazetteerIsKnownByItsAliases() {
        #expect(Gazetteer.name(of: NameKey("Turkey"), inCapitals: false)?.name == "Türkiye")
        #expect(Gazetteer.name(of: NameKey("UN"), inCapitals: true)?.name == "United Nations")
        #expect(Gazetteer.name(of: NameKey("UN"), inCapitals: false) == nil)
        #expect(Gazetteer.name(of: NameKey("Türkei"), inCapitals: false) == nil)
        #expect(Gazetteer.name(of: NameKey("Türkei"), inCapitals: false, language: "de")?.name == "Türkiye")
    }

    /// `scripts/build-names` makes them.
    @Test func theTablesOfWordsAndNamesAreThoseOfTheListsAndFacts() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
        func text(_ name: String) throws -> String {
            try String(contentsOf: project.appending(path: "Sources/CArchiveFacts/data/" + name), encoding: .utf8)
        }
        #expect(try Self.bytes(archive_facts_lexicon()) == LexiconMaker.table(words: text("words.tsv")))
        #expect(try Self.bytes(archive_facts_city_sizes()) == CitySizeMaker.table(cities: text("cities.tsv")))
        #expect(Self.bytes(archive_facts_gazetteer()) == GazetteerMaker.table)
    }

    private static func bytes(_ table: archive_facts_table) -> [UInt8] {
        Array(UnsafeBufferPointer(start: table.bytes, count: table.length))
    }
}
