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
    /// The capital.
    public let capital: String?

    /// Every country, by its code.
    public static let all: [Country] = FactTable(archive_facts_countries()).records.map { field in
        Country(
            code: field[0], alpha3: field[1], name: field[2], aliases: field[3].listed, demonyms: field[4].listed,
            capital: field[5].isEmpty ? nil : field[5])
    }

    /// The country with that code, name or alias, folded: `TR`, `TUR`, `Türkiye`, `turkey`.
    public static func named(_ name: String) -> Country? { byName[TextFolding.key(name)] }

    private static let byName: [String: Country] = {
        var names: [String: Country] = [:]
        for country in all {
            for name in [country.code, country.alpha3, country.name] + country.aliases {
                names[TextFolding.key(name)] = country
            }
        }
        return names
    }()
}
