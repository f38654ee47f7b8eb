import ArchiveModel
import Testing

@Suite struct AgencyTests {
    @Test func theTableHasTheAgenciesOfTheWorldOnceEach() {
        #expect(Agency.all.count >= 90)
        #expect(Set(Agency.all.map(\.code)).count == Agency.all.count)
        for agency in Agency.all {
            #expect(Agency.named(agency.code) == agency, "\(agency.code)")
            if let country = agency.country { #expect(Country.named(country)?.code == country, "\(agency.code)") }
        }
    }

    @Test(arguments: [
        ("AA", ["AA"]), ("SOURCE:AA", ["AA"]), ("Source: AFP", ["AFP"]), ("- Reuters", ["Reuters"]), ("(AP)", ["AP"]),
        ("AA/AFP", ["AA", "AFP"]), ("AA and agencies", ["AA"]), ("Le Figaro et AFP", ["AFP"]),
        ("AFP, MANILA", ["AFP"]), ("Photo: Lee Jin-man/Reuters", ["Reuters"]), ("dpa-infocom", ["dpa"]),
        ("© dpa", ["dpa"]), ("TRT World and Agencies", []), ("وكالة الأناضول", ["AA"]), ("Anadolu Ajansı", ["AA"]),
        ("Kaynak: İHA", ["IHA"]), ("Press Trust of India", ["PTI"]), ("新华社", ["Xinhua"]), ("ТАСС", ["TASS"]),
        ("By Our Map Desk", []), ("The Telegraph", []), ("by the press association of editors", ["PA"]),
    ])
    func aCreditNamesItsAgencies(credit: String, codes: [String]) {
        #expect(Agency.credited(in: credit).map(\.code) == codes)
    }

    @Test(arguments: [
        ("Von DPA", ["dpa"]), ("(Quelle: APA/sda/dpa)", ["APA", "Keystone-SDA", "dpa"]), ("afp", ["AFP"]),
        ("ap/dpa", ["AP", "dpa"]), ("Dalla Tass", ["TASS"]), ("Redakce, čtk", ["CTK"]),
        ("The Associated Press of Pakistan", ["APP"]), ("The Associated Press", ["AP"]),
        ("Reuters/kra Frankfurt", ["Reuters"]), ("STR/AFP via Getty Images", ["AFP"]), ("AFP MANILA", ["AFP"]),
    ])
    func aCreditIsReadInTheSpellingsOfItsCountry(credit: String, codes: [String]) {
        #expect(Agency.credited(in: credit).map(\.code) == codes)
    }

    @Test(arguments: [
        ("Petra Novak", []), ("Petra Novak/AP", ["AP"]), ("By Emre Turan", []), ("MIA WONG", []),
        ("ANA GARCIA, Madrid", []), ("Hina Shah and AFP", ["AFP"]), ("Petra", ["Petra"]), ("Petra News", ["Petra"]),
        ("Source: SANA", ["SANA"]), ("INA, Baghdad", ["INA"]), ("Belga Image", ["Belga"]), ("BY MAP STAFF", ["MAP"]),
        ("John Hill, Saba", ["Saba"]), ("MATTHEW LEE AP Diplomatic Writer", ["AP"]),
    ])
    func aNameOfAPersonIsNoAgency(credit: String, codes: [String]) {
        #expect(Agency.credited(in: credit).map(\.code) == codes)
    }
}
