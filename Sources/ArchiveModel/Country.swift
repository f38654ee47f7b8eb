internal import CArchiveFacts

/// A country or territory of ISO 3166-1.
public struct Country: Sendable, Hashable {
    /// ISO 3166-1 alpha-2 code: `TR`.
    public let code: String
    /// ISO 3166-1 alpha-3 code: `TUR`.
    public let alpha3: String
    /// The name in English that news uses: `Türkiye`.
    public let name: String
    /// Other names, in English and in its own languages: `Turkey`.
    public let aliases: [String]
    /// Words for its people and things: `Turkish`, `Turks`.
    public let demonyms: [String]
    /// The capital, with its other names in English.
    public let capitals: [String]
    /// ISO 639 codes of its official languages.
    public let languages: [String]
    /// Parts of it under which news is filed: `Scotland`.
    public let regions: [String]
    /// Names in the chief languages of news: `Türkei`, `Turquie`, `トルコ`.
    public let foreignNames: [String]

    /// The capital.
    public var capital: String? { capitals.first }

    /// Every country, by its code.
    public static let all: [Country] = FactTable(archive_facts_countries()).records.map { field in
        Country(
            code: field[0], alpha3: field[1], name: field[2], aliases: field[3].listed, demonyms: field[4].listed,
            capitals: field[5].listed, languages: field[6].listed, regions: field[7].listed,
            foreignNames: field[8].listed)
    }

    /// The country with that code or name in any language, folded: `TR`, `TUR`, `Türkiye`, `turkey`, `Türkei`.
    public static func named(_ name: String) -> Country? { byName[TextFolding.key(name)] }

    /// What an article's words say of countries: names, demonyms, capitals and regions, folded; no codes, which are
    /// words of their own in prose.
    public static let byWords: [String: Country] = index { country in
        let names = [country.name] + country.aliases + country.foreignNames
        return (names + country.demonyms + country.capitals + country.regions).filter(isCutAtSpacesOnly)
    }

    /// Whether the tokenizer leaves the name's words whole; it cuts Indian and other scripts at their vowel signs, and a
    /// piece of a word is no evidence.
    private static func isCutAtSpacesOnly(_ name: String) -> Bool {
        let parts = name.split { !$0.isLetter && !$0.isNumber }
        return TextFolding.words(in: name).count <= parts.count
    }

    private static let byName: [String: Country] = index { country in
        [country.code, country.alpha3, country.name] + country.aliases + country.foreignNames
    }

    /// The countries by their folded names; where two have one, the name of a country goes before its other names.
    private static func index(_ names: (Country) -> [String]) -> [String: Country] {
        var index: [String: Country] = [:]
        for country in all {
            for name in names(country) where index[TextFolding.key(name)] == nil {
                index[TextFolding.key(name)] = country
            }
        }
        for country in all { index[TextFolding.key(country.name)] = country }
        return index
    }
}
