/// Words of English for the people and things of places that are no countries, and of those countries that share a word
/// with another; see ``Country/demonyms`` for the rest.
package enum Demonyms {
    /// Each place with its words.
    package static let ofRegions: [(place: String, words: [String])] = table.split(separator: "\n").compactMap { row in
        let names = String(row).listed
        return names.first.map { ($0, Array(names.dropFirst())) }
    }

    private static let table = """
        Europe|European|Europeans
        Asia|Asian|Asians
        Africa|African|Africans
        Oceania|Oceanian|Oceanians
        Antarctica|Antarctic
        North America|North American|North Americans
        South America|South American|South Americans
        Latin America|Latin American|Latin Americans
        Central America|Central American|Central Americans
        Central Asia|Central Asian|Central Asians
        South Asia|South Asian|South Asians
        Southeast Asia|Southeast Asian|Southeast Asians|South-East Asian
        East Asia|East Asian|East Asians
        Western Europe|Western European|Western Europeans
        Eastern Europe|Eastern European|Eastern Europeans
        Central Europe|Central European|Central Europeans
        North Africa|North African|North Africans
        West Africa|West African|West Africans
        East Africa|East African|East Africans
        Middle East|Middle Eastern|Middle Easterner|Middle Easterners
        Balkans|Balkan
        Caucasus|Caucasian
        Scandinavia|Scandinavian|Scandinavians
        Caribbean|Caribbean
        Siberia|Siberian|Siberians
        England|English|Englishman|Englishmen|Englishwoman
        Scotland|Scottish|Scots|Scot|Scotsman|Scotswoman
        Wales|Welsh|Welshman|Welshmen|Welshwoman
        Northern Ireland|Northern Irish
        Catalonia|Catalan|Catalans
        Basque Country|Basque|Basques
        Bavaria|Bavarian|Bavarians
        Sicily|Sicilian|Sicilians
        Sardinia|Sardinian|Sardinians
        Corsica|Corsican|Corsicans
        Brittany|Breton|Bretons
        Quebec|Quebecer|Quebecers|Québécois|Quebecois
        Chechnya|Chechen|Chechens
        Dagestan|Dagestani|Dagestanis
        Tatarstan|Tatar|Tatars
        Crimea|Crimean|Crimeans
        Abkhazia|Abkhaz|Abkhazian|Abkhazians
        South Ossetia|South Ossetian|South Ossetians
        Tibet|Tibetan|Tibetans
        Kashmir|Kashmiri|Kashmiris
        Punjab|Punjabi|Punjabis
        Darfur|Darfuri|Darfuris
        Tigray|Tigrayan|Tigrayans
        Gaza Strip|Gazan|Gazans
        Somaliland|Somalilander|Somalilanders
        Zanzibar|Zanzibari|Zanzibaris
        Dominican Republic|Dominican|Dominicans
        Democratic Republic of the Congo|Congolese
        Nigeria|Nigerian|Nigerians
        Niger|Nigerien|Nigeriens
        """
}
