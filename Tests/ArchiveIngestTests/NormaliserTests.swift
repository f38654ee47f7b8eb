import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite struct NormaliserTests {
    private func article(
        file: String = "pages/dump.txt", defaults: IngestDefaults = IngestDefaults(),
        _ fill: (inout ParsedArticle) -> Void
    ) -> Article {
        let normaliser = Normaliser(
            defaults: defaults, readDate: { text, _ in DateReader.date(in: text) },
            locateCity: { $0 == "ISTANBUL" ? "TR" : nil })
        var parsed = ParsedArticle(range: 0..<100)
        fill(&parsed)
        return normaliser.article(from: parsed, file: file, format: "page-text")
    }

    @Test func textIsOnOneLineComposedAndNeverEmpty() {
        let article = article {
            $0.title = "  Talks\u{A0}in\n Go\u{308}teborg "
            $0.summary = " \t "
            $0.body = ["", "One  two."]
        }
        #expect(article.title == "Talks in Göteborg")
        #expect(article.summary == nil)
        #expect(article.body == ["One two."])
    }

    @Test(arguments: [
        ("July 9, 2025", "2025-07-09"), ("2025-07-09T14:05:00+03:00", "2025-07-09T14:05:00+03:00"),
        ("2025-07", "2025-07"),
    ])
    func datesAreISO8601WithWhatIsKnown(text: String, date: String) {
        let article = article { $0.published = text }
        #expect(article.published?.iso8601 == date)
    }

    @Test func theRevisionsOfAWireItemAreOneArticleWhateverTheirFilesAreCalled() {
        let first = article(file: "a/0708.xml") { $0.id = "urn:newsml:agency.example:20250708:quake:1" }
        let second = article(file: "b/0709.xml") { $0.id = "urn:newsml:agency.example:20250708:quake:2" }
        let other = article(file: "a/0708.xml") { $0.id = "urn:newsml:agency.example:20250708:talks:1" }
        #expect(first.id == second.id)
        #expect(first.id != other.id)
    }

    @Test func aDateComesFromTheAddressOrTheFileNameWhenThePageHasNone() {
        let fromAddress = article { $0.url = "https://news.example/world/2025/07/09/talks-in-oslo" }
        #expect(fromAddress.published?.iso8601 == "2025-07-09")
        #expect(fromAddress.dateEvidence == .url)
        let fromName = article(file: "saved/2025-07-08-talks.txt") { $0.title = "Talks" }
        #expect(fromName.published?.iso8601 == "2025-07-08")
        #expect(fromName.dateEvidence == .file)
        #expect(article { $0.title = "Talks" }.published == nil)
    }

    @Test(arguments: [
        ("https://news.example/world/2025/jul/09/talks-in-oslo", "2025-07-09"),
        ("https://news.example/n1/2025/0709/c1001-40512345.html", "2025-07-09"),
        ("https://news.example/html/2025-07/09/content_12.htm", "2025-07-09"),
        ("https://news.example/20250709/5f3a/c.html", "2025-07-09"),
        ("https://news.example/2025/7/9/talks", "2025-07-09"), ("https://news.example/2025/07/talks", "2025-07"),
        ("https://news.example/a/talks-2025-07-09.html?from=2024-01-02", "2025-07-09"),
    ])
    func theDateOfAnAddressIsReadInTheWaysOfSites(address: String, date: String) {
        #expect(article { $0.url = address }.published?.iso8601 == date)
    }

    @Test(arguments: [
        "https://news.example/story/17051219", "https://news.example/talks?date=2025-07-09",
        "https://news.example/2025/talks", "https://news.example/id/2025/1399/x",
    ])
    func otherNumbersOfAnAddressAreNoDate(address: String) {
        #expect(article { $0.url = address }.published == nil)
    }

    @Test func softHyphensAreNoPartOfTheText() {
        #expect(article { $0.title = "Ver\u{AD}fas\u{AD}sungs\u{AD}be\u{AD}schwerde" }.title == "Verfassungsbeschwerde")
        let spaced = "\u{FEFF}Le port\u{2009}\u{3000}rouvre\u{200B}à\u{85}\u{1680}midi\u{A0}\u{205F}»\u{7F}"
        #expect(article { $0.title = spaced }.title == "Le port rouvre à midi »")
        #expect(article { $0.title = "नई\u{200D}खबर – “अ” \u{200C}" }.title == "नई\u{200D}खबर – “अ” \u{200C}")
    }

    @Test func whatIsGivenAtIngestFillsOnlyWhatTheFileLeavesOpen() {
        var defaults = IngestDefaults()
        defaults.country = "NO"
        defaults.publisher = "Fjord Post"
        defaults.date = NewsDate(iso8601: "2025-01-02")
        let open = article(defaults: defaults) { $0.title = "Talks" }
        #expect(open.country == "NO" && open.publisher == "Fjord Post" && open.published?.iso8601 == "2025-01-02")
        let stated = article(defaults: defaults) {
            $0.country = "Türkiye"
            $0.publisher = "Lakeside Daily"
            $0.published = "2024-05-06"
        }
        #expect(
            stated.country == "TR" && stated.publisher == "Lakeside Daily" && stated.published?.iso8601 == "2024-05-06")
    }

    @Test func theCountryComesFromTheSectionThenTheDateline() {
        let bySection = article {
            $0.section = "TÜRKİYE"
            $0.dateline = "BAGHDAD"
        }
        #expect(bySection.country == "TR" && bySection.evidence["country"] == "section TÜRKİYE")
        #expect(article { $0.dateline = "BAGHDAD, July 8 (Reuters)" }.country == "IQ")
        #expect(article { $0.dateline = "ISTANBUL (AA)" }.country == "TR")
        #expect(article { $0.section = "Middle East" }.country == nil)
    }

    @Test(arguments: [
        ("SOURCE:AA", "AA"), ("Source: AFP", "AFP"), ("- Reuters", "Reuters"), ("(AP)", "AP"), ("AA/AFP", "AA"),
        ("Anadolu Ajansı", "AA"), ("Le Figaro et AFP", "AFP"), ("dpa-infocom GmbH", "dpa"),
        ("The Associated Press", "AP"),
    ])
    func agenciesAreCodes(credit: String, code: String) {
        #expect(article { $0.agency = credit }.agency == code)
    }

    @Test(
        "An agency closes a dateline, in parentheses or behind the day",
        arguments: [
            ("SEOUL, Nov 26 AFP", "AFP"), ("SYDNEY March 22 AAP", "AAP"), ("SEOUL, Nov 26 AFP -", "AFP"),
            ("PITTSBURGH, PA", nil), ("SEOUL, Nov 26", nil),
        ] as [(String, String?)])
    func agencyOfDateline(dateline: String, code: String?) {
        #expect(article { $0.dateline = dateline }.agency == code)
    }

    @Test func theAgencyOfADatelineCountsAndThatOfAPictureDoesNot() {
        let wired = article { $0.dateline = "BAGHDAD, July 8 (Reuters)" }
        #expect(wired.agency == "Reuters" && wired.agencyName == "Reuters")
        #expect(article { $0.captions = [.init(text: "A bridge", credit: "AFP")] }.agency == nil)
        #expect(article { $0.agency = "Source: our correspondents and map desk" }.agency == nil)
    }

    @Test func anAuthorWhoseNameIsAlsoThatOfAnAgencyIsNone() {
        #expect(article { $0.byline = ["Petra Novak"] }.agency == nil)
        #expect(article { $0.byline = ["MIA WONG"] }.agency == nil)
        #expect(article { $0.byline = ["DPA"] }.agency == "dpa")
        #expect(article { $0.byline = ["Emre Kaya", "AFP"] }.agency == "AFP")
    }

    @Test func theIdentifierStaysWhenThePageChangesAndDiffersBetweenPages() {
        let first = article {
            $0.title = "Talks in Oslo"
            $0.published = "2025-07-09"
            $0.body = ["One."]
        }
        let corrected = article {
            $0.title = "Talks in Oslo"
            $0.published = "2025-07-09"
            $0.body = ["Two."]
        }
        let another = article {
            $0.title = "Talks in Oslo end"
            $0.published = "2025-07-09"
        }
        #expect(first.id == corrected.id && first.id != another.id)
        #expect(first.id.count == 16 && first.id.allSatisfy { $0.isHexDigit })
        let here = article { $0.url = "https://news.example/a" }
        let there = article(file: "other.jsonl") { $0.url = "https://news.example/a" }
        #expect(here.id == there.id)
    }

    @Test func anIdentifierThatTheArchiveHasWrittenOutIsKept() {
        let exported = article(file: "export.jsonl") {
            $0.id = "00f1a2b3c4d5e6f7"
            $0.title = "Talks in Oslo"
        }
        #expect(exported.id == "00f1a2b3c4d5e6f7")
        #expect(article { $0.id = "17" }.id != "17")
    }

    @Test(arguments: [
        ("The ministers said that they would meet again in the capital and that talks have been good.", "en"),
        ("Die Minister sagten, dass sie sich in der Hauptstadt wieder treffen und die Gespräche gut waren.", "de"),
        ("Les ministres ont dit qu'ils se retrouveraient dans la capitale et que les entretiens sont bons.", "fr"),
        ("Bakanlar, görüşmelerin iyi geçtiğini ve daha sonra başkentte bir kez olarak buluşacaklarını dedi.", "tr"),
        ("Министры сказали, что они снова встретятся в столице и что переговоры были для них полезны.", "ru"),
        ("Міністри сказали, що вони знову зустрінуться у столиці, але також про це йтиметься у Києві.", "uk"),
        ("Hun siger, at der nu er brug for flere penge, og at man ikke ved, hvad det vil koste efter sommer.", "da"),
        ("Hun sier at det nå er behov for mer penger, og at man ikke vet hva det vil koste etter sommeren.", "no"),
        ("El ministro ha dicho que no habrá acuerdo con los socios de la región mientras siga la crisis.", "es"),
        ("وقال الوزراء إنهم سيجتمعون في العاصمة مع الرئيس بعد أن عقدت هذه المحادثات بين الطرفين", "ar"),
        ("閣僚らは首都で再び会談すると述べ、協議は有益だったと語った。次回は来月に開かれる予定だという。", "ja"),
    ])
    func theLanguageIsToldFromTheText(text: String, language: String) {
        #expect(article { $0.body = [text] }.language == language)
    }

    @Test func aStatedLanguageIsACodeAndAnUnclearTextHasNone() {
        #expect(article { $0.language = "en-GB" }.language == "en")
        #expect(article { $0.language = "Türkçe" }.language == "tr")
        #expect(article { $0.language = "cz" }.language == "cs")
        #expect(article { $0.language = "und" }.language == nil)
        #expect(article { $0.body = ["OK 123"] }.language == nil)
    }
}
