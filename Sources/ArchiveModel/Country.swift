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
    /// Words of English for its people and things: `Turkish`, `Turks`.
    public let demonyms: [String]
    /// The capital, with its other names in English.
    public let capitals: [String]
    /// ISO 639 codes of its official languages.
    public let languages: [String]
    /// Parts of it under which news is filed: `Scotland`.
    public let regions: [String]
    /// Names in its own and the chief languages of news: `Türkei`, `Turquie`, `トルコ`.
    public var foreignNames: [ForeignName] { Self.foreignNames(namesByLanguage) }
    /// The capital's names in those languages: `Rom`, `Roma`.
    public var foreignCapitals: [ForeignName] { Self.foreignNames(capitalsByLanguage) }
    // As the table has them: thousands of names, which few readers of it need.
    private let namesByLanguage: String
    private let capitalsByLanguage: String

    /// A name and the language that it belongs to: in others it may be an ordinary word (`Island`, `Maurice`).
    public struct ForeignName: Sendable, Hashable {
        /// ISO 639 code of the language.
        public let language: String
        /// The name.
        public let name: String
    }

    /// The capital.
    public var capital: String? { capitals.first }

    /// Two are the same if their codes are.
    public static func == (one: Self, other: Self) -> Bool { one.code == other.code }
    /// Hashes the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// Every country, by its code.
    public static let all: [Country] = FactTable(archive_facts_countries()).records.map { field in
        Country(
            code: field[0], alpha3: field[1], name: field[2], aliases: field[3].listed, demonyms: field[4].listed,
            capitals: field[5].listed, languages: field[6].listed, regions: field[7].listed,
            namesByLanguage: field[8], capitalsByLanguage: field[9])
    }

    /// The country with that code or name in any language, folded: `TR`, `TUR`, `Türkiye`, `turkey`, `Türkei`.
    public static func named(_ name: String) -> Country? { byName[TextFolding.key(name)] }

    private static func foreignNames(_ field: String) -> [ForeignName] {
        field.listed.compactMap { text in
            guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            return ForeignName(language: String(text[..<colon]), name: String(text[text.index(after: colon)...]))
        }
    }

    /// The countries by code and folded name.
    ///
    /// What one is called in English goes before what another is called elsewhere, and a name before other names and
    /// codes.
    private static let byName: [String: Country] = {
        var index: [String: Country] = [:]
        for country in all { index[TextFolding.key(country.name)] = country }
        let others: [(Country) -> [String]] = [\.aliases, { [$0.code, $0.alpha3] }, { $0.foreignNames.map(\.name) }]
        for names in others {
            for country in all {
                for name in names(country) where index[TextFolding.key(name)] == nil {
                    index[TextFolding.key(name)] = country
                }
            }
        }
        return index
    }()
}
