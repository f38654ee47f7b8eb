import ArchiveModel
import EntityRecognition
import Testing

/// The country that an article is about where its source names none.
struct ArticleCountryTests {
    private func article(
        _ title: String, _ body: String..., language: String? = nil, country: String? = nil, dateline: String? = nil
    ) -> Article {
        var article = Article(id: "", format: "test")
        article.title = title
        article.body = body
        article.language = language
        article.country = country
        article.dateline = dateline
        RuleRecogniser().read(&article)
        return article
    }

    @Test func itIsTheOneOfMostPlacesAndPeoplesNamed() {
        let about = article(
            "Kenyan tea growers ask for a floor price",
            "Growers in Kenya want the government in Nairobi to act, as Uganda did.")
        #expect(about.country == "KE")
        #expect(about.evidence["country"]?.hasPrefix("places 0.") == true)
        #expect(article("Ottawa opens a third bridge").country == "CA")
    }

    @Test func anArticleAboutSeveralCountriesHasNone() {
        #expect(article("France and Germany sign a treaty").country == nil)
    }

    @Test func wordsThatAreNamesOfCountriesElsewhereSayNothing() {
        #expect(article("Car bomb wounds four near a market").country == nil)
        #expect(article("Maurice Bell wins Long Island race").country == nil)
        #expect(article("Brussels puts off its vote on tariffs").country == nil)
        #expect(article("Island wählt ein neues Parlament", language: "de").country == "IS")
    }

    @Test func aCountryThatTheSourceStatesStays() {
        let stated = article("Talks end in Nairobi", "Kenya and Uganda agreed on tea.", country: "UG")
        #expect(stated.country == "UG" && stated.evidence["country"] == nil)
    }

    @Test func theTextTellsWhichPlaceOfItsNameADatelineMeans() {
        var article = Article(id: "", format: "test")
        article.title = "Fishermen stay ashore"
        article.body = ["The Lebanese navy closed the port. Fuel from Beirut has not come, Lebanon's ministry said."]
        article.dateline = "TRIPOLI"
        article.country = "LY"
        article.evidence["country"] = "dateline TRIPOLI"
        RuleRecogniser().read(&article)
        #expect(article.country == "LB")
        #expect(article.evidence["country"]?.hasPrefix("dateline TRIPOLI, places 0.") == true)
    }
}
