import ArchiveModel
import Testing

@Suite struct CountryTests {
    private func inProse(_ text: String, _ language: String? = "en") -> String? {
        Country.inProse(TextFolding.key(text), spelling: text, language: language)?.code
    }

    @Test func everyCountryOfTheStandardIsThereOnceWithItsFields() {
        #expect(Country.all.count == 250)
        #expect(Set(Country.all.map(\.code)).count == 250 && Set(Country.all.map(\.alpha3)).count == 250)
        for country in Country.all {
            #expect(country.code.utf8.count == 2 && country.alpha3.utf8.count == 3 && !country.name.isEmpty)
            #expect(Country.named(country.code)?.code == country.code, "\(country.code)")
            #expect(Country.named(country.alpha3)?.code == country.code, "\(country.alpha3)")
        }
    }

    @Test func noNameIsClaimedByTwoCountries() {
        // A code goes before a short name of another language: MY is Malaysia, though Mỹ is America in Vietnamese.
        let codes = Set(Country.all.flatMap { [TextFolding.key($0.code), TextFolding.key($0.alpha3)] })
        for country in Country.all {
            let foreign = country.foreignNames.map(\.name).filter { !codes.contains(TextFolding.key($0)) }
            for name in [country.name] + country.aliases + foreign {
                #expect(Country.named(name)?.code == country.code, "\(name)")
            }
        }
    }

    @Test(arguments: [
        ("TR", "TR"), ("tur", "TR"), ("Turkey", "TR"), ("TÜRKİYE", "TR"), ("Turkiye", "TR"), ("Türkei", "TR"),
        ("UK", "GB"), ("Britain", "GB"), ("U.S.", "US"), ("USA", "US"), ("Vereinigte Staaten", "US"), ("ABD", "US"),
        ("DRC", "CD"), ("Congo", "CG"), ("Ivory Coast", "CI"), ("Côte d’Ivoire", "CI"), ("Burma", "MM"),
        ("Holland", "NL"), ("Czechia", "CZ"), ("Deutschland", "DE"), ("日本", "JP"), ("Россия", "RU"), ("العراق", "IQ"),
        ("Korea", "KR"), ("Guinea", "GN"), ("Niger", "NE"), ("Georgia", "GE"), ("Kosovo", "XK"),
    ])
    func aFilterTakesCodesAndNamesInManyLanguages(name: String, code: String) {
        #expect(Country.named(name)?.code == code)
    }

    @Test(arguments: [
        ("Iraqi", "IQ"), ("Dutch", "NL"), ("Kyiv", "UA"), ("Kiev", "UA"), ("Scotland", "GB"), ("Gaza", "PS"),
        ("New Jersey", "US"), ("Papua New Guinea", "PG"), ("UK", "GB"), ("CAR", "CF"),
    ])
    func proseNamesCountriesByPeopleCapitalsAndParts(text: String, code: String) {
        #expect(inProse(text) == code)
    }

    @Test(arguments: ["Car", "Island", "Maurice", "Dominique", "Us", "Man", "Rok", "Roma", "It", "Middle East"])
    func wordsThatAreCountriesElsewhereAreNoneInEnglish(text: String) {
        #expect(inProse(text) == nil)
    }

    @Test func namesOfAnotherLanguageCountInTheirOwn() {
        #expect(inProse("Island", "de") == "IS")
        #expect(inProse("Maurice", "fr") == "MU")
        #expect(inProse("Rom", "de") == "IT")
        #expect(inProse("Pole", "de") == nil)
    }
}
