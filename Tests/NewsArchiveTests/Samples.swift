/// Text in the shape that news comes in.
enum Samples {
    /// A page as it is copied from a news site.
    static let page = """
         date 2024-03-12 NORWAY
        3 min read
        Bergen reopens fish market after winter repairs
        The hall on the quay had been closed since November, when a storm tore off part of its roof.
        March 12, 2024

        The city of Bergen reopened its fish market on Tuesday after repairs that took the whole winter, officials said.

        "We have waited for this morning since November," said Kari Solheim, who has sold salmon there for thirty years.

        The repairs cost the city four million crowns, half of which the insurance is going to pay, the mayor told reporters.
        """

    /// A Turkish page, whose letters ı, ş, ğ and İ older encodings write in different ways.
    static let turkishPage = """
         date 2024-03-12 TÜRKİYE
        Karadeniz'de balıkçılar ağlarını topladı
        Fırtına uyarısı üzerine yüzlerce tekne limana döndü.
        12 Mart 2024

        Trabzon'da balıkçılar salı günü fırtına uyarısı üzerine ağlarını toplayarak limana döndü, yetkililer açıkladı.

        "Böyle bir dalgayı yıllardır görmedik," dedi balıkçı İsmail Çağrı; oğlu da aynı teknede çalışıyor ve ağ örüyor.

        Meteoroloji Genel Müdürlüğü, Doğu Karadeniz için uyarının perşembe gününe kadar süreceğini bildirdi.
        """

    /// A French page.
    static let frenchPage = """
         date 2024-03-12 FRANCE
        Le marché aux poissons rouvre à Fécamp après l'hiver
        La halle était fermée depuis novembre, après une tempête qui avait abîmé le toit.
        12 mars 2024

        La ville de Fécamp a rouvert mardi son marché aux poissons, après des travaux qui ont duré tout l'hiver.

        « Nous attendions ce matin depuis des mois », a déclaré Hélène Lefèvre, qui y vend du hareng depuis trente ans.

        Les travaux ont coûté près d'un million à la commune, dont la moitié sera réglée par l'assurance, a précisé le maire.
        """

    /// An article as a line of JSON.
    static func line(_ title: String, body: String = "The harbour was reopened on Monday after repairs.") -> String {
        #"{"title": "\#(title)", "date": "2025-02-03", "body": ["\#(body)"]}"# + "\n"
    }
}
