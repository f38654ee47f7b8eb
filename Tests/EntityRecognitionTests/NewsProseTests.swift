import ArchiveModel
import Testing

@Suite struct NewsProseTests {
    @Test func whatOnlyOpensASentenceIsNoName() {
        #expect(
            recognise(
                article(body: [
                    "Meanwhile, talks went on. However, nothing came of them. Police closed the road. Prices rose on Monday.",
                    "“Nobody slept,” a resident said. Breaking News: Rain is expected in April.",
                ])
            ).isEmpty)
    }

    @Test func officesAloneAreNobody() {
        #expect(names(.person, in: "The Prime Minister met the Foreign Minister, the President and the Queen.").isEmpty)
    }

    @Test func cityStatesAreNoPeople() {
        #expect(names(.person, in: "He flew from Abu Dhabi to New York and on to Los Angeles.").isEmpty)
        #expect(
            names(.place, in: "He flew from Abu Dhabi to New York and on to Los Angeles.")
                == ["Abu Dhabi", "New York", "Los Angeles"])
    }

    @Test(arguments: [
        ("Former Finance Minister Helena Sandqvist resigned.", "Helena Sandqvist"),
        ("Mr Okonjo-Bassey denied it.", "Okonjo-Bassey"),
        ("The ship's captain, said Lt. Gen. Petros Hallak, was safe.", "Petros Hallak"),
        ("It was painted by Jean-Luc Fontanier in May.", "Jean-Luc Fontanier"),
        ("Ursula von der Marck opened the fair.", "Ursula von der Marck"),
        ("The nurse, Aoife O'Hanrahan, lives there.", "Aoife O'Hanrahan"),
        ("A statement by Kim Sun-woo followed.", "Kim Sun-woo"),
        ("US Secretary of State Antony Wexford left.", "Antony Wexford"),
        ("Minister of Water and Natural Resources Fatih Demirsoy spoke.", "Fatih Demirsoy"),
        ("The mayor, Petr Dvorsky (ODS), agreed.", "Petr Dvorsky"),
        ("Opposition leader Tendai Mukaro’s lawyer spoke.", "Tendai Mukaro"),
    ])
    func peopleAreFoundBehindTheirOffices(sentence: String, name: String) {
        #expect(names(.person, in: sentence) == [name])
    }

    @Test(arguments: [
        ("The Ministry of Trade and Industry said so.", "Ministry of Trade and Industry"),
        ("Workers at Norvik Shipping Ltd. went home.", "Norvik Shipping Ltd."),
        ("The People's Progress Party won.", "People's Progress Party"),
        ("The University of Mosul reopened.", "University of Mosul"),
        ("The Truth and Reconciliation Commission met.", "Truth and Reconciliation Commission"),
        (
            "The Office for the Coordination of Harbour Affairs closed.",
            "Office for the Coordination of Harbour Affairs"
        ),
        ("The bill went to the U.N. on Friday.", "United Nations"),
    ])
    func bodiesAreFoundByTheirHeadWords(sentence: String, name: String) {
        #expect(names(.organisation, in: sentence) == [name])
    }

    @Test func acronymsOfOrdinaryWordsAndUnitsAreNoBodies() {
        #expect(
            names(.organisation, in: "Ships carry liquefied natural gas (LNG). The LNG price is 90 USD, or RM 400.")
                .isEmpty)
    }

    @Test func eventsAndTreatiesAreNoneOfTheThreeKinds() {
        #expect(
            recognise(article(body: ["They signed the Harbour Agreement after the Coastal Cup on Friday."])).isEmpty)
    }

    @Test func aPartyInParenthesesIsNoOtherNameOfItsMember() throws {
        let found = recognise(article(body: ["The mayor, Petr Dvorsky (ODS), agreed. Dvorsky and ODS won."]))
        let mayor = try #require(found.first { $0.kind == .person })
        #expect(mayor.aliases == ["Dvorsky"])
    }

    @Test func prepositionsOfSpanishJoinNoNames() {
        let report = article(body: [
            "El ministro José Manuel Larrea dijo que el Gobierno de Madrid y la Comisión de Exteriores estudian la "
                + "propuesta de Larrea para la Franja y que no hay fecha."
        ])
        #expect(recognise(report).map(\.name) == ["José Manuel Larrea", "Madrid"])
    }

    @Test func namesAreFoundInAHeadlineInCapitals() {
        let report = article(
            "WHO WILL LEAD BAGHDAD TALKS? SANDQVIST STAYS SILENT",
            body: ["Foreign Minister Helena Sandqvist arrived on Tuesday in Baghdad."])
        #expect(recognise(report).map(\.name) == ["Baghdad", "Helena Sandqvist"])
    }

    @Test func aSurnameBelongsToThePersonNamedLast() throws {
        let text = article(body: [
            "Maria Lindholm and her brother Erik Lindholm run the farm.",
            "Erik Lindholm milks the cows. Lindholm rises at four.",
        ])
        let brother = try #require(recognise(text).first { $0.name == "Erik Lindholm" })
        #expect(brother.mentions.count == 3)
    }

    @Test func anAcronymStandsForTheBodyEvenBeforeItIsExplained() throws {
        let text = article(
            body: ["The Harbour Workers Federation (HWF) called a strike.", "HWF members voted on Sunday."],
            captions: ["An HWF rally."])
        let body = try #require(recognise(text).first)
        #expect(body.name == "Harbour Workers Federation")
        #expect(body.mentions.count == 4)
    }

    @Test func namesAreFoundInAHeadlineInTitleCaseThroughTheBody() throws {
        let text = article(
            "Sandqvist Visits Baghdad As Ceasefire Talks Resume",
            body: ["Foreign Minister Helena Sandqvist arrived on Tuesday in Baghdad."])
        let found = recognise(text)
        #expect(found.map(\.name) == ["Helena Sandqvist", "Baghdad"])
        #expect(found.map(\.mentions.first?.field) == [.title, .title])
    }

    @Test func offsetsCountScalarsNotBytes() throws {
        let rain = article(body: ["Ağrı’da 🌧️ — Şükrü Çağlayangil said: “İyi.”"])
        let mention = try #require(recognise(rain).first { $0.kind == .person }?.mentions.first)
        #expect(text(of: mention, in: rain) == "Şükrü Çağlayangil")
    }

    @Test func capitalsSayNothingInGerman() {
        var text = article(body: [
            "Die Regierung hat am Montag in Berlin ein Gesetz beschlossen, das den Bau von Wohnungen und die Sanierung der "
                + "Schulen mit neuen Krediten fördern soll, sagte Ministerin Annegret Holzkamp der Zeitung."
        ])
        text.language = "de"
        #expect(recognise(text).map(\.name) == ["Berlin", "Annegret Holzkamp"])
    }

    @Test(arguments: [
        ("de", "Die Türkei und der Irak sprachen in Kairo über Wasser.", ["Türkiye", "Iraq", "Cairo"]),
        ("ru", "Турция и Ирак обсудили воду.", ["Türkiye", "Iraq"]),
        ("ar", "بحثت تركيا ملف المياه في بغداد", ["Türkiye", "Baghdad"]),
        ("en", "The Island was quiet.", []),
    ])
    func countriesAreKnownByTheNamesOfTheArticlesLanguage(language: String, sentence: String, places: [String]) {
        var report = article(body: [sentence])
        report.language = language
        #expect(recognise(report).map(\.name) == places)
    }

    @Test(arguments: ["", " ", "…", "(", "'", "al-", "-", "’s", "U.S.", "O'", "A & ", "Ministry of", "von", "\u{301}"])
    func scrapsOfTextAreReadWithoutHarm(scrap: String) {
        #expect(recognise(article(scrap, body: [scrap, scrap + " " + scrap])).count <= 1)
    }
}
