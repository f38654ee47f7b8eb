import ArchiveModel
import Testing

/// A visit of an official, as an agency writes it: offices before names, bodies with acronyms, short forms.
@Suite struct DiplomaticVisitTests {
    private let visit = article(
        "Türkiye, Iraq review trade corridor, water security",
        summary:
            "A dispute between Ankara and Baghdad over river water was raised, with both sides keen on a calm summer.",
        body: [
            "Türkiye’s State Export Directorate (SED) chief Orhan Demirsoy held closed talks on Monday with Iraqi officials "
                + "in Baghdad about a corridor that would carry goods to the north.",
            "Demirsoy first met Iraqi Prime Minister Karim Jawad al-Hillawi, followed by talks with President Salim "
                + "Nuri Barzan.",
            "Iraqi Deputy Prime Minister and Trade Minister Adel Yassin also attended, according to diplomatic sources.",
            "Demirsoy held discussions with Interior Minister Sabah Rikabi, National Customs Service Chief Walid "
                + "al-Jaberi, Reform Alliance leader Nabil al-Dulaimi, and Speaker of the Council of Deputies Hazem "
                + "al-Samarrai.",
            "The Baghdad side thanked Ankara at all levels. Talks also covered the “drought-free Iraq” plan.",
            "Later, Demirsoy separately met Kirkuk Turkmen Union (KTB) President M. Tahsin Kaplanoglu and senior KTB "
                + "officials in Turkmen-populated towns.",
        ],
        captions: ["SED chief Orhan Demirsoy meets Iraqi officials in Baghdad."])

    @Test func everyPersonIsFoundOnceAndInFull() {
        #expect(
            recognise(visit).filter { $0.kind == .person }.map(\.name) == [
                "Orhan Demirsoy", "Karim Jawad al-Hillawi", "Salim Nuri Barzan", "Adel Yassin", "Sabah Rikabi",
                "Walid al-Jaberi", "Nabil al-Dulaimi", "Hazem al-Samarrai", "M. Tahsin Kaplanoglu",
            ])
    }

    @Test func bodiesAreCutFromTheOfficesAndPeopleThatFollow() {
        #expect(
            recognise(visit).filter { $0.kind == .organisation }.map(\.name) == [
                "State Export Directorate", "National Customs Service", "Reform Alliance", "Council of Deputies",
                "Kirkuk Turkmen Union",
            ])
    }

    @Test func placesAreCountriesAndCitiesWithoutTheirPeoples() {
        #expect(
            recognise(visit).filter { $0.kind == .place }.map(\.name) == ["Türkiye", "Iraq", "Ankara", "Baghdad"])
    }

    @Test func theShortFormsThatTheArticleUsesAreAliases() throws {
        let found = recognise(visit)
        let chief = try #require(found.first { $0.name == "Orhan Demirsoy" })
        #expect(chief.aliases == ["Demirsoy"])
        #expect(chief.mentions.count == 5)
        let directorate = try #require(found.first { $0.name == "State Export Directorate" })
        #expect(directorate.aliases == ["SED"])
        let union = try #require(found.first { $0.name == "Kirkuk Turkmen Union" })
        #expect(union.aliases == ["KTB"])
    }

    @Test func aCountryCarriesItsOtherNames() throws {
        let country = try #require(recognise(visit).first { $0.name == "Türkiye" })
        #expect(country.aliases.contains("Turkey"))
    }

    @Test func everyMentionSpansAFormOfItsEntity() {
        for entity in recognise(visit) {
            for mention in entity.mentions {
                let form = text(of: mention, in: visit)
                #expect(([entity.name] + entity.aliases).contains(form), "\(form) of \(entity.name)")
            }
        }
    }

    @Test func entitiesComeInOrderOfFirstMention() {
        let order = recognise(visit).map(\.name)
        #expect(order.first == "Türkiye")
        #expect(order.prefix(4) == ["Türkiye", "Iraq", "Ankara", "Baghdad"])
    }
}
